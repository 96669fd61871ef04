package org.rapporteur.assess;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.StatisticsRecord;

/// Carries out the tests of a rulebook on a record, and stamps what each rests on: no test writes
/// its own weight or rule.
final class TestEngine {

  private final JudgementProfile profile;
  private final LawVersion law;
  private final FigureTests figures;
  private final TrendTest trends;
  private final ReplyTests replies;
  private final PenaltyTest penalties;
  private final ReportedTest reported;
  private final ArrowsTest arrows;

  /// @param commitments whether a promise for the future counts as done
  TestEngine(StatisticsRecord record, Rulebook rulebook, boolean commitments) {
    profile = rulebook.profile();
    law = rulebook.law();
    Facts facts = new Facts(record.current(), law, commitments);
    Optional<Facts> before = record.previous().map(year -> new Facts(year, law, commitments));
    figures = new FigureTests(facts, profile);
    trends = new TrendTest(facts, before, profile);
    replies = new ReplyTests(facts);
    penalties = new PenaltyTest(facts, profile);
    reported = new ReportedTest(facts);
    arrows = new ArrowsTest(facts, before, profile);
  }

  /// The findings of tests in order.
  ///
  /// @param presuming whether the data presumption reaches these tests: it does in the criteria
  ///   that carry it, 22 U.S.C. 7106(b)(1) and (7), and nowhere else
  List<TestResult> rate(List<Test> tests, boolean presuming) {
    return tests.stream().map(test -> rate(test, presuming)).toList();
  }

  TestResult rate(Test test, boolean presuming) {
    Verdict verdict = verdict(test, presuming);
    if (verdict.rating() == Rating.PRESUMED_NOT_MET && !presuming) {
      Trace trace = verdict.trace();
      verdict =
          new Verdict(
              Rating.UNKNOWN,
              new Trace("reason.withheld-open", trace.operands(), trace.threshold(), trace.rules()),
              verdict.parts());
    }
    return result(test, verdict);
  }

  /// A verdict with what it rests on.
  TestResult result(Test test, Verdict verdict) {
    return new TestResult(
        test,
        verdict.rating(),
        stamped(test, verdict.trace()),
        profile.weight(test.id()),
        profile.isDecisive(test.id()),
        verdict.parts());
  }

  private Verdict verdict(Test test, boolean presuming) {
    return switch (test) {
      case Test.AtLeast t -> figures.atLeast(t);
      case Test.AtMost t -> figures.atMost(t);
      case Test.Share t -> figures.share(t);
      case Test.Trend t -> trends.rate(t);
      case Test.Answered t -> replies.answered(t);
      case Test.Expert t -> replies.expert(t);
      case Test.Penalty t -> penalties.rate(t);
      case Test.Reported t -> reported.rate(t);
      case Test.Arrows t -> arrows.rate(t);
      case Test.RestsOnCommitments t ->
          throw new IllegalArgumentException(t.id() + " is found where efforts are weighed");
      case Test.AllOf t -> CompositeTests.allOf(rate(t.tests(), presuming));
      case Test.AnyOf t -> CompositeTests.anyOf(rate(t.tests(), presuming));
      case Test.FirstKnown t -> CompositeTests.firstKnown(rate(t.tests(), presuming));
    };
  }

  /// Only rules that the law has can fire: one of a later law is none of this one.
  private Trace stamped(Test test, Trace trace) {
    SequencedSet<String> rules = new LinkedHashSet<>(test.head().rules());
    trace.rules().stream().filter(law::hasRule).forEach(rules::add);
    return new Trace(trace.reason(), trace.operands(), trace.threshold(), List.copyOf(rules));
  }
}
