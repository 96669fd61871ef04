package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Placement;
import org.rapporteur.clock.Permission;
import org.rapporteur.clock.Standing;
import org.rapporteur.rulebook.LawVersion;

/// What the clock of the Watch List makes of the reading, in words.
final class ClockWords {

  private static final String DOWNGRADE = "AD-1";

  private final Assessment assessment;
  private final boolean fictional;
  private final Words words;

  ClockWords(ReportInput input, Words words) {
    this.assessment = input.assessment();
    this.fictional = input.subject().fictional();
    this.words = words;
  }

  /// Where the country stood before the report; empty where the clock did not run.
  Optional<Outcome.ClockEntry> entry() {
    return assessment
        .standing()
        .map(standing ->
            new Outcome.ClockEntry(
                standing.watchList().permission().name(),
                text(standing),
                standing.leastRun(),
                standing.mostRun(),
                standing.watchList().rules(),
                standing.watchList().supply()));
  }

  /// What the clock said, where it ran and all that it needs is known.
  Optional<Sentence> applied() {
    return assessment.standing().filter(ClockWords::isKnown).map(this::text).map(Sentence::of);
  }

  /// What the clock could not say.
  Optional<Sentence> leftOut() {
    LawVersion law = assessment.rulebook().law();
    if (law.watchConditions().isEmpty()) {
      return Optional.of(words.sentence("reading.limits.no-watch-list"));
    }
    if (!law.hasRule(DOWNGRADE)) {
      return Optional.of(words.sentence("reading.limits.no-clock"));
    }
    if (assessment.standing().isPresent()) {
      return assessment
          .standing()
          .filter(standing -> !isKnown(standing))
          .map(this::text)
          .map(Sentence::of);
    }
    return Optional.of(
        words.sentence(
            fictional ? "reading.limits.clock-fictional" : "reading.limits.clock-other-law"));
  }

  /// What the clock did to the reading: it led from the Watch List to Tier 3, or supposed what is
  /// not known.
  List<Sentence> effects() {
    List<Sentence> effects = new ArrayList<>();
    if (runs().anyMatch(Placement::supposesPastTiers)) {
      effects.add(
          words.sentence(
              "reading.clock-supposed",
              "years",
              years(assessment.standing().orElseThrow().watchList().supply())));
    }
    if (assessment.tier().evidence().filter(Placement::isDowngradedByTheClock).isPresent()) {
      effects.add(words.sentence("reading.clock-downgraded"));
    }
    return effects;
  }

  private Stream<Placement> runs() {
    return Stream.concat(
        Stream.of(assessment.tier().worst(), assessment.tier().best()),
        assessment.tier().evidence().stream());
  }

  private static boolean isKnown(Standing standing) {
    return standing.watchList().permission() != Permission.UNKNOWN;
  }

  private String text(Standing standing) {
    return words.text(
        "clock.applied." + standing.watchList().permission().name(),
        "run",
        standing.leastRun(),
        "years",
        years(standing.watchList().supply()),
        "rules",
        String.join(", ", standing.watchList().rules()),
        "waived",
        standing.history().waivers().contains(standing.reportYear()) ? "yes" : "no");
  }

  /// Years as a reader counts them: `2009–2012, 2014`.
  private String years(List<Integer> years) {
    return YearList.text(years, words.formats());
  }
}
