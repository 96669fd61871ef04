package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.pipeline.BuildResult.OutputFile;
import org.rapporteur.release.ReleaseFacts;
import org.rapporteur.render.html.HtmlRenderer;
import org.rapporteur.render.json.JsonRenderer;
import org.rapporteur.render.pdf.Pdf;
import org.rapporteur.render.pdf.PdfRenderer;
import org.rapporteur.render.xhtml.XhtmlPages;
import org.rapporteur.render.xhtml.XhtmlRenderer;
import org.rapporteur.render.xlsx.XlsxRenderer;
import org.rapporteur.report.Report;

/// The files of a release, rendered from one report.
record Outputs(SortedMap<String, byte[]> bytes, List<OutputFile> files) {

  /// Renders what was asked for; the workbook, which takes longest, beside the pages.
  static Outputs render(Report report, BuildRequest request) {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    List<OutputFile> files = new ArrayList<>();
    CompletableFuture<XlsxRenderer.Xlsx> workbook =
        request.formats().contains(Format.XLSX)
            ? CompletableFuture.supplyAsync(
                () -> XlsxRenderer.render(report), Thread::startVirtualThread)
            : CompletableFuture.completedFuture(null);
    if (request.formats().contains(Format.PDF) || request.formats().contains(Format.HTML)) {
      XhtmlPages pages = new XhtmlRenderer(request.templates()).render(report);
      if (request.formats().contains(Format.PDF)) {
        Pdf pdf = PdfRenderer.render(pages.print());
        bytes.put(Format.PDF.file(), pdf.bytes());
        files.add(new OutputFile(Format.PDF, pdf.pages()));
      }
      if (request.formats().contains(Format.HTML)) {
        bytes.put(Format.HTML.file(), HtmlRenderer.render(pages.screen()));
        files.add(new OutputFile(Format.HTML, 0));
      }
    }
    if (request.formats().contains(Format.JSON)) {
      bytes.put(Format.JSON.file(), JsonRenderer.render(report));
      files.add(new OutputFile(Format.JSON, 0));
    }
    if (request.formats().contains(Format.XLSX)) {
      XlsxRenderer.Xlsx xlsx = workbook.join();
      bytes.put(Format.XLSX.file(), xlsx.bytes());
      files.add(new OutputFile(Format.XLSX, xlsx.sheets()));
    }
    return new Outputs(bytes, files);
  }

  /// `out/<workspace folder>-<year>` below the working folder; under the law of another year its
  /// version is added, so that a comparison does not take the place of the report.
  static Path folder(Scored scored) {
    CheckedData data = scored.data();
    String name = data.workspace().folder().getFileName() + "-" + data.reportYear();
    return Path.of(
        "out",
        scored.assessment().underAnotherLaw()
            ? name + "-law-" + scored.assessment().rulebook().law().version()
            : name);
  }

  static ReleaseFacts facts(Scored scored, BuildRequest request) {
    Report report = scored.report();
    return new ReleaseFacts(
        request.softwareVersion(),
        scored.data().workspace().folder().getFileName().toString(),
        report.identity().reportYear(),
        report.identity().law(),
        report.identity().profile(),
        report.identity().profileHash(),
        report.audience(),
        report.draft(),
        report.fictional(),
        report.cover().created());
  }
}
