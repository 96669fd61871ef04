package org.rapporteur.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF as it stands on its pages, for golden files.
public final class PdfText {
  private PdfText() {}

  /// The text of each page, its lines from top to bottom; leaders shortened to three dots.
  public static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(
            stripper
                .getText(document)
                .replaceAll("(?: *\\.){4,} *", " ... ")
                .replaceAll("[ \u00a0]+(?=\n)", "")
                .strip());
      }
      return List.copyOf(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All pages in one text, each under a line with its number.
  public static String dump(byte[] pdf) {
    List<String> pages = pages(pdf);
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      dump.append("=== page ").append(i + 1).append('\n').append(pages.get(i)).append('\n');
    }
    return dump.toString();
  }
}
