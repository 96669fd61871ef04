package org.rapporteur.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.i18n.DiagnosticText;

/// The findings as JUnit XML: a suite a file, a case a finding. Errors fail; warnings do so where
/// the check is strict; what was let stand is skipped; a file without findings is one case that
/// passes.
public final class NoticeJunit {

  private final Notice notice;
  private final DiagnosticText texts;
  private final Map<String, List<String>> cases = new TreeMap<>();
  private final Map<String, Integer> failures = new TreeMap<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private NoticeJunit(Notice notice) {
    this.notice = notice;
    this.texts = DiagnosticText.of(notice.language());
    notice.files().forEach(file -> cases.put(file, new ArrayList<>()));
    notice.report().diagnostics().forEach(this::found);
    notice.report().waived().forEach(this::stands);
  }

  public static byte[] render(Notice notice) {
    return new NoticeJunit(notice).xml().getBytes(StandardCharsets.UTF_8);
  }

  private void found(Diagnostic finding) {
    boolean fails =
        finding.severity() == Severity.ERROR
            || (notice.strict() && finding.severity() == Severity.WARNING);
    String text = Markup.escaped(notice.message(finding, texts));
    String content =
        fails
            ? "<failure type=\"%s\" message=\"%s\"/>".formatted(finding.code().id(), text)
            : "<system-out>%s</system-out>".formatted(text);
    add(finding, content);
    if (fails) {
      failures.merge(finding.location().file(), 1, Integer::sum);
    }
  }

  private void stands(Waived waived) {
    String reason = notice.values() ? waived.waiver().reason() : waived.waiver().date().toString();
    add(waived.finding(), "<skipped message=\"%s\"/>".formatted(Markup.escaped(reason)));
    skipped.merge(waived.finding().location().file(), 1, Integer::sum);
  }

  private void add(Diagnostic finding, String content) {
    cases
        .computeIfAbsent(finding.location().file(), _ -> new ArrayList<>())
        .add(
            """
                <testcase classname="%s" name="%s">
                  %s
                </testcase>
            """
                .formatted(
                    name(finding.location().file()),
                    Markup.escaped(finding.code().id() + " " + texts.place(finding.location())),
                    content));
  }

  private String xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites name=\"rapporteur check\">\n");
    cases.forEach((file, found) -> {
      if (found.isEmpty()) {
        found.add("    <testcase classname=\"%1$s\" name=\"%1$s\"/>\n".formatted(name(file)));
      }
      xml.append(
          "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\">\n"
              .formatted(
                  name(file),
                  found.size(),
                  failures.getOrDefault(file, 0),
                  skipped.getOrDefault(file, 0)));
      found.forEach(xml::append);
      xml.append("  </testsuite>\n");
    });
    return xml.append("</testsuites>\n").toString();
  }

  private String name(String file) {
    return Markup.escaped(texts.place(new SourceLocation.WholeFile(file)));
  }
}
