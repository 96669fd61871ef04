package org.rapporteur.validate;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.Workspace;

/// What a check of the year under report sees.
///
/// @param years by report year, the newest being the one under report
/// @param observations every figure read, of record or not, in reading order
record RecordView(
    Workspace workspace,
    Catalogue catalogue,
    NavigableMap<Integer, StatisticsYear> years,
    List<Observation> observations) {

  RecordView {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(catalogue, "catalogue");
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    observations = List.copyOf(observations);
  }

  static RecordView of(
      Workspace workspace,
      Catalogue catalogue,
      SortedMap<Integer, StatisticsYear> years,
      List<Observation> observations) {
    return new RecordView(workspace, catalogue, new TreeMap<>(years), observations);
  }

  StatisticsYear current() {
    return years.lastEntry().getValue();
  }

  int reportYear() {
    return years.lastKey();
  }

  Optional<StatisticsYear> yearBefore() {
    return Optional.ofNullable(years.get(reportYear() - 1));
  }

  /// The figure of record of a series in a year, where there is one.
  Optional<Observation> figure(int year, Series series) {
    return Optional.ofNullable(years.get(year)).flatMap(found -> found.observation(series));
  }

  /// What the figure of a year may be; anything where nobody reported it.
  Range range(int year, Series series) {
    return figure(year, series).map(o -> Range.of(o.measure())).orElse(Range.UNKNOWN);
  }

  /// The totals of record of the year under report that count what happened in it.
  List<Observation> flows() {
    return current().ofRecord().values().stream()
        .filter(o -> o.series().isTotal() && Wording.isValue(o.measure()))
        .filter(o -> indicator(o).map(Indicator::nature).filter(Nature.FLOW::equals).isPresent())
        .toList();
  }

  Optional<Indicator> indicator(Observation observation) {
    return catalogue.indicator(observation.series().indicator());
  }

  /// The entry of an observation's source.
  Optional<SourceEntry> entry(Observation observation) {
    String id = observation.provenance().source().id();
    return workspace.years().values().stream()
        .flatMap(year -> year.sources().stream())
        .filter(entry -> entry.source().id().equals(id))
        .findFirst();
  }
}
