package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.pdf.ITextRenderer;

class ConformanceTest {
  @Test
  void theRichSampleBreaksNoRuleOfPdfUa1AndPdfA2a() {
    byte[] pdf = PdfRenderer.render(Samples.rich()).bytes();
    assertThat(Vera.failures(pdf)).isEmpty();
  }

  @Test
  void unusualPagesBreakNoRuleEither() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      rows.append(
          "<tr><td rowspan=\"2\">a<ul><li>in a cell</li></ul></td><td><p>b</p><p>c</p></td>");
      rows.append("<td/></tr><tr><td colspan=\"2\"><a href=\"#top\">up</a></td></tr>");
    }
    byte[] pdf = PdfRenderer.render(Samples.page(ODD_STYLE, ODD.replace("ROWS", rows))).bytes();
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(ParentTree.faults(pdf)).isEmpty();
    assertThat(TagTree.of(pdf).all("TR")).hasSize(2 + 120);
  }

  private static final String ODD_STYLE =
      """
      @page { size: A4 landscape; margin: 15mm }
      @page :first { margin: 30mm; background-color: #eeeeee }
      .abs { position: absolute; top: 3mm; right: 0 }
      .inline { display: inline-block; border: 1pt solid #000000; width: 30mm }
      .both::before { content: "[" } .both::after { content: "]" }
      .block { display: block; background-color: #eeeeee }
      .line { text-decoration: line-through; letter-spacing: 1pt }
      .gone { display: none } .unseen { visibility: hidden }
      """;

  private static final String ODD =
      """
      <h1 id="top">Heading with a <a href="https://example.org/">link</a></h1>
      <p class="both">within <b>brackets</b></p>
      <p class="abs">placed</p>
      <div><span class="inline">box</span> <span class="line">struck</span></div>
      <a class="block" href="#end">a block that is a link</a>
      <div lang="sq"><p>Përshëndetje</p>bisedë</div>
      <ol><li>native</li><li>markers<ul><li>inside</li></ul></li></ol>
      <dl><dt>loose</dt><dd>list</dd></dl>
      <p class="gone">gone</p><p class="unseen">unseen</p><p></p><ul></ul><hr/>
      <p><svg viewBox="0 0 9 9" width="9" height="9" aria-label="A dot"><circle r="4"/></svg> ends</p>
      <div data-pdf="Note">A note without an id</div><div data-pdf="Note">Another</div>
      <div data-pdf="Artifact"><p>unheard <a href="#top">link</a></p></div>
      <table><thead><tr><th>A</th><th>B <a href="#end">linked</a></th><th></th></tr></thead>
      <tfoot><tr><td>x</td><td>y</td><td>z</td></tr></tfoot><tbody>ROWS</tbody></table>
      <pre>  kept   spaces
        and lines</pre>
      <address>Street 1<br/>Town</address><h2 id="end">End</h2>
      """;

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
