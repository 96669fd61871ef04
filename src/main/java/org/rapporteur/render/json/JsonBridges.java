package org.rapporteur.render.json;

import java.util.Locale;
import org.rapporteur.report.BridgeReport;
import org.rapporteur.report.BridgeReport.Pair;
import org.rapporteur.report.BridgeReport.Step;
import org.rapporteur.report.HandoverReport;

/// Bridges between institutions, and what one hands on to the next, as JSON.
record JsonBridges(JsonText json, JsonValues values) {

  void members(BridgeReport bridge) {
    json.text("title", bridge.title());
    json.text("indicator", bridge.indicator());
    json.text("indicatorText", bridge.indicatorText());
    json.text("period", bridge.period());
    json.text("state", code(bridge.state()));
    json.object("national", () -> values.content(bridge.national()));
    values.sentence("result", bridge.result());
    json.objects("pairs", bridge.pairs(), this::pair);
  }

  void members(HandoverReport handover) {
    json.text("check", handover.check());
    json.text("from", handover.from());
    json.text("to", handover.to());
    json.text("label", handover.label());
    json.text("unit", handover.unit());
    json.text("period", handover.period());
    json.object("sent", () -> values.content(handover.sent()));
    json.object("received", () -> values.content(handover.received()));
    json.object("difference", () -> values.content(handover.difference()));
    json.text("state", code(handover.state()));
    json.text("why", handover.why());
  }

  private void pair(Pair pair) {
    json.text("base", pair.base());
    json.text("other", pair.other());
    json.flag("closes", pair.closes());
    json.flag("shown", pair.shown());
    json.objects("steps", pair.steps(), this::step);
  }

  private void step(Step step) {
    json.text("role", code(step.role()));
    json.text("institution", step.institution());
    json.text("kind", step.kind());
    json.text("label", step.label());
    json.object("count", () -> values.content(step.count()));
    json.flag("shown", step.shown());
    json.text("evidence", step.evidence());
    json.text("note", step.note());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
