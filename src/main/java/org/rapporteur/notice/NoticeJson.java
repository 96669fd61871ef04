package org.rapporteur.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.diagnostic.Waiver;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.render.json.JsonText;

/// The findings as JSON: code, severity and place of each, and what was let stand.
public final class NoticeJson {

  private final Notice notice;
  private final DiagnosticText texts;

  private NoticeJson(Notice notice) {
    this.notice = notice;
    this.texts = DiagnosticText.of(notice.language());
  }

  public static byte[] render(Notice notice) {
    NoticeJson writer = new NoticeJson(notice);
    return JsonText.object(writer::whole);
  }

  private void whole(JsonText json) {
    json.text("workspace", notice.workspace());
    json.text("version", notice.version());
    json.text("language", notice.language().tag());
    json.flag("translationReviewed", texts.unreviewed().isEmpty());
    json.texts("files", notice.files());
    json.object(
        "count",
        () -> {
          for (Severity severity : Severity.values()) {
            json.number(code(severity), Math.toIntExact(notice.report().count(severity)));
          }
        });
    List<Diagnostic> all = notice.report().diagnostics();
    json.objects("findings", all, finding -> finding(json, finding));
    json.objects("letStand", notice.report().waived(), waived -> waived(json, waived));
  }

  private void finding(JsonText json, Diagnostic finding) {
    json.text("code", finding.code().id());
    json.text("severity", code(finding.severity()));
    json.text("title", texts.title(finding.code()));
    json.text("file", finding.location().file());
    json.textOrNull("sheet", finding.location().sheetName());
    if (finding.location().line() > 0) {
      json.number("line", finding.location().line());
    }
    if (finding.location().columnNumber() > 0) {
      json.number("column", finding.location().columnNumber());
    }
    json.text("place", finding.location().reference());
    json.flag("mayStand", finding.code().waivable());
    if (notice.values()) {
      json.text("message", texts.message(finding));
      json.text("why", texts.why(finding));
      json.text("fix", texts.fix(finding));
    }
  }

  private void waived(JsonText json, Waived waived) {
    finding(json, waived.finding());
    Waiver waiver = waived.waiver();
    json.object(
        "waiver",
        () -> {
          json.text("name", waiver.name());
          json.text("date", waiver.date().toString());
          Optional<String> expires = waiver.expires().map(day -> day.toString());
          json.textOrNull("expires", expires.orElse(""));
          if (notice.values()) {
            json.text("reason", waiver.reason());
          }
        });
  }

  private static String code(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
