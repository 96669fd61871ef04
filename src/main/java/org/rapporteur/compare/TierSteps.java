package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.Outcome;
import org.rapporteur.clock.Permission;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.rulebook.WatchListLaw;

/// Doubts the steps of a user’s own table that the law does not allow, or that no report ever took.
final class TierSteps {

  private final TierHistory history;
  private final WatchListLaw law;
  private final Clock clock;
  private final Consumer<Diagnostic> findings;

  /// @param history with the rows of the table in it
  TierSteps(TierHistory history, WatchListLaw law, Clock clock, Consumer<Diagnostic> findings) {
    this.history = history;
    this.law = law;
    this.clock = clock;
    this.findings = findings;
  }

  void check(List<TierRows.Row> rows) {
    Set<String> own = new HashSet<>();
    rows.forEach(row -> own.add(key(row.placement().iso3(), row.placement().reportYear())));
    for (TierRows.Row row : rows) {
      PublishedTier placement = row.placement();
      lawful(placement, row.place());
      seen(placement.iso3(), placement.reportYear(), row.place());
      // The step out of the row, where it leads to a year that the table itself does not have.
      if (!own.contains(key(placement.iso3(), placement.reportYear() + 1))) {
        seen(placement.iso3(), placement.reportYear() + 1, row.place());
      }
    }
  }

  private void lawful(PublishedTier placement, SourceLocation place) {
    if (placement.tier() != Tier.TIER_2_WATCH_LIST) {
      return;
    }
    Outcome outcome =
        clock.standing(history.pastTiers(placement.iso3()), placement.reportYear()).watchList();
    if (outcome.permission() == Permission.NEVER) {
      List<String> years = new ArrayList<>();
      outcome.restsOn().forEach(year -> years.add(Integer.toString(year)));
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TIER_UNLAWFUL,
              place,
              Map.of(
                  "country", placement.country(),
                  "year", Integer.toString(placement.reportYear()),
                  "rule", outcome.rules().getFirst().replace('-', '_'),
                  "years", years)));
    }
  }

  private void seen(String iso3, int reportYear, SourceLocation place) {
    Optional<Tier> before = history.published(iso3, reportYear - 1);
    Optional<Tier> tier = history.published(iso3, reportYear);
    if (before.isPresent()
        && tier.isPresent()
        && law.unseenSteps().contains(new WatchListLaw.Step(before.get(), tier.get()))) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TIER_UNSEEN,
              place,
              Map.of(
                  "country", history.country(iso3).orElse(iso3),
                  "year", Integer.toString(reportYear),
                  "before", Integer.toString(reportYear - 1),
                  "value", tier.get().code(),
                  "other", before.get().code())));
    }
  }

  private static String key(String iso3, int reportYear) {
    return iso3 + reportYear;
  }
}
