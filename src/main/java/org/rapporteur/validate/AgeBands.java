package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// the bands of age below 18 give the children, the others the adults. Persons of unknown
/// band may belong to either.
final class AgeBands implements FactCheck {

  static final String DIMENSION = "age-band";
  private static final Map<String, List<String>> BANDS =
      Map.of(
          "child", List.of("0-11", "12-14", "15-17"),
          "adult", List.of("18-24", "25-plus"));

  /// An indicator in a period, with what it is broken down by besides age.
  private record Group(String indicator, Map<String, String> rest, Period period) {}

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    Set<Group> groups = new LinkedHashSet<>();
    for (Observation o : figures.of(table -> table.dimensions().contains(DIMENSION))) {
      Map<String, String> rest = new HashMap<>(o.series().breakdown());
      rest.remove(DIMENSION);
      groups.add(new Group(o.series().indicator(), Map.copyOf(rest), o.period()));
    }
    boolean partial = entry.source().partial().contains(DIMENSION);
    return groups.stream()
        .flatMap(group ->
            Stream.of("child", "adult")
                .flatMap(age -> fault(group, age, figures, partial).stream()))
        .toList();
  }

  private static Optional<Fault> fault(
      Group group, String age, SourceFigures facts, boolean partial) {
    Observation whole = facts.get(series(group, "age", age), group.period());
    List<Observation> parts = new ArrayList<>();
    for (String band : BANDS.get(age)) {
      Observation part = facts.get(series(group, DIMENSION, band), group.period());
      if (part != null) {
        parts.add(part);
      }
    }
    if (whole == null || parts.isEmpty() || !Wording.isValue(whole.measure())) {
      return Optional.empty();
    }
    Range total = Range.of(whole.measure());
    Range sum = Range.sum(parts.stream().map(Observation::measure).toList());
    Observation unknown = facts.get(series(group, DIMENSION, "unknown"), group.period());
    Range atMost = unknown == null ? sum : sum.plus(Range.of(unknown.measure()));
    if (!sum.isAbove(total) && (partial || !total.isAbove(atMost))) {
      return Optional.empty();
    }
    List<Observation> touched = new ArrayList<>(parts);
    touched.add(whole);
    return Optional.of(
        new Fault(
            new Diagnostic(
                DiagnosticCode.AGE_BANDS_DO_NOT_ADD_UP,
                whole.provenance().location(),
                Map.of(
                    "fact", Wording.fact(whole.series(), whole.period()),
                    "parts", Wording.sum(parts, DIMENSION),
                    "sum", sum.toString(),
                    "total", Wording.measure(whole.measure()))),
            touched));
  }

  private static Series series(Group group, String dimension, String code) {
    Map<String, String> breakdown = new TreeMap<>(group.rest());
    breakdown.put(dimension, code);
    return Series.of(group.indicator(), breakdown);
  }
}
