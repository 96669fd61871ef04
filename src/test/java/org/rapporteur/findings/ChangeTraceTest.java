package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Given;
import org.rapporteur.assess.InventedCountry;
import org.rapporteur.assess.LawCaseReader;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.Rulebooks;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.ChangeTrace.Moved;
import org.rapporteur.findings.ChangeTrace.MovedTest;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.StatisticsRecord;

class ChangeTraceTest {

  @Test
  void aReadingDiffersInNothingFromItself() {
    Judged country = judged(LawCaseReader.country("everything-met"));
    ChangeTrace trace = ChangeTrace.of(country, country);

    assertThat(trace.isEmpty()).isTrue();
    assertThat(trace.criteria()).isEmpty();
    assertThat(trace.standards()).isEmpty();
  }

  @Test
  void oneAnswerMovesItsTestAndItsCriterionAndNothingElse() {
    Given given = LawCaseReader.country("everything-met");
    Judged before = judged(given);
    given.answer("demand-commercial-sex", new Reply.Choice("none"));
    ChangeTrace trace = ChangeTrace.of(before, judged(given));

    assertThat(trace.criteria()).extracting(Moved::id).containsExactly("C-DEMAND");
    Moved moved = trace.criteria().getFirst();
    assertThat(moved.before()).contains(Rating.MET);
    assertThat(moved.after()).contains(Rating.PARTLY_MET);
    assertThat(moved.tests()).extracting(MovedTest::id).containsExactly("C-DEMAND.commercial-sex");
    assertThat(moved.tests().getFirst().facts())
        .singleElement()
        .satisfies(fact -> {
          assertThat(reply(fact.before())).isEqualTo(new Reply.Choice("serious-and-sustained"));
          assertThat(reply(fact.after())).isEqualTo(new Reply.Choice("none"));
        });
    assertThat(trace.standards()).isEmpty();
  }

  /// 12 years are less than the 15 for rape: standard 2 falls, and with it Tier 1.
  @Test
  void aShorterTermMovesTheStandardAndTheTier() {
    Given given = LawCaseReader.country("everything-met");
    Judged before = judged(given);
    given.offences.replaceAll(offence ->
        offence.id().equals("1") ? offence.withMaximum(java.util.OptionalInt.of(4380)) : offence);
    ChangeTrace trace = ChangeTrace.of(before, judged(given));

    assertThat(trace.criteria()).isEmpty();
    assertThat(trace.standards()).extracting(Moved::id).containsExactly("MS-2");
    assertThat(trace.before().tier().indicative()).contains(Tier.TIER_1);
    assertThat(trace.after().tier().indicative()).contains(Tier.TIER_2);
  }

  /// A figure stands for itself although the earlier reading went by the words "fewer" instead.
  @Test
  void aFactThatOnlyOneReadingReadIsShownOnBothSides() {
    Given given = LawCaseReader.country("everything-met");
    given.before.remove(Given.series("persons-prosecuted"));
    given.answer(
        "prosecutions-direction", new Reply.Moved(org.rapporteur.statistics.Direction.DOWN));
    Judged before = judged(given);
    given.answers.remove("prosecutions-direction");
    given.now("persons-prosecuted", 16);
    given.before("persons-prosecuted", 12);
    ChangeTrace trace = ChangeTrace.of(before, judged(given));

    MovedTest moved =
        trace.criteria().getFirst().tests().stream()
            .filter(test -> test.id().equals("C-INV.prosecutions"))
            .findFirst()
            .orElseThrow();
    assertThat(moved.facts())
        .anySatisfy(fact -> {
          assertThat(figure(fact.before())).isEqualTo(Measure.of(15));
          assertThat(figure(fact.after())).isEqualTo(Measure.of(16));
        });
  }

  @Test
  void whatIsNotListedIsTheSameInBothAndWhatIsListedIsNot() {
    Random chance = new Random(5);
    for (int i = 0; i < 60; i++) {
      Judged before = judged(InventedCountry.of(chance));
      Judged after = judged(InventedCountry.of(chance));
      ChangeTrace trace = ChangeTrace.of(before, after);
      for (int c = 0; c < before.assessment().criteria().size(); c++) {
        List<TestResult> was = before.assessment().criteria().get(c).tests();
        List<TestResult> is = after.assessment().criteria().get(c).tests();
        List<String> differing =
            java.util.stream.IntStream.range(0, was.size())
                .filter(t -> was.get(t).rating() != is.get(t).rating())
                .mapToObj(t -> was.get(t).test().id())
                .toList();
        String id = before.assessment().criteria().get(c).criterion().id();
        Optional<Moved> moved =
            trace.criteria().stream().filter(one -> one.id().equals(id)).findFirst();
        assertThat(moved.map(Moved::tests).orElse(List.of()))
            .extracting(MovedTest::id)
            .containsExactlyElementsOf(differing);
      }
      trace
          .criteria()
          .forEach(moved ->
              moved.tests().forEach(test -> assertThat(test.facts()).as(test.id()).isNotEmpty()));
    }
  }

  private static Reply reply(Optional<Operand> operand) {
    return ((Operand.Reply) operand.orElseThrow()).answer().orElseThrow().reply();
  }

  private static Measure figure(Optional<Operand> operand) {
    return operand
        .filter(Operand.Figure.class::isInstance)
        .map(found -> ((Operand.Figure) found).measure())
        .orElse(new Measure.NotApplicable());
  }

  private static Judged judged(Given given) {
    StatisticsRecord record = given.record();
    return new Judged(record, Assessor.assess(record, Rulebooks.shipped(given.year)));
  }
}
