package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.rapporteur.render.xhtml.XhtmlDocument;

class PdfRendererTest {
  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void theMachinesLocaleAndTimeZoneChangeNothing() {
    byte[] here = bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void documentsRenderedSideBySideDoNotTouchEachOther() throws Exception {
    List<byte[]> alone = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      alone.add(PdfRenderer.render(numbered(i)).bytes());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        int n = i % 8;
        tasks.add(() -> PdfRenderer.render(numbered(n)).bytes());
      }
      List<Future<byte[]>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(alone.get(i % 8));
      }
    }
  }

  private static XhtmlDocument numbered(int n) {
    return Samples.body(
        "<h1>Document %d</h1>".formatted(n)
            + "<p>Text <b>bold</b> <i>italic</i> Жртве shërbëtor</p>".repeat(40 + n));
  }

  @Test
  void theNumberOfPagesIsTold() throws IOException {
    Pdf pdf = PdfRenderer.render(Samples.rich());
    try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
      assertThat(pdf.pages()).isEqualTo(read.getNumberOfPages()).isEqualTo(6);
    }
  }

  @Test
  void metadataNameTheDocumentAndItsDateAndNoClock() throws IOException {
    try (PDDocument read = Loader.loadPDF(bytes())) {
      PDDocumentInformation info = read.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Sample report & annexes <2023>");
      assertThat(info.getAuthor()).isEqualTo("Office of the Coordinator");
      assertThat(info.getCOSObject().getString(COSName.CREATION_DATE))
          .isEqualTo("D:20240331000000Z")
          .isEqualTo(info.getCOSObject().getString(COSName.MOD_DATE));
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(
              new String(
                  read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("Sample report &amp; annexes &lt;2023&gt;", "2024-03-31T00:00:00Z");
    }
  }

  @Test
  void theIdentifierIsThatOfTheContent() throws IOException {
    assertThat(id(Samples.body("<p>a</p>").xhtml()))
        .isEqualTo(id(Samples.body("<p>a</p>").xhtml()));
    assertThat(id(Samples.body("<p>b</p>").xhtml()))
        .isNotEqualTo(id(Samples.body("<p>a</p>").xhtml()));
  }

  private static String id(String xhtml) throws IOException {
    try (PDDocument read = Loader.loadPDF(PdfRenderer.render(Samples.document(xhtml)).bytes())) {
      return ((COSString) read.getDocument().getDocumentID().get(0)).toHexString();
    }
  }

  @Test
  void bookmarksFollowTheHeadings() throws IOException {
    try (PDDocument read = Loader.loadPDF(bytes())) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : read.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(kid -> titles.add("- " + kid.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "Sample report",
              "Contents",
              "Victims identified",
              "- By sex and age",
              "All municipalities",
              "Other languages",
              "- Albanian",
              "- Serbian");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws IOException {
    try (PDDocument read = Loader.loadPDF(bytes())) {
      for (PDPage page : read.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Source(Sans3|Serif4).*");
        }
      }
    }
  }

  private static byte[] bytes() {
    return PdfRenderer.render(Samples.rich()).bytes();
  }
}
