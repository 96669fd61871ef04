package org.rapporteur.render.json;

import org.rapporteur.report.AnalysisReport;
import org.rapporteur.report.ChangeReport;

/// What is said of the reading beyond the reading itself.
record JsonAnalysis(JsonText json, JsonValues values) {

  void members(AnalysisReport analysis) {
    json.objects("change", analysis.change().stream().toList(), this::change);
  }

  void change(ChangeReport change) {
    json.text("before", change.before());
    json.text("after", change.after());
    json.objects(
        "summary",
        change.summary(),
        sentence -> {
          json.text("text", sentence.text());
          json.objects("values", sentence.values(), values::content);
        });
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
