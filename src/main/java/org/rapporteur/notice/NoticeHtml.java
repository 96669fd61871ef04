package org.rapporteur.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.i18n.DiagnosticText;

/// The findings as a page for the sender: file by file, what is wrong, why it matters, how to mend
/// it. One file, no script, no request.
public final class NoticeHtml {

  private static final String STYLE =
      """
      body{font:1rem/1.5 "Source Sans 3",system-ui,sans-serif;max-width:46rem;margin:2rem auto;
      padding:0 1rem;color:#1a1a1a}
      h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid #767676}
      article{margin:1.25rem 0;padding-left:.9rem;border-left:.3rem solid #767676}
      article.error{border-color:#9b1c1c}article.warning{border-color:#8a5a00}
      h3{font-size:1rem;margin:0}p{margin:.2rem 0}.place{color:#4a4a4a}
      @media print{article{break-inside:avoid}}
      """;

  private final Notice notice;
  private final DiagnosticText texts;
  private final StringBuilder html = new StringBuilder();

  private NoticeHtml(Notice notice) {
    this.notice = notice;
    this.texts = DiagnosticText.of(notice.language());
  }

  public static byte[] render(Notice notice) {
    return new NoticeHtml(notice).page().getBytes(StandardCharsets.UTF_8);
  }

  private String page() {
    String title = texts.label("page.title", Map.of("workspace", notice.workspace()));
    html.append("<!DOCTYPE html>\n<html lang=\"").append(notice.language().tag()).append("\">\n");
    html.append("<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    element("title", title);
    html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    element("h1", title);
    element("p", summary());
    texts.unreviewed().ifPresent(text -> element("p", text));
    byFile()
        .forEach((file, findings) -> {
          element("h2", texts.place(new SourceLocation.WholeFile(file)));
          findings.forEach(this::finding);
        });
    letStand();
    return html.append("</body>\n</html>\n").toString();
  }

  private String summary() {
    return texts.label(
        "page.summary",
        Map.of(
            "errors", notice.report().count(Severity.ERROR),
            "warnings", notice.report().count(Severity.WARNING),
            "notes", notice.report().count(Severity.INFO)));
  }

  private Map<String, List<Diagnostic>> byFile() {
    Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    for (Diagnostic finding : notice.report().diagnostics()) {
      byFile.computeIfAbsent(finding.location().file(), _ -> new ArrayList<>()).add(finding);
    }
    return byFile;
  }

  private void finding(Diagnostic finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    html.append("<article class=\"").append(severity).append("\">\n");
    element(
        "h3",
        texts.severity(finding.severity())
            + " "
            + finding.code().id()
            + ": "
            + texts.title(finding.code()));
    html.append("<p class=\"place\">");
    html.append(Markup.escaped(texts.place(finding.location()))).append("</p>\n");
    element("p", texts.message(finding));
    element("p", texts.why(finding));
    element("p", texts.mend(finding));
    html.append("</article>\n");
  }

  private void letStand() {
    if (notice.report().waived().isEmpty()) {
      return;
    }
    element("h2", texts.label("page.let-stand"));
    for (Waived waived : notice.report().waived()) {
      Diagnostic finding = waived.finding();
      html.append("<article>\n");
      element("h3", finding.code().id() + ": " + texts.message(finding));
      element("p", texts.place(finding.location()));
      element("p", waived.waiver().reason());
      element("p", waived.waiver().name() + ", " + waived.waiver().date());
      html.append("</article>\n");
    }
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(Markup.escaped(text));
    html.append("</").append(name).append(">\n");
  }
}
