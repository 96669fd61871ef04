package org.rapporteur.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.findings.Analysis;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.PathToTier;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookOutcome;
import org.rapporteur.statistics.StatisticsRecord;

/// The data judged under the law of their year, or of another that was asked for, and what there is
/// to say of the result.
sealed interface Judgement {

  record Passed(Assessment assessment, Analysis analysis) implements Judgement {
    public Passed {
      Objects.requireNonNull(assessment, "assessment");
      Objects.requireNonNull(analysis, "analysis");
    }
  }

  record Refused(Refusal refusal) implements Judgement {
    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }
  }

  /// Judges a year, and for comparison the one before it.
  ///
  /// @param law the report year whose law is applied; empty for that of each year itself
  static Judgement of(CheckedData data, Focus focus, OptionalInt law) {
    int year = data.reportYear();
    if (focus.against().isPresent() && focus.against().getAsInt() >= year) {
      return new Refused(
          new Refusal(
              "refusal.against",
              Map.of("year", text(year), "against", text(focus.against().getAsInt()))));
    }
    return switch (data.rulebooks().in(law.orElse(year))) {
      case RulebookOutcome.Found(Rulebook rulebook) ->
          judged(data, rulebook, focus, law, pastTiers(data));
      case RulebookOutcome.NoLaw none -> refused(none);
      case RulebookOutcome.NoProfile none -> refused(none);
    };
  }

  private static Judgement judged(
      CheckedData data,
      Rulebook rulebook,
      Focus focus,
      OptionalInt law,
      Optional<PastTiers> history) {
    Assessment assessment = Assessor.assess(data.record(), rulebook, history);
    Judged judged = new Judged(data.record(), assessment);
    Optional<PathToTier> path =
        focus.towards().map(tier -> PathToTier.of(judged, data.catalogue(), tier));
    int before = focus.against().orElse(data.reportYear() - 1);
    if (!data.workspace().years().containsKey(before)) {
      return new Passed(assessment, Analysis.of(judged, Optional.empty(), path));
    }
    StatisticsRecord earlier = data.record().through(before);
    return switch (data.rulebooks().in(law.orElse(before))) {
      case RulebookOutcome.Found(Rulebook earlierLaw) ->
          new Passed(
              assessment,
              Analysis.of(
                  judged,
                  Optional.of(new Judged(earlier, Assessor.assess(earlier, earlierLaw, history))),
                  path));
      case RulebookOutcome.NoLaw none ->
          focus.against().isPresent()
              ? refused(none)
              : new Passed(assessment, Analysis.of(judged, Optional.empty(), path));
      case RulebookOutcome.NoProfile none -> refused(none);
    };
  }

  /// A fictional country has no tiers, whatever its code.
  private static Optional<PastTiers> pastTiers(CheckedData data) {
    return data.workspace().country().fictional()
        ? Optional.empty()
        : Optional.of(data.history().pastTiers(data.workspace().country().code()));
  }

  private static Judgement refused(RulebookOutcome.NoLaw none) {
    return new Refused(
        new Refusal(
            "refusal.no-law",
            Map.of("year", text(none.reportYear()), "first", text(none.first()))));
  }

  private static Judgement refused(RulebookOutcome.NoProfile none) {
    List<String> known = none.known();
    return new Refused(
        new Refusal(
            "refusal.no-profile",
            Map.of("profile", none.profile(), "known", String.join(", ", known))));
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
