package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Measure;

/// Every finding with all that it rests on: reason, facts, threshold and rules, as text.
class TracesTest {

  @Test
  void aCountryThatMeetsEverythingHasTheseTraces() {
    verify("everything-met-2024", LawCaseReader.country("everything-met", 2024));
  }

  @Test
  void aCountryOnTheWatchListHasThese() {
    Given given = LawCaseReader.country("everything-met", 2024);
    InventedCountry.worsen(given, new Random(3), 2);
    for (int year = 2018; year < 2024; year++) {
      given.tiers.put(year, year < 2022 ? Tier.TIER_2 : Tier.TIER_2_WATCH_LIST);
    }
    verify("watched-2024", given);
  }

  @Test
  void aCountryThatChanceMadeUpHasThese() {
    verify("by-chance-2024", InventedCountry.of(new Random(8)));
  }

  @Test
  void promisesAreToldWhereTheLawWeighedThem() {
    verify("promises-2012", LawCaseReader.country("promises", 2012));
  }

  private static void verify(String name, Given given) {
    Assessment found =
        Assessor.assess(given.record(), Rulebooks.shipped(given.year), given.history());
    StringBuilder text = new StringBuilder();
    found
        .standards()
        .forEach(standard -> {
          line(text, 0, standard.standard().id(), standard.rating().name(), standard.trace());
          tests(text, 1, standard.tests());
        });
    found
        .criteria()
        .forEach(criterion -> {
          text.append(criterion.criterion().id())
              .append(": ")
              .append(criterion.rating())
              .append(' ')
              .append(band(criterion.value()))
              .append(criterion.capped() ? " capped" : "")
              .append(" weight ")
              .append(plain(criterion.weight()))
              .append('\n');
          tests(text, 1, criterion.tests());
        });
    tests(text, 0, found.significantEfforts());
    tests(text, 0, found.proofOfFailure());
    tests(text, 0, found.watchConditions());
    tests(text, 0, found.waiverConditions());
    tests(text, 0, List.of(found.tier().seriousFinding(), found.tier().effortsFinding()));
    run(text, "worst", found.tier().worst());
    found.tier().evidence().ifPresent(run -> run(text, "evidence", run));
    run(text, "best", found.tier().best());
    found
        .pillars()
        .forEach(pillar ->
            text.append(pillar.pillar())
                .append(' ')
                .append(band(pillar.band()))
                .append(' ')
                .append(pillar.completeness())
                .append('\n'));
    text.append("overall ").append(band(found.overall())).append('\n');
    text.append(found.completeness()).append('\n');
    Golden.verify("traces/" + name + ".txt", text.toString());
  }

  private static void run(StringBuilder text, String name, Placement run) {
    text.append(name).append(": ").append(run.tier()).append('\n');
    run.steps()
        .forEach(step -> line(text, 1, step.rule(), step.holds() ? "holds" : "no", step.trace()));
  }

  private static void tests(StringBuilder text, int depth, List<TestResult> tests) {
    for (TestResult test : tests) {
      line(
          text,
          depth,
          test.test().id(),
          test.rating() + " weight " + plain(test.weight()) + (test.decisive() ? " decisive" : ""),
          test.trace());
      tests(text, depth + 1, test.parts());
    }
  }

  private static void line(StringBuilder text, int depth, String id, String found, Trace trace) {
    text.append("  ".repeat(depth)).append(id).append(": ").append(found);
    text.append("; ").append(trace.reason());
    trace.operands().forEach(operand -> text.append("; ").append(operand(operand)));
    trace
        .threshold()
        .ifPresent(limit ->
            text.append("; limit ").append(limit.id()).append(' ').append(plain(limit.value())));
    if (!trace.rules().isEmpty()) {
      text.append("; by ").append(String.join(", ", trace.rules()));
    }
    text.append('\n');
  }

  private static String operand(Operand operand) {
    return operand.role()
        + " "
        + switch (operand) {
          case Operand.Figure figure -> figure.series() + " " + measure(figure.measure());
          case Operand.Reply reply ->
              reply.question()
                  + " "
                  + reply.answer().map(answer -> answer.reply().toString()).orElse("none");
          case Operand.Law law -> law.offence().id();
          case Operand.Request request ->
              request.request().topic() + (request.request().provided() ? " given" : " not given");
          case Operand.Computed number -> plain(number.value()) + " " + number.unit();
          case Operand.Movement movement ->
              movement.moved().map(Enum::name).orElse("none")
                  + (movement.good() ? " good" : "")
                  + (movement.notShown() ? " not shown" : "");
          case Operand.Finding finding -> finding.id() + " " + finding.rating();
        };
  }

  private static String measure(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> plain(value);
      case Measure.Interval(BigDecimal low, BigDecimal high) -> plain(low) + "-" + plain(high);
      case Measure.Missing(var reason) -> "missing: " + reason;
      case Measure.NotApplicable _ -> "does not apply";
    };
  }

  private static String band(Band band) {
    return plain(band.worst())
        + " "
        + band.evidence().map(TracesTest::plain).orElse("none")
        + " "
        + plain(band.best());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
