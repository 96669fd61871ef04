package org.rapporteur.report;

import java.util.Objects;
import java.util.Optional;

/// What is said of the reading beyond the reading itself, for JSON and terminal; the sections hold
/// the same in tables.
///
/// @param change what differs from an earlier year; empty where there is none to compare with
/// @param plan the way to a tier, where one was looked for
/// @param sceptics the reading without what rests on the government's word alone
/// @param afterPeriod what happened after the period, beside the shortfalls that it mends
public record AnalysisReport(
    Optional<ChangeReport> change,
    Optional<PlanReport> plan,
    Optional<ScepticsReport> sceptics,
    AfterPeriodReport afterPeriod) {

  /// Where nothing is said.
  public static final AnalysisReport NONE =
      new AnalysisReport(
          Optional.empty(), Optional.empty(), Optional.empty(), AfterPeriodReport.NONE);

  public AnalysisReport {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(sceptics, "sceptics");
    Objects.requireNonNull(afterPeriod, "afterPeriod");
  }
}
