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

  private static final String BODY = "annual-report.ftlh";

  private final Templates templates;
  private final Frame print;
  private final Frame screen;

  /// A renderer with the bundled templates or those of a folder. Reads and checks all of them,
  /// which takes most of its time when first done: worth doing beside other work, before there is a
  /// report.
  ///
  /// @param folder templates and style sheets that replace the bundled ones of the same name; each
  ///   that is not there stays as bundled
  /// @throws TemplateRefusedException when the folder cannot be read, or a template or style sheet
  ///   is missing, wrong or unsafe
  public XhtmlRenderer(Optional<Path> folder) {
    this.templates = new Templates(folder, DEADLINE, MOST_CHARACTERS);
    templates.require(BODY);
    this.print = new Frame(templates, "print");
    this.screen = new Frame(templates, "screen");
  }

  /// What is around the body.
  private record Frame(String template, TemplateModel style) {
    Frame(Templates templates, String medium) {
      String sheet = "style/" + medium + ".css";
      this(medium + ".ftlh", markup(Styles.checked(sheet, templates.text(sheet))));
      templates.require(template);
    }
  }

  /// The report on pages.
  ///
  /// @throws TemplateRefusedException when a template fails or does not end
  public XhtmlPages render(Report report) {
    Map<String, Object> model = PageModel.of(report);
    TemplateModel body = markup(templates.process(BODY, model));
    return new XhtmlPages(
        document(report, model, body, print), document(report, model, body, screen));
  }

  private XhtmlDocument document(
      Report report, Map<String, Object> model, TemplateModel body, Frame around) {
    Map<String, Object> frame = new LinkedHashMap<>(model);
    frame.put("body", body);
    frame.put("style", around.style());
    Cover cover = report.cover();
    return new XhtmlDocument(
        templates.process(around.template(), frame),
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
