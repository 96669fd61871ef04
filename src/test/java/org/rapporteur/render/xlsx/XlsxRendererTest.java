package org.rapporteur.render.xlsx;

import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;
import org.rapporteur.report.SampleReport;

class XlsxRendererTest {

  private static final XlsxRenderer.Xlsx SAMPLE = XlsxRenderer.render(SampleReport.report());

  @Test
  void isAsReviewed() throws Exception {
    Golden.verify("xlsx/sample.txt", XlsxDump.of(SAMPLE.bytes()));
  }
}
