package org.rapporteur.render.json;

import java.util.List;
import org.rapporteur.report.AfterPeriodReport;
import org.rapporteur.report.AnalysisReport;
import org.rapporteur.report.ChangeReport;
import org.rapporteur.report.PlanReport;
import org.rapporteur.report.ScepticsReport;
import org.rapporteur.report.Sentence;

/// What is said of the reading beyond the reading itself.
record JsonAnalysis(JsonText json, JsonValues values) {

  void members(AnalysisReport analysis) {
    json.objects("change", analysis.change().stream().toList(), this::change);
    plan(analysis);
    analysis.sceptics().ifPresent(view -> json.object("scepticsView", () -> sceptics(view)));
    json.object("afterThePeriod", () -> afterPeriod(analysis.afterPeriod()));
  }

  private void afterPeriod(AfterPeriodReport report) {
    json.objects("events", report.events(), event -> event(event, "mends"));
    json.objects(
        "carried",
        report.carried(),
        carried -> {
          event(carried.event(), "readBy");
          json.flag("counts", carried.counts());
          json.text("outcome", carried.outcome());
        });
  }

  private void event(AfterPeriodReport.Event event, String tests) {
    json.text("key", event.key());
    json.text("subject", event.subject());
    json.text("date", event.date().toString());
    json.text("what", event.what());
    json.text("source", event.source());
    json.texts("facts", event.facts());
    json.objects(
        tests,
        event.mends(),
        test -> {
          json.text("element", test.element());
          json.text("elementName", test.elementName());
          json.text("test", test.test());
          json.text("name", test.name());
          json.text("rating", test.rating());
          json.text("ratingText", test.ratingText());
          test.would().ifPresent(would -> json.text("would", would));
        });
  }

  private void sceptics(ScepticsReport view) {
    json.textOrNull("indicativeTier", view.indicativeTier());
    json.text("indicativeText", view.indicativeText());
    json.text("indicativeWorst", view.worstTier());
    json.text("indicativeBest", view.bestTier());
    json.object("testsWithData", () -> values.content(view.testsWithData()));
    json.object("testsWithSecondSource", () -> values.content(view.testsWithSecondSource()));
    json.texts("withData", view.withData());
    json.texts("secondSource", view.secondSource());
    json.texts("governmentAlone", view.governmentAlone());
    sentences("summary", List.of(view.summary()));
  }

  void plan(AnalysisReport analysis) {
    json.objects("plan", analysis.plan().stream().toList(), this::plan);
  }

  private void plan(PlanReport plan) {
    json.text("targetTier", plan.target());
    json.text("targetText", plan.targetText());
    json.text("outcome", plan.outcome());
    json.textOrNull("reachedTier", plan.best());
    json.flag("minimal", plan.minimal());
    sentences("summary", plan.summary());
    json.objects("actions", plan.actions(), this::action);
    json.objects("further", plan.further(), this::action);
    sentences("next", plan.next());
    sentences("cautions", plan.cautions());
  }

  private void action(PlanReport.Action action) {
    json.text("id", action.id());
    json.text("what", action.what());
    json.text("who", action.who());
    json.text("evidence", action.evidence());
    json.text("effort", action.effort());
    json.text("effortText", action.effortText());
    json.texts("changes", action.changes());
  }

  private void sentences(String name, List<Sentence> sentences) {
    json.objects(
        name,
        sentences,
        sentence -> {
          json.text("text", sentence.text());
          json.objects("values", sentence.values(), values::content);
        });
  }

  void change(ChangeReport change) {
    json.text("before", change.before());
    json.text("after", change.after());
    sentences("summary", change.summary());
    json.objects(
        "differences",
        change.rows(),
        row -> {
          json.text("level", row.level().name());
          json.text("id", row.id());
          json.text("name", row.name());
          json.text("before", row.before());
          json.text("after", row.after());
          json.flag("outcome", row.outcome());
        });
  }
}
