package org.rapporteur.render.json;

import org.rapporteur.report.Outcome;

/// The reading: the indicative tier, the bands, and the way to them.
record JsonOutcome(JsonText json, JsonValues values) {

  void members(Outcome outcome) {
    json.textOrNull("indicativeTier", outcome.indicativeTier());
    json.text("indicativeText", outcome.indicativeText());
    json.textOrNull("indicativeWorst", outcome.worstTier());
    json.textOrNull("indicativeEvidence", outcome.evidenceTier());
    json.textOrNull("indicativeBest", outcome.bestTier());
    json.textOrNull("publishedTier", outcome.publishedTier());
    json.text("publishedText", outcome.publishedText());
    json.text("headline", outcome.headline());
    json.objects(
        "counts",
        outcome.counts(),
        count -> {
          json.text("rating", count.rating());
          json.text("ratingText", count.text());
          json.object("criteria", () -> values.content(count.count()));
        });
    json.object("testsWithData", () -> values.content(outcome.testsWithData()));
    json.object("testsApplicable", () -> values.content(outcome.testsApplicable()));
    json.object("overall", () -> band(outcome.overall()));
    json.objects("pillars", outcome.pillars(), this::band);
    json.objects(
        "placementSteps",
        outcome.steps(),
        step -> {
          json.text("rule", step.rule());
          json.text("question", step.question());
          json.text("citation", step.citation());
          json.text("worst", step.worst());
          json.text("evidence", step.evidence());
          json.text("best", step.best());
        });
    json.objects("watchListClock", outcome.clock().stream().toList(), this::clock);
  }

  private void clock(Outcome.ClockEntry clock) {
    json.text("permission", clock.permission());
    json.text("text", clock.text());
    json.number("leastRun", clock.leastRun());
    json.number("mostRun", clock.mostRun());
    json.texts("rules", clock.rules());
    json.numbers("unknownYears", clock.unknownYears());
  }

  private void band(Outcome.BandEntry band) {
    json.text("id", band.id());
    json.text("name", band.name());
    json.object("worst", () -> values.content(band.worst()));
    json.object("evidence", () -> values.content(band.evidence()));
    json.object("best", () -> values.content(band.best()));
    json.text("text", band.text());
    json.text("remark", band.remark());
  }
}
