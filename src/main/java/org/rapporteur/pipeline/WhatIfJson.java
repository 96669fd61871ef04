package org.rapporteur.pipeline;

import org.rapporteur.render.json.JsonText;
import org.rapporteur.report.ChangeReport;
import org.rapporteur.report.Report;

/// The two readings side by side as JSON.
public final class WhatIfJson {

  private WhatIfJson() {}

  public static byte[] render(WhatIf.Done done) {
    Report report = done.scored().report();
    ChangeReport change = done.change();
    return JsonText.object(json -> {
      json.text("country", report.identity().country());
      json.number("reportYear", report.identity().reportYear());
      json.text("law", report.identity().law());
      json.text("profile", report.identity().profile());
      json.flag("supposed", true);
      json.flag("outcomesChanged", done.outcomes());
      json.texts("summary", change.summary().stream().map(sentence -> sentence.text()).toList());
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
    });
  }
}
