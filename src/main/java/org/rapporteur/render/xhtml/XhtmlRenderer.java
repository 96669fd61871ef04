package org.rapporteur.render.xhtml;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.report.Cover;
import org.rapporteur.report.Report;

/// Writes a report as XHTML through the templates: the body once, then a frame for paper and one
/// for screen around it, so that the two cannot say different things.
public final class XhtmlRenderer {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final int MOST_CHARACTERS = 20_000_000;

  private final Templates templates;

  /// A renderer with the bundled templates or those of a folder.
  ///
  /// @param folder templates and style sheets that replace the bundled ones of the same name; each
  ///   that is not there stays as bundled
  /// @throws TemplateRefusedException when the folder cannot be read
  public XhtmlRenderer(Optional<Path> folder) {
    this(new Templates(folder, DEADLINE, MOST_CHARACTERS));
  }

  XhtmlRenderer(Templates templates) {
    this.templates = templates;
  }

  /// The report on pages.
  ///
  /// @throws TemplateRefusedException when a template is missing, wrong, unsafe or does not end
  public XhtmlPages render(Report report) {
    Map<String, Object> model = PageModel.of(report);
    String body = templates.process("annual-report.ftlh", model);
    return new XhtmlPages(
        document(report, model, body, "print"), document(report, model, body, "screen"));
  }

  private XhtmlDocument document(
      Report report, Map<String, Object> model, String body, String medium) {
    String sheet = "style/" + medium + ".css";
    Map<String, Object> frame = new LinkedHashMap<>(model);
    frame.put("body", markup(body));
    frame.put("style", markup(Styles.checked(sheet, templates.text(sheet))));
    Cover cover = report.cover();
    return new XhtmlDocument(
        templates.process(medium + ".ftlh", frame),
        VisibleText.of(cover.title()),
        cover.language(),
        VisibleText.of(cover.institution().isBlank() ? cover.country() : cover.institution()),
        VisibleText.of(cover.subtitle().isBlank() ? cover.title() : cover.subtitle()),
        cover.created());
  }

  /// Text that was made here and is not escaped again.
  private static TemplateModel markup(String text) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(text);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("markup is only wrapped", e);
    }
  }
}
