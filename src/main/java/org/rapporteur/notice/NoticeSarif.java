package org.rapporteur.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.render.json.JsonText;

/// The findings as a SARIF log (OASIS, Static Analysis Results Interchange Format, version 2.1.0).
/// What was let stand is a result with a suppression. A cell of a workbook is a logical location,
/// because a region is one of text.
public final class NoticeSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Notice notice;
  private final DiagnosticText texts;
  private final List<DiagnosticCode> rules;

  private NoticeSarif(Notice notice) {
    this.notice = notice;
    this.texts = DiagnosticText.of(notice.language());
    NavigableSet<DiagnosticCode> codes = new TreeSet<>();
    Stream.concat(
            notice.report().diagnostics().stream(),
            notice.report().waived().stream().map(Waived::finding))
        .map(Diagnostic::code)
        .forEach(codes::add);
    this.rules = List.copyOf(codes);
  }

  public static byte[] render(Notice notice) {
    NoticeSarif writer = new NoticeSarif(notice);
    return JsonText.object(json -> {
      json.text("$schema", SCHEMA);
      json.text("version", "2.1.0");
      json.objects("runs", List.of(notice), _ -> writer.run(json));
    });
  }

  private void run(JsonText json) {
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.text("name", "Rapporteur");
                  json.text("version", notice.version());
                  json.text("language", notice.language().tag());
                  json.objects("rules", rules, code -> rule(json, code));
                }));
    record Result(Diagnostic finding, List<Waived> suppressions) {}
    List<Result> results = new ArrayList<>();
    notice.report().diagnostics().forEach(finding -> results.add(new Result(finding, List.of())));
    notice
        .report()
        .waived()
        .forEach(waived -> results.add(new Result(waived.finding(), List.of(waived))));
    json.objects(
        "results",
        results,
        result -> {
          result(json, result.finding());
          if (!result.suppressions().isEmpty()) {
            json.objects(
                "suppressions", result.suppressions(), waived -> suppression(json, waived));
          }
        });
    json.text("columnKind", "unicodeCodePoints");
  }

  private void rule(JsonText json, DiagnosticCode code) {
    json.text("id", code.id());
    json.object("shortDescription", () -> json.text("text", texts.title(code)));
    json.object("defaultConfiguration", () -> json.text("level", level(code.severity())));
  }

  private void result(JsonText json, Diagnostic finding) {
    json.text("ruleId", finding.code().id());
    json.number("ruleIndex", rules.indexOf(finding.code()));
    json.text("level", level(finding.severity()));
    json.object("message", () -> json.text("text", notice.message(finding, texts)));
    json.objects("locations", List.of(finding.location()), place -> location(json, place));
  }

  private static void location(JsonText json, SourceLocation place) {
    boolean inWorkbook = !place.sheetName().isEmpty();
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> json.text("uri", uri(place.file())));
          if (place.line() > 0 && !inWorkbook) {
            json.object("region", () -> json.number("startLine", place.line()));
          }
        });
    String within = place.reference().substring(place.file().length());
    if (inWorkbook || place.columnNumber() > 0) {
      json.objects(
          "logicalLocations",
          List.of(within.substring(1)),
          name -> json.text("fullyQualifiedName", name));
    }
  }

  private void suppression(JsonText json, Waived waived) {
    json.text("kind", "external");
    json.text("status", "accepted");
    if (notice.values()) {
      json.text("justification", waived.waiver().reason());
    }
  }

  /// A relative reference; a name with a colon in it must not pass for an address.
  private static String uri(String file) {
    try {
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("A path is always a path", e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
