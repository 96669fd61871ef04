package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.clock.Standing;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.StatisticsRecord;

/// Facts into findings: the law of a report year carried out on the record of a country.
public final class Assessor {

  /// The standard that rests on the criteria.
  public static final String SERIOUS_AND_SUSTAINED = "MS-4";

  private final StatisticsRecord record;
  private final Rulebook rulebook;
  private final Optional<PastTiers> history;
  private final Optional<Standing> standing;
  private final TestEngine engine;

  private Assessor(
      StatisticsRecord record,
      Rulebook rulebook,
      Optional<PastTiers> history,
      Optional<Standing> standing) {
    this.record = record;
    this.rulebook = rulebook;
    this.history = history;
    this.standing = standing;
    engine = new TestEngine(record, rulebook, false);
  }

  /// The indicative self-assessment of the year under report, by the law of the rulebook: that of
  /// the year, or of another for comparison (see `Assessment.underAnotherLaw`).
  ///
  /// @param history what is known of the country’s tiers, for the clock of the Watch List; empty
  ///   for a country that has none, such as a fictional one
  public static Assessment assess(
      StatisticsRecord record, Rulebook rulebook, Optional<PastTiers> history) {
    Optional<Standing> standing = standing(record.current().reportYear(), rulebook, history);
    return new Assessor(record, rulebook, history, standing).assess();
  }

  /// The same for a country that has no tiers.
  public static Assessment assess(StatisticsRecord record, Rulebook rulebook) {
    return assess(record, rulebook, Optional.empty());
  }

  /// The same country and year with other facts: under the same law, with the same tiers behind it.
  public static Assessment again(Assessment assessment, StatisticsRecord record) {
    return new Assessor(record, assessment.rulebook(), assessment.history(), assessment.standing())
        .assess();
  }

  /// One test alone, where its facts may be otherwise than in the assessment.
  ///
  /// @param presuming whether the data presumption reaches it: it does in a criterion that carries
  ///   it (`presumes`)
  public static TestResult rate(
      StatisticsRecord record, Rulebook rulebook, Test test, boolean presuming) {
    return new TestEngine(record, rulebook, false).rate(test, presuming);
  }

  /// Whether a criterion carries the data presumption of 22 U.S.C. 7106(b)(1) and (7).
  public static boolean presumes(Criterion criterion) {
    return criterion.tests().stream().anyMatch(Test.Reported.class::isInstance);
  }

  private Assessment assess() {
    LawVersion law = rulebook.law();
    JudgementProfile profile = rulebook.profile();
    List<StandardResult> punishments =
        law.standards().stream()
            .filter(standard -> !standard.id().equals(SERIOUS_AND_SUSTAINED))
            .map(this::standard)
            .toList();
    List<CriterionResult> criteria = criteria(engine);
    List<TestResult> failure = engine.rate(law.proofOfFailure(), false);
    Completeness completeness = completeness(criteria, punishments, Optional.empty());
    boolean enough = completeness.reaches(profile.threshold(JudgementProfile.INDICATED));
    TestResult effortsFinding = engine.rate(law.effortsFinding(), false);
    List<CriterionResult> promised = promised(criteria);
    Significance significance =
        Significance.of(profile, criteria, promised, failure, effortsFinding);
    List<TestResult> watch = watchConditions(significance, enough);
    List<TestResult> waiver = engine.rate(rulebook.watchList().waiverConditions(), false);
    Placing placing =
        new Placing(
            profile,
            punishments,
            criteria,
            failure,
            watch,
            engine.rate(law.seriousFinding(), false),
            effortsFinding,
            significance,
            new WatchClock(law, standing, waiver));
    TierDetermination tier = placing.determine(enough);
    List<PillarScore> pillars = new ArrayList<>();
    for (Pillar pillar : Pillar.values()) {
      pillars.add(
          new PillarScore(
              pillar,
              index(criteria, punishments, pillar),
              completeness(criteria, punishments, Optional.of(pillar))));
    }
    return new Assessment(
        record.current().reportYear(),
        rulebook,
        standards(punishments, criteria, tier),
        criteria,
        engine.rate(law.significantEfforts(), false),
        failure,
        watch,
        pillars,
        overall(criteria),
        completeness,
        tier,
        promised,
        history,
        standing,
        waiver);
  }

  /// The clock looks back over the laws of many years. Under the law of another year it would be
  /// neither the one nor the other.
  private static Optional<Standing> standing(
      int reportYear, Rulebook rulebook, Optional<PastTiers> history) {
    return history
        .filter(_ -> rulebook.law().span().contains(reportYear))
        .filter(_ -> rulebook.law().hasRule(WatchClock.DOWNGRADE))
        .map(tiers ->
            new Clock(rulebook.watchList(), rulebook.profile()).standing(tiers, reportYear));
  }

  private List<TestResult> watchConditions(Significance significance, boolean enoughData) {
    return rulebook.law().watchConditions().stream()
        .map(condition ->
            condition instanceof Test.RestsOnCommitments
                ? engine.result(condition, significance.commitments(enoughData))
                : engine.rate(condition, false))
        .toList();
  }

