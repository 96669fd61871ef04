package org.rapporteur.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Inversion;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Question;
import org.rapporteur.findings.LawfulInput.What;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;

/// Finds every lawful input that a test which is not met would read. What is an outcome is reported
/// as it is, and never moved.
final class InputFinder {

  private static final String COORDINATOR = "coordinator";
  private static final String REPORT = "report ";
  private static final String LAST_YEAR = "last-year ";

  private final StatisticsRecord record;
  private final Catalogue catalogue;
  private final JudgementProfile profile;
  private final Inversion inversion;
  private final Replies replies;
  private final SortedMap<String, LawfulInput> inputs = new TreeMap<>();
  private final List<Test.Penalty> penaltyTests = new ArrayList<>();
  private final List<Test.Reported> reported = new ArrayList<>();

  private InputFinder(StatisticsRecord record, Assessment assessment, Catalogue catalogue) {
    this.record = record;
    this.catalogue = catalogue;
    profile = assessment.rulebook().profile();
    inversion = Inversion.of(record, assessment.rulebook());
    replies = new Replies(record.current().period());
  }

  /// The inputs in the order of their ids.
  static List<LawfulInput> of(StatisticsRecord record, Assessment assessment, Catalogue catalogue) {
    InputFinder finder = new InputFinder(record, assessment, catalogue);
    assessment
        .criteria()
        .forEach(criterion -> criterion.tests().forEach(test -> finder.reportedOf(test.test())));
    assessment.standards().forEach(standard -> standard.tests().forEach(finder::add));
    assessment.criteria().forEach(criterion -> criterion.tests().forEach(finder::add));
    assessment.watchConditions().forEach(finder::notShown);
    finder.laws(assessment);
    return List.copyOf(finder.inputs.values());
  }

  private void reportedOf(Test test) {
    if (test instanceof Test.Reported asked) {
      reported.add(asked);
    }
  }

  private void add(TestResult result) {
    if (result.rating() == Rating.MET || result.rating() == Rating.NOT_APPLICABLE) {
      return;
    }
    switch (result.test()) {
      case Test.AtLeast _, Test.AtMost _, Test.Share _, Test.Trend _ -> figure(result);
      case Test.Answered test -> answer(test, result);
      case Test.Penalty test -> {
        penaltyTests.add(test);
      }
      case Test.Reported test -> report(test.figures().getFirst(), false);
      case Test.Arrows _ -> notShown(result);
      case Test.Expert _, Test.RestsOnCommitments _ -> {}
      case Test.AllOf _, Test.AnyOf _, Test.FirstKnown _ -> result.parts().forEach(this::add);
    }
  }

  private void laws(Assessment assessment) {
    if (!penaltyTests.isEmpty()) {
      new PenaltyInputs(record.current(), assessment.rulebook(), penaltyTests)
          .inputs()
          .forEach(input -> inputs.put(input.id(), input));
    }
  }

  /// A figure that is no outcome reaches the number that the test asks; of several tests the one
  /// that asks most decides.
  private void figure(TestResult result) {
    Optional<Inversion.Met> met = inversion.met(result.test());
    if (met.isEmpty()) {
      trendWithoutYears(result);
      return;
    }
    Series series = met.get().series();
    Influence influence = influence(series);
    if (!influence.isLever()) {
      return;
    }
    boolean atLeast = met.get().atLeast();
    String id = "figure " + series + (atLeast ? "" : " at-most");
    BigDecimal value = met.get().value();
    LawfulInput before = inputs.get(id);
    if (before != null && before.what() instanceof What.Reach reach) {
      value = atLeast ? value.max(reach.value()) : value.min(reach.value());
    }
    put(
        id,
        new What.Reach(series, value, atLeast, false),
        influence,
        series,
        isMissing(result, series),
        List.of(new Change.Figure(series, false, new Measure.Known(value))));
  }

  /// Without last year's figure a trend is met by both years together: as many as then.
  private void trendWithoutYears(TestResult result) {
    if (!(result.test() instanceof Test.Trend trend)
        || trend.discount().isPresent()
        || !influence(trend.figure()).isLever()) {
      return;
    }
    BigDecimal least = profile.threshold(JudgementProfile.EFFORT_LEAST).value();
    Measure some = new Measure.Known(least.max(BigDecimal.ONE));
    Series series = trend.figure();
    put(
        "figure " + series,
        new What.Reach(series, least, true, true),
        influence(series),
        series,
        true,
        List.of(new Change.Figure(series, true, some), new Change.Figure(series, false, some)));
  }

