package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openpdf.pdf.ITextRenderer;

class ConformanceTest {
  @Test
  void theRichSampleBreaksNoRuleOfPdfUa1AndPdfA2a() throws IOException {
    byte[] pdf = PdfRenderer.render(Samples.rich()).bytes();
    Files.write(Path.of("target/sample.pdf"), pdf);
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  @Test
  void theSameSampleWrittenByTheLibraryAloneIsRefusedByTheValidator() {
    ITextRenderer plain = new ITextRenderer();
    plain.setDocument(XhtmlParser.parse(Samples.rich().xhtml()), null);
    plain.layout();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plain.createPDF(out);
    assertThat(Vera.failures(out.toByteArray()))
        .anyMatch(f -> f.startsWith("ua1 7.1-"))
        .anyMatch(f -> f.startsWith("2a 6."));
  }
}
