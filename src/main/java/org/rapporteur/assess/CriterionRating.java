package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;

/// The value and the rating of a criterion from the findings of its tests.
///
/// The rating is the one that holds however the open tests turn out, where there is such; else,
/// where enough of the weight has data, the one on the evidence given; else it is unknown. A
/// decisive failure caps the value, and so the rating. Where all that fails is presumed, so is the
/// failure of the criterion.
final class CriterionRating {

  private final JudgementProfile profile;
  private final List<TestResult> tests;
  private final List<Rating> counted;
  private final Weighing weighing = new Weighing();

  private CriterionRating(JudgementProfile profile, List<TestResult> tests) {
    this.profile = profile;
    this.tests = tests;
    counted = Counting.counted(tests);
    for (int i = 0; i < tests.size(); i++) {
      weighing.add(tests.get(i).weight(), counted.get(i));
    }
  }

  static CriterionResult of(Criterion criterion, List<TestResult> tests, JudgementProfile profile) {
    CriterionRating rating = new CriterionRating(profile, tests);
    return new CriterionResult(
        criterion,
        rating.rating(),
        rating.published(),
        !rating.decisiveFailures(Case.EVIDENCE).isEmpty(),
        profile.weight(criterion.id()),
        tests);
  }

  /// The value without an evidence where too little is known to rate it.
  private Band published() {
    return switch (rating()) {
      case UNKNOWN -> new Band(band().worst(), Optional.empty(), band().best());
      case NOT_APPLICABLE -> new Band(BigDecimal.ZERO, Optional.empty(), BigDecimal.ZERO);
      case MET, PARTLY_MET, NOT_MET, PRESUMED_NOT_MET -> band();
    };
  }

  private Band band() {
    Band free = weighing.band();
    return new Band(
        capped(Case.WORST, free.worst()),
        free.evidence().map(value -> capped(Case.EVIDENCE, value)),
        capped(Case.BEST, free.best()));
  }

  private BigDecimal capped(Case run, BigDecimal value) {
    return decisiveFailures(run).isEmpty()
        ? value
        : value.min(points(JudgementProfile.DECISIVE_CAP));
  }

  private Rating rating() {
    if (weighing.isEmpty()) {
      return Rating.NOT_APPLICABLE;
    }
    Rating worst = rating(Case.WORST, band().worst());
    Rating best = rating(Case.BEST, band().best());
    if (worst == best || (Counting.fails(worst) && Counting.fails(best))) {
      return best;
    }
    Optional<BigDecimal> evidence = band().evidence();
    boolean enough = weighing.known().compareTo(points(JudgementProfile.CRITERION_KNOWN)) >= 0;
    return evidence.isPresent() && enough ? rating(Case.EVIDENCE, evidence.get()) : Rating.UNKNOWN;
  }

  private Rating rating(Case run, BigDecimal value) {
    if (value.compareTo(points(JudgementProfile.CRITERION_MET)) >= 0) {
      return Rating.MET;
    }
    if (value.compareTo(points(JudgementProfile.CRITERION_PARTLY)) >= 0) {
      return Rating.PARTLY_MET;
    }
    List<Rating> reasons = decisiveFailures(run);
    boolean byCap = !reasons.isEmpty() && freeValuePasses(run);
    List<Rating> failures = byCap ? reasons : counted.stream().filter(Counting::fails).toList();
    boolean presumed =
        !failures.isEmpty() && failures.stream().allMatch(r -> r == Rating.PRESUMED_NOT_MET);
    return presumed ? Rating.PRESUMED_NOT_MET : Rating.NOT_MET;
  }

  private boolean freeValuePasses(Case run) {
    return Weighing.in(run, weighing.band())
        .filter(value -> value.compareTo(points(JudgementProfile.CRITERION_PARTLY)) >= 0)
        .isPresent();
  }

  private List<Rating> decisiveFailures(Case run) {
    List<Rating> failures = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Rating rating = Counting.in(run, counted.get(i));
      if (tests.get(i).decisive() && Counting.fails(rating)) {
        failures.add(rating);
      }
    }
    return failures;
  }

  private BigDecimal points(String threshold) {
    return profile.threshold(threshold).value();
  }
}
