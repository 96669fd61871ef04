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

/// Makes the files of a release. The PDF takes longest, so all others are made beside it, none
/// before its pages are written, and what needs no report is read while the data are.
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
    Map<Format, Beside<Rendered>> beside = new EnumMap<>(Format.class);
    Map<Format, Rendered> files = new EnumMap<>(Format.class);
    Optional<XhtmlPages> pages = templates.map(ready -> ready.result().render(report));
    if (wants(Format.XLSX)) {
      beside.put(Format.XLSX, Beside.start(() -> workbook(report)));
    }
    if (wants(Format.JSON)) {
      beside.put(Format.JSON, Beside.start(() -> new Rendered(JsonRenderer.render(report), 0)));
    }
    if (wants(Format.HTML)) {
      beside.put(
          Format.HTML,
          Beside.start(() -> new Rendered(HtmlRenderer.render(pages.get().screen()), 0)));
    }
    if (wants(Format.PDF)) {
      Pdf pdf = PdfRenderer.render(pages.get().print());
      files.put(Format.PDF, new Rendered(pdf.bytes(), pdf.pages()));
    }
    beside.forEach((format, rendering) -> files.put(format, rendering.result()));
    return outputs(files);
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
