package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SeriesMap;
import org.rapporteur.statistics.Source;

/// the total of record and a breakdown of record come from different sources and do not
/// agree. Each is sound by itself; together they need a word.
final class PartsOfAnotherSource {

  private record Table(String indicator, String dimension) implements Comparable<Table> {
    @Override
    public int compareTo(Table other) {
      int byIndicator = indicator.compareTo(other.indicator);
      return byIndicator != 0 ? byIndicator : dimension.compareTo(other.dimension);
    }
  }

  private final Catalogue catalogue;
  private final Citizenships citizenships;
  private final BiPredicate<String, String> overlaps;
  private final Consumer<Diagnostic> findings;

  /// @param overlaps whether the categories of a dimension overlap in a source, by its id
  PartsOfAnotherSource(
      Catalogue catalogue,
      Citizenships citizenships,
      BiPredicate<String, String> overlaps,
      Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.citizenships = citizenships;
    this.overlaps = overlaps;
    this.findings = findings;
  }

  void check(SeriesMap ofRecord) {
    SortedMap<Table, List<Observation>> tables = new TreeMap<>();
    for (Observation o : ofRecord.values()) {
      if (o.series().isSimple()) {
        String dimension = o.series().breakdown().firstKey();
        tables
            .computeIfAbsent(new Table(o.series().indicator(), dimension), _ -> new ArrayList<>())
            .add(o);
      }
    }
    tables.forEach((table, parts) -> {
      Observation total = ofRecord.get(Series.total(table.indicator()));
      if (total != null && Wording.isValue(total.measure())) {
        catalogue
            .dimension(table.dimension())
            .filter(Dimension::exclusive)
            .ifPresent(dimension -> compare(total, dimension, parts));
      }
    });
  }

  private void compare(Observation total, Dimension dimension, List<Observation> all) {
    Source ofTotal = total.provenance().source();
    Source ofParts = all.getFirst().provenance().source();
    // A calendar year's parts need not add up to the total of a reporting period.
    if (ofTotal.id().equals(ofParts.id())
        || overlaps.test(ofParts.id(), dimension.id())
        || !total.period().equals(all.getFirst().period())) {
      return;
    }
    List<Observation> parts =
        dimension.isOfCountries() ? citizenships.exclusive(all, dimension) : all;
    Range sum = Range.sum(parts.stream().map(Observation::measure).toList());
    boolean partial = ofParts.partial().contains(dimension.id());
    Range whole = Range.of(total.measure());
    if (partial ? sum.isAbove(whole) : !sum.meets(whole)) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.PARTS_OF_ANOTHER_SOURCE,
              parts.getFirst().provenance().location(),
              Map.of(
                  "fact", Wording.fact(total.series(), total.period()),
                  "parts", Wording.sum(parts, dimension.id()),
                  "sum", sum.toString(),
                  "total", Wording.measure(total.measure()),
                  "source", ofParts.id(),
                  "other", ofTotal.id())));
    }
  }
}
