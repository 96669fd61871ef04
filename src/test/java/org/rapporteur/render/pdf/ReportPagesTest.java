package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.render.xhtml.SamplePages;

class ReportPagesTest {
  @Test
  void theTemplatesAsTheyAreShippedGiveAPdfThatBreaksNoRule() {
    byte[] pdf = PdfRenderer.render(SamplePages.pages(SamplePages.report()).print()).bytes();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(ParentTree.faults(pdf)).isEmpty();
  }
}
