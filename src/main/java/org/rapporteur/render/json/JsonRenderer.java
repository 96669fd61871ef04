package org.rapporteur.render.json;

import org.rapporteur.report.FactRow;
import org.rapporteur.report.FactTable;
import org.rapporteur.report.Report;

/// Writes the report as `assessment.json`. The tier of the self-assessment is always called
/// `indicativeTier`, the State Department's `publishedTier`; no key is called `tier`, so that
/// nobody mistakes one for the other. Every object that holds figures names its audience.
public final class JsonRenderer {

  private static final String SCHEMA_VERSION = "1.0";

  private final Report report;
  private final JsonText json;
  private final JsonValues values;

  private JsonRenderer(Report report, JsonText json) {
    this.report = report;
    this.json = json;
    this.values = new JsonValues(json);
  }

  /// The bytes of `assessment.json`: UTF-8, the same for the same report.
  public static byte[] render(Report report) {
    return JsonText.object(json -> new JsonRenderer(report, json).members());
  }

  /// The way to a tier alone, where one was looked for, with what was judged.
  public static byte[] renderPlan(Report report) {
    return JsonText.object(json -> new JsonRenderer(report, json).planMembers());
  }

  private void planMembers() {
    audience();
    json.flag("indicative", true);
    json.text("disclaimer", report.cover().disclaimer());
    json.object("identity", () -> identity(report.identity()));
    new JsonAnalysis(json, values).plan(report.analysis());
  }

  private void members() {
    json.text("schemaVersion", SCHEMA_VERSION);
    audience();
    json.flag("draft", report.draft());
    json.flag("fictional", report.fictional());
    json.flag("indicative", true);
    json.text("disclaimer", report.cover().disclaimer());
    json.text("title", report.cover().title());
    json.text("institution", report.cover().institution());
    json.text("period", report.cover().period());
    json.text("asOf", report.cover().created().toString());
    json.text("language", report.cover().language());
    json.object("identity", () -> identity(report.identity()));
    json.object(
        "outcome",
        () -> {
          audience();
          new JsonOutcome(json, values).members(report.outcome());
        });
    json.object(
        "scorecard",
        () -> {
          audience();
          new JsonScorecard(json, values).members(report.scorecard());
        });
    json.object(
        "analysis",
        () -> {
          audience();
          new JsonAnalysis(json, values).members(report.analysis());
        });
    json.object(
        "caseload",
        () -> {
          audience();
          new JsonCaseload(json, values).members(report.caseload());
        });
    json.objects(
        "bridges",
        report.bridges(),
        bridge -> {
          audience();
          new JsonBridges(json, values).members(bridge);
        });
    json.objects(
        "handovers",
        report.handovers(),
        handover -> {
          audience();
          new JsonBridges(json, values).members(handover);
        });
    json.objects("tables", report.tables(), this::table);
    json.texts("notes", report.notes());
    json.object(
        "record",
        () -> {
          audience();
          json.objects("facts", report.facts(), this::fact);
        });
  }

  private void audience() {
    json.text("audience", report.audience().code());
  }

  private void identity(Report.Identity identity) {
    json.text("country", identity.country());
    json.number("reportYear", identity.reportYear());
    json.text("law", identity.law());
    json.text("lawCitation", identity.lawCitation());
    json.text("lawCheckedThrough", identity.lawCheckedThrough());
    json.flag("underAnotherLaw", identity.underAnotherLaw());
    json.flag("lawMayBeNewer", identity.lawMayBeNewer());
    json.text("profile", identity.profile());
    json.text("profileSha256", identity.profileHash());
    json.text("softwareVersion", identity.softwareVersion());
  }

  private void table(FactTable table) {
    audience();
    json.text("name", table.name());
    json.text("title", table.title());
    json.text("period", table.period());
    json.text("source", table.source());
    json.numbers("notes", table.notes());
    json.texts("columns", table.columns().stream().map(FactTable.Column::header).toList());
    json.arrays("rows", table.rows(), values::cell);
    json.objects("totals", table.total().stream().toList(), this::total);
  }

  private void total(FactTable.Total total) {
    json.text("label", total.label());
    json.objects(
        "values",
        total.values(),
        value -> {
          values.content(value.value());
          json.text("text", value.text());
          json.flag("addsUp", value.addsUp());
        });
  }

  private void fact(FactRow fact) {
    json.text("id", fact.id());
    json.text("key", fact.key());
    json.text("label", fact.label());
    json.text("breakdown", fact.breakdown());
    json.number("reportYear", fact.reportYear());
    json.text("period", fact.period());
    json.object(
        "value",
        () -> {
          values.content(fact.value());
          json.text("text", fact.text());
        });
    json.text("unit", fact.unit());
    json.text("note", fact.note());
    json.text("used", fact.used());
    json.text("institution", fact.institution());
    json.text("source", fact.source());
    json.text("sourceClass", fact.sourceClass());
    json.text("asOf", fact.asOf());
    json.text("file", fact.file());
    json.text("place", fact.place());
  }
}
