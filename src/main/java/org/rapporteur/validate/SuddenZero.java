package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// V-025: an institution that counted some in each of the last three years reports 0. A blank may
/// have been filled in.
final class SuddenZero implements RecordCheck {

  private static final int YEARS = 3;

  private record Reporter(String institution, Series series) {}

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    Map<Reporter, NavigableMap<Integer, Observation>> reported = new HashMap<>();
    List<Observation> totals =
        view.observations().stream().filter(o -> o.series().isTotal()).toList();
    totals.stream()
        .sorted(Comparator.comparingInt(o -> o.provenance().source().edition()))
        .forEach(o -> {
          OptionalInt year = ReportYears.of(o.period());
          if (year.isPresent()) {
            reported.computeIfAbsent(reporter(o), _ -> new TreeMap<>()).put(year.getAsInt(), o);
          }
        });
    for (Observation zero : totals) {
      NavigableMap<Integer, Observation> years = reported.get(reporter(zero));
      if (years != null && isZero(zero) && zero.equals(years.get(view.reportYear()))) {
        report(zero, years, view.reportYear(), findings);
      }
    }
  }

  private static void report(
      Observation zero,
      NavigableMap<Integer, Observation> years,
      int reportYear,
      Consumer<Diagnostic> findings) {
    List<String> values = new ArrayList<>();
    for (int year = reportYear - YEARS; year < reportYear; year++) {
      Observation earlier = years.get(year);
      if (earlier == null || Range.of(earlier.measure()).low().signum() == 0) {
        return;
      }
      values.add(Wording.measure(earlier.measure()));
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.SUDDEN_ZERO,
            zero.provenance().location(),
            Map.of(
                "fact", Wording.fact(zero.series(), zero.period()),
                "institution", Wording.institution(zero),
                "values", values)));
  }

  static boolean isZero(Observation observation) {
    return observation.measure() instanceof Measure.Known(var value) && value.signum() == 0;
  }

  private static Reporter reporter(Observation observation) {
    return new Reporter(observation.provenance().source().institution(), observation.series());
  }
}