  private StandardResult standard(MinimumStandard standard) {
    List<TestResult> tests = engine.rate(standard.tests(), false);
    Rating rating = Counting.conjunction(Counting.counted(tests));
    List<Operand> operands = new ArrayList<>();
    tests.forEach(
        test -> operands.add(new Operand.Finding("part", test.test().id(), test.rating())));
    return new StandardResult(
        standard,
        rating,
        tests,
        new Trace(
            "reason.standard." + FigureTests.key(rating), operands, Optional.empty(), List.of()));
  }

  private List<CriterionResult> criteria(TestEngine by) {
    return rulebook.law().criteria().stream().map(criterion -> criterion(criterion, by)).toList();
  }

  private CriterionResult criterion(Criterion criterion, TestEngine by) {
    return CriterionRating.of(
        criterion, by.rate(criterion.tests(), presumes(criterion)), rulebook.profile());
  }

  /// The criteria as they would be were promises for the next year kept, while the law weighs them.
  private List<CriterionResult> promised(List<CriterionResult> criteria) {
    boolean promises =
        rulebook.law().weighsPromises()
            && record.current().answers().values().stream()
                .anyMatch(answer ->
                    answer.kind().filter(kind -> kind == ActionKind.COMMITMENT).isPresent());
    return promises ? criteria(new TestEngine(record, rulebook, true)) : criteria;
  }

  /// MS-4 takes its place among the standards, in the order of the law.
  private List<StandardResult> standards(
      List<StandardResult> punishments, List<CriterionResult> criteria, TierDetermination tier) {
    List<StandardResult> all = new ArrayList<>(punishments);
    rulebook.law().standards().stream()
        .filter(standard -> standard.id().equals(SERIOUS_AND_SUSTAINED))
        .forEach(standard -> all.add(seriousAndSustained(standard, criteria, tier)));
    return all;
  }

  private static StandardResult seriousAndSustained(
      MinimumStandard standard, List<CriterionResult> criteria, TierDetermination tier) {
    Rating finding = tier.seriousFinding().rating();
    boolean found = finding == Rating.MET || finding == Rating.NOT_MET;
    Rating rating = found ? finding : tier.judged();
    List<Operand> operands = new ArrayList<>();
    tier.criteria()
        .evidence()
        .ifPresent(
            value -> operands.add(new Operand.Computed("score", value, Threshold.Unit.POINTS)));
    operands.add(new Operand.Computed("worst", tier.criteria().worst(), Threshold.Unit.POINTS));
    operands.add(new Operand.Computed("best", tier.criteria().best(), Threshold.Unit.POINTS));
    operands.add(new Operand.Finding("proposal", standard.id(), tier.judged()));
    if (found) {
      operands.addAll(tier.seriousFinding().trace().operands());
    }
    criteria.forEach(criterion ->
        operands.add(
            new Operand.Finding("criterion", criterion.criterion().id(), criterion.rating())));
    String reason = found ? "reason.MS-4.finding." : "reason.MS-4.";
    return new StandardResult(
        standard,
        rating,
        List.of(),
        new Trace(reason + FigureTests.key(rating), operands, Optional.empty(), List.of()));
  }

  /// The readiness index of a pillar: its criteria, and under prosecution the standards MS-1 to
  /// MS-3.
  private Band index(
      List<CriterionResult> criteria, List<StandardResult> punishments, Pillar pillar) {
    Weighing index = new Weighing();
    criteria.stream()
        .filter(criterion -> criterion.criterion().pillar() == pillar)
        .forEach(index::add);
    if (pillar == Pillar.PROSECUTION) {
      punishments.forEach(standard -> index.add(weight(standard), standard.rating()));
    }
    return index.bandWhereKnown(least());
  }

  private Band overall(List<CriterionResult> criteria) {
    Weighing all = new Weighing();
    criteria.forEach(all::add);
    return all.bandWhereKnown(least());
  }

  private BigDecimal least() {
    return rulebook.profile().threshold(JudgementProfile.CRITERION_KNOWN).value();
  }

  private BigDecimal weight(StandardResult standard) {
    return rulebook.profile().weight(standard.standard().id());
  }

  private static Completeness completeness(
      List<CriterionResult> criteria, List<StandardResult> punishments, Optional<Pillar> pillar) {
    Completeness sum = new Completeness(0, 0);
    for (CriterionResult criterion : criteria) {
      if (isIn(criterion.criterion().pillar(), pillar)) {
        sum = sum.plus(Counting.completeness(criterion.tests()));
      }
    }
    if (isIn(Pillar.PROSECUTION, pillar)) {
      for (StandardResult standard : punishments) {
        sum = sum.plus(Counting.completeness(standard.tests()));
      }
    }
    return sum;
  }

  private static boolean isIn(Pillar pillar, Optional<Pillar> wanted) {
    return wanted.isEmpty() || wanted.get() == pillar;
  }
}
