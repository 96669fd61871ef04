package org.rapporteur.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;
import org.rapporteur.render.pdf.TagTree.Node;

class TagTreeTest {
  private static final byte[] SAMPLE = PdfRenderer.render(Samples.rich()).bytes();
  private static final TagTree TREE = TagTree.of(SAMPLE);

  @Test
  void theTreeOfTheSampleIsTheReviewedOne() {
    Golden.verify("pdf/sample-tags.txt", TagTree.dump(SAMPLE));
  }

  @Test
  void theTextOfTheSampleIsTheReviewedOne() {
    Golden.verify("pdf/sample-text.txt", PdfText.dump(SAMPLE));
  }

  @Test
  void everyMarkedPieceAndEveryLinkIsInTheTreeAndFoundFromItsPage() {
    assertThat(ParentTree.faults(SAMPLE)).isEmpty();
  }

  @Test
  void headingsStartAtOneAndSkipNoLevel() {
    List<Integer> levels =
        TREE.all().stream()
            .map(Node::type)
            .filter(type -> type.matches("H[1-6]"))
            .map(type -> type.charAt(1) - '0')
            .toList();
    assertThat(levels.getFirst()).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyRowOfATableHasTheSameNumberOfColumns() {
    assertThat(TREE.all("Table")).isNotEmpty();
    for (Node table : TREE.all("Table")) {
      assertThat(columns(table)).hasSizeGreaterThan(50).containsOnly(4);
    }
  }

  /// Columns of each row, cells that reach down from rows above counted in.
  private static List<Integer> columns(Node table) {
    List<Integer> widths = new ArrayList<>();
    for (Node group : table.kids()) {
      Map<Integer, Integer> fromAbove = new HashMap<>();
      List<Node> rows = group.kids().stream().filter(n -> n.type().equals("TR")).toList();
      for (int r = 0; r < rows.size(); r++) {
        int width = fromAbove.getOrDefault(r, 0);
        for (Node cell : rows.get(r).kids()) {
          int span = Integer.parseInt(cell.attributes().getOrDefault("ColSpan", "1"));
          int down = Integer.parseInt(cell.attributes().getOrDefault("RowSpan", "1"));
          width += span;
          IntStream.range(r + 1, r + down).forEach(row -> fromAbove.merge(row, span, Integer::sum));
        }
        widths.add(width);
      }
    }
    return widths;
  }

  @Test
  void aTableHeaderRepeatedOnTheNextPageIsReadOnce() {
    assertThat(PdfText.pages(SAMPLE).get(4)).contains("Municipality Women Men Assisted");
    assertThat(TREE.all("THead")).hasSize(1);
    assertThat(TREE.all("THead").getFirst().text()).containsOnlyOnce("Assisted");
  }

  @Test
  void aFloatPaintedFirstIsReadInItsPlace() {
    String text = TREE.all("Document").getFirst().text();
    assertThat(text.indexOf("By sex and age", text.indexOf("34 victims")))
        .isLessThan(text.indexOf("A remark beside"));
    assertThat(text.indexOf("A remark beside")).isLessThan(text.indexOf("First line of an"));
  }

  @Test
  void wordsAtLineEndsDoNotRunTogether() {
    byte[] pdf = PdfRenderer.render(Samples.body("<p>" + "word ".repeat(300) + "</p>")).bytes();
    assertThat(TagTree.of(pdf).all("P").getFirst().text().strip())
        .isEqualTo("word ".repeat(300).strip());
    assertThat(TREE.all("Document").getFirst().text()).contains("address Second line");
  }

  @Test
  void linesAtAPageEdgeAreReadOnce() {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 400; i++) {
      body.append("<p>Line ").append(i).append(".</p>");
    }
    // Letters taller than their line reach over the edge, and are painted on both pages.
    body.append("<h1 style=\"page-break-before: always; margin: 0; line-height: 0.5\">Last</h1>");
    TagTree tree = TagTree.of(PdfRenderer.render(Samples.body(body.toString())).bytes());
    assertThat(tree.all("P").stream().map(Node::text).map(String::strip))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 400).mapToObj(i -> "Line " + i + ".").toList());
    assertThat(tree.all("H1").getFirst().text().strip()).isEqualTo("Last");
  }

  @Test
  void decorationIsNotRead() {
    assertThat(PdfText.dump(SAMPLE)).contains("decoration");
    assertThat(TREE.all("Document").getFirst().text())
        .doesNotContain("decoration")
        .doesNotContain("Page 3 of")
        .doesNotContain(". . .");
  }

  @Test
  void aBlockInACellOrListItemIsAParagraphOfItsOwn() {
    byte[] pdf =
        PdfRenderer.render(
                Samples.body(
                    """
                    <table><tr><td><div>one</div><div>two</div></td><td>three</td></tr></table>
                    <ul><li><div>four</div></li><li>five</li></ul>
                    <section>six <b>and</b> a half<p>seven</p>eight</section>
                    <p>nine</p><a href="https://example.org/">ten</a>
                    """))
            .bytes();
    assertThat(TagTree.dump(pdf))
        .isEqualTo(
            """
            Document
              Table
                TR
                  TD
                    P
                      | one
                    P
                      | two
                  TD
                    | three
              L ListNumbering="None"
                LI
                  LBody
                    P
                      | four
                LI
                  LBody
                    | five
              Sect
                P
                  | six and a half
                P
                  | seven
                P
                  | eight
              P
                | nine
              P
                Link
                  | ten
                  -> ten
            """);
  }
}
