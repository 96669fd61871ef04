package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// categories of one dimension that lie within a category of another are not more than it:
/// girls and boys are children, citizens of single countries are foreigners.
final class Subsets implements FactCheck {

  private record Inclusion(List<String> parts, String dimension, String whole) {}

  private record Group(String indicator, Period period) {}

  private static final String AGE_SEX = "age-sex";
  private static final List<Inclusion> INCLUSIONS =
      List.of(
          new Inclusion(List.of("girl", "boy"), "age", "child"),
          new Inclusion(List.of("woman", "man"), "age", "adult"),
          new Inclusion(List.of("girl", "woman"), "sex", "female"),
          new Inclusion(List.of("boy", "man"), "sex", "male"));

  private final Optional<Dimension> citizenship;
  private final Citizenships citizenships;

  Subsets(Catalogue catalogue, Citizenships citizenships) {
    this.citizenship = catalogue.dimension("citizenship");
    this.citizenships = citizenships;
  }

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    Map<Group, Map<Series, Observation>> groups = new LinkedHashMap<>();
    for (Observation o : figures.of(SourceFigures.Table::isSimple)) {
      groups
          .computeIfAbsent(new Group(o.series().indicator(), o.period()), _ -> new HashMap<>())
          .putIfAbsent(o.series(), o);
    }
    List<Fault> faults = new ArrayList<>();
    groups.forEach((group, facts) -> {
      for (Inclusion inclusion : INCLUSIONS) {
        inclusion(group.indicator(), inclusion, facts, faults);
      }
      citizenship.ifPresent(dimension -> countries(group.indicator(), dimension, facts, faults));
    });
    return faults;
  }

  private static void inclusion(
      String indicator, Inclusion inclusion, Map<Series, Observation> facts, List<Fault> faults) {
    Observation whole = facts.get(Series.of(indicator, inclusion.dimension(), inclusion.whole()));
    List<Observation> parts = new ArrayList<>();
    for (String code : inclusion.parts()) {
      Observation part = facts.get(Series.of(indicator, AGE_SEX, code));
      if (part != null) {
        parts.add(part);
      }
    }
    compare(parts, AGE_SEX, whole, faults);
  }

  private void countries(
      String indicator, Dimension dimension, Map<Series, Observation> facts, List<Fault> faults) {
    Observation whole = facts.get(Series.of(indicator, dimension.id(), Citizenships.FOREIGN));
    List<Observation> by =
        facts.values().stream()
            .filter(o -> o.series().breakdown().containsKey(dimension.id()))
            .sorted((left, right) -> left.series().compareTo(right.series()))
            .toList();
    List<Observation> parts = citizenships.foreignCountries(by, dimension);
    compare(parts, dimension.id(), whole, faults);
  }

  private static void compare(
      List<Observation> parts, String dimension, Observation whole, List<Fault> faults) {
    if (whole == null || parts.isEmpty() || !Wording.isValue(whole.measure())) {
      return;
    }
    Range sum = Range.sum(parts.stream().map(Observation::measure).toList());
    if (!sum.isAbove(Range.of(whole.measure()))) {
      return;
    }
    List<Observation> touched = new ArrayList<>(parts);
    touched.add(whole);
    Diagnostic finding =
        new Diagnostic(
            DiagnosticCode.SUBSET_EXCEEDS_WHOLE,
            parts.getFirst().provenance().location(),
            Map.of(
                "fact", Wording.fact(Series.total(whole.series().indicator()), whole.period()),
                "part", Wording.codes(parts, dimension),
                "parts", sum.toString(),
                "whole", Wording.codes(List.of(whole), whole.series().breakdown().firstKey()),
                "total", Wording.measure(whole.measure())));
    faults.add(new Fault(finding, touched));
  }
}
