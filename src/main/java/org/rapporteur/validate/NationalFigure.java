package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.reconcile.Reconciliation.National;
import org.rapporteur.reconcile.Span;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// One national figure on its way into the record. Its parts by sex, form and so on are those of
/// the base; of whom others saw beside it, and whom it should not have counted, nobody knows under
/// which part they stand, so the parts become bounds as well.
final class NationalFigure {

  private final BridgedFigure bridged;

  NationalFigure(BridgedFigure bridged) {
    this.bridged = bridged;
  }

  StatisticsRecord in(StatisticsRecord record) {
    if (bridged.national().isEmpty()) {
      return record;
    }
    Observation national = bridged.national().get();
    SortedMap<Integer, StatisticsYear> years = new TreeMap<>(record.years());
    years.computeIfPresent(bridged.reportYear(), (_, year) -> in(year, national));
    List<Observation> observations = new ArrayList<>(record.observations());
    observations.add(national);
    return new StatisticsRecord(
        years, observations, record.answers(), record.sources(), record.restatements());
  }

  private StatisticsYear in(StatisticsYear year, Observation national) {
    SortedMap<Series, Observation> ofRecord = new TreeMap<>(year.ofRecord());
    List<Observation> alsoReported = new ArrayList<>(year.alsoReported());
    ofRecord.replaceAll((_, o) -> part(o, national));
    Optional.ofNullable(ofRecord.put(national.series(), national)).ifPresent(alsoReported::add);
    return year.withFigures(ofRecord, alsoReported);
  }

  private Observation part(Observation part, Observation national) {
    boolean ofBase = bridged.base().filter(base -> isPartOf(part, base, national)).isPresent();
    Optional<Span> count = Span.of(part.measure());
    National figure = bridged.reconciliation().national().orElseThrow();
    if (!ofBase || count.isEmpty() || figure.atLeast()) {
      return part;
    }
    long outside = bridged.reconciliation().base().orElseThrow().high() - figure.base().low();
    Measure bounds = bounds(count.get(), outside, figure);
    return bounds.equals(part.measure()) ? part : part.with(bounds).with(Mark.BOUNDS);
  }

  private static boolean isPartOf(Observation part, Observation base, Observation national) {
    return !part.series().isTotal()
        && part.series().indicator().equals(national.series().indicator())
        && base.series().equals(national.series())
        && part.period().equals(base.period())
        && part.provenance().source().equals(base.provenance().source());
  }

  private static Measure bounds(Span part, long outside, National figure) {
    long low = Math.max(0, part.low() - outside);
    long high = Math.min(part.high() + figure.beside(), figure.figure().high());
    return low == high
        ? Measure.of(low)
        : new Measure.Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }
}
