package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.pipeline.BuildResult.OutputFile;
import org.rapporteur.render.html.HtmlRenderer;
import org.rapporteur.render.json.JsonRenderer;
import org.rapporteur.render.pdf.Pdf;
import org.rapporteur.render.pdf.PdfRenderer;
import org.rapporteur.render.xhtml.XhtmlPages;
import org.rapporteur.render.xhtml.XhtmlRenderer;
import org.rapporteur.render.xlsx.XlsxRenderer;
import org.rapporteur.report.Report;

/// Makes the files of a release. The PDF takes longest: all others are made while its pages, once
/// laid out, are written, and what needs no report is read while the data are.
final class Press {
  private final BuildRequest request;
  private final Optional<Beside<XhtmlRenderer>> templates;

  private Press(BuildRequest request) {
    this.request = request;
    this.templates =
        wants(Format.PDF) || wants(Format.HTML)
            ? Optional.of(Beside.start(this::prepared))
            : Optional.empty();
  }

  static Press prepare(BuildRequest request) {
    return new Press(request);
  }

  private XhtmlRenderer prepared() {
    XhtmlRenderer renderer = new XhtmlRenderer(request.templates());
    if (wants(Format.PDF)) {
      PdfRenderer.prepare();
    }
    return renderer;
  }

  private boolean wants(Format format) {
    return request.formats().contains(format);
  }

  /// A file as rendered.
  ///
  /// @param parts its pages or sheets; 0 where it has neither
  // Handed on once and never compared, so that a copy of the bytes would serve nobody.
  @SuppressWarnings("ArrayRecordComponent")
  private record Rendered(byte[] bytes, int parts) {}

  Outputs print(Report report) {
    Optional<XhtmlPages> pages = templates.map(ready -> ready.result().render(report));
    Map<Format, Beside<Rendered>> beside = new EnumMap<>(Format.class);
    Runnable others = () -> beside.putAll(started(report, pages));
    Map<Format, Rendered> files = new EnumMap<>(Format.class);
    if (wants(Format.PDF)) {
      Pdf pdf = PdfRenderer.render(pages.orElseThrow().print(), others);
      files.put(Format.PDF, new Rendered(pdf.bytes(), pdf.pages()));
    } else {
      others.run();
    }
    beside.forEach((format, rendering) -> files.put(format, rendering.result()));
    return outputs(files);
  }

  private Map<Format, Beside<Rendered>> started(Report report, Optional<XhtmlPages> pages) {
    Map<Format, Beside<Rendered>> started = new EnumMap<>(Format.class);
    if (wants(Format.XLSX)) {
      started.put(Format.XLSX, Beside.start(() -> workbook(report)));
    }
    if (wants(Format.JSON)) {
      started.put(Format.JSON, Beside.start(() -> new Rendered(JsonRenderer.render(report), 0)));
    }
    if (wants(Format.HTML)) {
      started.put(
          Format.HTML,
          Beside.start(() -> new Rendered(HtmlRenderer.render(pages.orElseThrow().screen()), 0)));
    }
    return started;
  }

  private static Rendered workbook(Report report) {
    XlsxRenderer.Xlsx workbook = XlsxRenderer.render(report);
    return new Rendered(workbook.bytes(), workbook.sheets());
  }

  private static Outputs outputs(Map<Format, Rendered> rendered) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    List<OutputFile> files = new ArrayList<>();
    rendered.forEach((format, file) -> {
      bytes.put(format.file(), file.bytes());
      files.add(new OutputFile(format, file.parts()));
    });
    return new Outputs(bytes, files);
  }
}