  private static boolean isMissing(TestResult result, Series series) {
    return result.trace().operands().stream()
        .anyMatch(operand ->
            operand instanceof Operand.Figure figure
                && figure.series().equals(series)
                && figure.measure() instanceof Measure.Missing);
  }

  private void put(
      String id,
      What what,
      Influence influence,
      Series series,
      boolean missing,
      List<Change> changes) {
    Effort effort = Effort.of(influence);
    inputs.put(
        id,
        new LawfulInput(
            id,
            what,
            missing ? Effort.REPORT : effort,
            missing ? Optional.of(effort) : Optional.empty(),
            who(series),
            Optional.empty(),
            changes));
  }

  private void answer(Test.Answered test, TestResult result) {
    Question question = catalogue.question(test.question()).orElseThrow();
    Influence influence = profile.influence(question.id(), question.influence());
    if (!influence.isLever()) {
      return;
    }
    boolean open = replies.isOpen(result);
    Effort effort = Effort.of(influence);
    replies
        .best(question, test)
        .ifPresent(reply ->
            inputs.putIfAbsent(
                "answer " + question.id(),
                new LawfulInput(
                    "answer " + question.id(),
                    new What.Establish(question.id(), reply),
                    open ? Effort.REPORT : effort,
                    open ? Optional.of(effort) : Optional.empty(),
                    question.who(),
                    Optional.empty(),
                    List.of(new Change.Reply(question.id(), reply)))));
  }

  /// Figures of arrows that the government had the chance to show and did not.
  private void notShown(TestResult result) {
    if (result.test() instanceof Test.Arrows arrows) {
      for (Test.Arrow arrow : arrows.arrows()) {
        boolean notShown =
            result.trace().operands().stream()
                .anyMatch(operand ->
                    operand instanceof Operand.Movement movement
                        && movement.role().equals(arrow.id())
                        && movement.notShown());
        if (notShown) {
          reportMissing(arrow.figure());
        }
      }
    }
    result.parts().forEach(this::notShown);
  }

  private void reportMissing(Series series) {
    if (record.current().measure(series) instanceof Measure.Missing) {
      report(series, false);
    }
    if (record
        .previous()
        .filter(year -> !(year.measure(series) instanceof Measure.Missing))
        .isEmpty()) {
      report(series, true);
    }
  }

  /// The figure is reported as it is: any number that it may have.
  private void report(Series series, boolean lastYear) {
    Indicator indicator = catalogue.indicator(series.indicator()).orElseThrow();
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change.Figure(
            series,
            lastYear,
            new Measure.Interval(
                BigDecimal.ZERO, BigDecimal.valueOf(indicator.plausibleMaximum()))));
    if (!lastYear) {
      request(series.indicator()).ifPresent(changes::add);
    }
    String id = REPORT + (lastYear ? LAST_YEAR : "") + series;
    inputs.put(
        id,
        new LawfulInput(
            id,
            new What.Report(series, lastYear),
            Effort.REPORT,
            Optional.empty(),
            COORDINATOR,
            Optional.of(indicator.who()).filter(keeper -> !keeper.equals(COORDINATOR)),
            changes));
  }

  /// The request that the figure answers, as answered.
  private Optional<Change> request(String indicator) {
    return reported.stream()
        .filter(test ->
            test.figures().stream().anyMatch(series -> series.indicator().equals(indicator)))
        .flatMap(test ->
            record.current().dataRequests().stream()
                .filter(request -> request.topic() == test.topic())
                .filter(request -> request.scope() == test.scope()))
        .filter(request -> !request.provided())
        .findFirst()
        .map(request ->
            new Change.Request(
                new DataRequest(
                    request.topic(), request.scope(), request.date(), true, false, false)));
  }

  private Influence influence(Series series) {
    return profile.influence(series.indicator(), catalogue.influence(series));
  }

  private String who(Series series) {
    return catalogue.indicator(series.indicator()).orElseThrow().who();
  }
}
