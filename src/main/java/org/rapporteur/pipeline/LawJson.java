package org.rapporteur.pipeline;

import org.rapporteur.render.json.JsonText;
import org.rapporteur.report.LawDifferencePage;
import org.rapporteur.report.LawPage;

/// The law of a report year, or what changed between two, as JSON.
public final class LawJson {

  private LawJson() {}

  public static byte[] render(LawPage page) {
    return JsonText.object(json -> {
      json.number("reportYear", page.reportYear());
      json.number("version", page.version());
      json.text("heading", page.heading());
      json.texts("notes", page.notes());
      for (LawPage.Group group : page.groups()) {
        json.objects(name(group.id()), group.entries(), entry -> entry(json, entry));
      }
    });
  }

  private static void entry(JsonText json, LawPage.Entry entry) {
    json.text("id", entry.id());
    json.text("paragraph", entry.paragraph());
    json.text("name", entry.name());
    json.text("text", entry.text());
    json.text("citation", entry.citation());
    json.number("wordsSince", entry.sinceYear());
    json.text("since", entry.since());
    json.text("state", entry.state());
    json.objects(
        "tests",
        entry.tests(),
        test -> {
          json.text("id", test.id());
          json.text("name", test.name());
          json.text("asks", test.asks());
          json.text("citation", test.citation());
          json.number("wordsSince", test.sinceYear());
          json.text("since", test.since());
        });
  }

  public static byte[] render(LawDifferencePage page) {
    return JsonText.object(json -> {
      json.number("fromYear", page.from());
      json.number("toYear", page.to());
      json.number("fromVersion", page.before());
      json.number("toVersion", page.after());
      json.text("heading", page.heading());
      json.objects(
          "changes",
          page.groups().stream().flatMap(group -> group.changes().stream()).toList(),
          change -> change(json, change));
    });
  }

  private static void change(JsonText json, LawDifferencePage.Change change) {
    json.text("change", change.kind());
    json.text("part", change.part());
    json.text("id", change.id());
    json.text("in", change.in());
    json.text("paragraph", change.paragraph());
    json.text("name", change.name());
    json.text("was", change.was());
    json.text("is", change.is());
    json.text("citation", change.citation());
    json.text("by", change.by());
  }

  /// `significant-efforts` as `significantEfforts`.
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
