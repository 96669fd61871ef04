package org.rapporteur.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;
import org.rapporteur.report.Block;
import org.rapporteur.report.CaseloadReport;
import org.rapporteur.report.Report;
import org.rapporteur.report.SampleReport;
import org.rapporteur.report.Scorecard;
import org.rapporteur.report.Sentence;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XhtmlRendererTest {
  private static final XhtmlPages PAGES = SamplePages.pages(SamplePages.report());
  private static final Document PRINT = Markup.parse(PAGES.print().xhtml());
  private static final Document SCREEN = Markup.parse(PAGES.screen().xhtml());

  /// The part of SVG that both the PDF painter and browsers show alike.
  private static final Map<String, Set<String>> SVG =
      Map.of(
          "svg",
          Set.of(
              "xmlns",
              "class",
              "viewBox",
              "width",
              "height",
              "role",
              "aria-labelledby",
              "aria-hidden"),
          "title",
          Set.of("id"),
          "desc",
          Set.of("id"),
          "rect",
          Set.of("x", "y", "width", "height", "fill", "stroke", "stroke-width"),
          "line",
          Set.of("x1", "y1", "x2", "y2", "stroke", "stroke-width"),
          "polyline",
          Set.of("points", "fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-dasharray"),
          "polygon",
          Set.of("points", "fill"),
          "circle",
          Set.of("cx", "cy", "r", "fill", "stroke", "stroke-width", "stroke-dasharray"),
          "path",
          Set.of("d", "fill"),
          "text",
          Set.of("x", "y", "fill", "font-size", "font-weight", "text-anchor"));

  @Test
  void theBodyOfTheSampleIsAsReviewed() {
    Golden.verify("xhtml/sample-body.xhtml", Markup.body(PAGES.print()) + "</body>\n");
  }

  @Test
  void paperAndScreenHaveTheSameBody() {
    assertThat(Markup.body(PAGES.screen())).isEqualTo(Markup.body(PAGES.print()));
    assertThat(Markup.words(PAGES.screen())).isNotEmpty().isEqualTo(Markup.words(PAGES.print()));
  }

  @Test
  void theSameReportGivesTheSamePages() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SamplePages.pages(SamplePages.report())).isEqualTo(PAGES);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void thePropertiesOfTheDocumentAreThoseOfTheCover() {
    XhtmlDocument print = PAGES.print();
    assertThat(print.title()).isEqualTo("Trafficking in persons in Arendia");
    assertThat(print.author()).isEqualTo("National Coordinator of Arendia");
    assertThat(print.language()).isEqualTo("en");
    assertThat(print.created()).isEqualTo("2024-05-31");
    assertThat(PRINT.getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void everyTextOfTheReportIsOnThePage() {
    String words = Markup.words(PAGES.print());
    Report report = SamplePages.report();
    report.sections().forEach(section -> assertThat(words).contains(section.title()));
    report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .filter(cell -> !cell.text().isEmpty())
        .forEach(cell -> assertThat(words).contains(cell.text()));
    assertThat(words)
        .contains("Published total", "For official use · fictional country · DRAFT")
        .contains("practice of other states", "Victims are counted")
        .contains("[note 1] A person counts once, in the form first recorded.");
  }

  @Test
  void idsAreUniqueAndEveryInnerLinkArrives() {
    List<String> ids =
        Markup.all(PRINT, "*").stream()
            .filter(element -> element.hasAttribute("id"))
            .map(element -> element.getAttribute("id"))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    Markup.all(PRINT, "*")
        .forEach(element -> {
          if (element.getAttribute("href").startsWith("#")) {
            assertThat(ids).contains(element.getAttribute("href").substring(1));
          }
          for (String id : element.getAttribute("aria-labelledby").split(" ", -1)) {
            assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
          }
        });
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    for (Document document : List.of(PRINT, SCREEN)) {
      for (Element element : Markup.all(document, "*")) {
        assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          Attr attribute = (Attr) element.getAttributes().item(i);
          assertThat(attribute.getName()).doesNotStartWith("on").isNotIn("src", "srcset");
          if (attribute.getName().equals("href")) {
            assertThat(attribute.getValue()).matches("#.+|https://.+");
          }
        }
      }
    }
    assertThat(Markup.words(PAGES.print())).contains("javascript:alert(1)");
  }

  @Test
  void chartsKeepToTheSharedPartOfSvgAndSpeak() {
    for (Element svg : Markup.all(PRINT, "svg")) {
      check(svg);
      for (Element shape : Markup.in(svg, "*")) {
        check(shape);
      }
      if (!svg.getAttribute("aria-hidden").equals("true")) {
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(Markup.in(svg, "title").getFirst().getTextContent()).isNotBlank();
        assertThat(Markup.in(svg, "desc").getFirst().getTextContent()).isNotBlank();
      }
    }
  }

  private static void check(Element shape) {
    assertThat(SVG).containsKey(shape.getTagName());
    for (int i = 0; i < shape.getAttributes().getLength(); i++) {
      assertThat(SVG.get(shape.getTagName())).contains(shape.getAttributes().item(i).getNodeName());
    }
    for (String colour : List.of("fill", "stroke")) {
      if (shape.hasAttribute(colour)) {
        assertThat(shape.getAttribute(colour)).matches("none|#[0-9a-f]{6}");
      }
    }
  }

  @Test
  void headingsGoDownOneLevelAtATime() {
    List<Integer> levels =
        Markup.all(PRINT, "*").stream()
            .map(Element::getTagName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> Integer.parseInt(name.substring(1)))
            .toList();
    assertThat(levels.getFirst()).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyTableHasACaptionAndHeadersWithTheirScope() {
    for (Element table : Markup.all(PRINT, "table")) {
      assertThat(Markup.in(table, "caption")).hasSize(1);
      assertThat(Markup.in(table, "th"))
          .isNotEmpty()
          .allMatch(th -> Set.of("col", "row").contains(th.getAttribute("scope")));
      int columns = Markup.in(table, "col").size();
      assertThat(Markup.in(table, "tr"))
          .allMatch(row -> Markup.in(row, "th").size() + Markup.in(row, "td").size() == columns);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "<#include \"/etc/passwd\">",
        "[#if 1==1]",
        "<script>alert(1)</script>",
        "]]> & <b attribute='\"'>",
        "\"?interpret"
      })
  void hostileTextIsPrintedAsItStands(String hostile) {
    XhtmlPages pages = SamplePages.pages(SamplePages.saying(hostile));
    assertThat(Markup.words(pages.print())).contains(hostile);
    assertThat(Markup.all(Markup.parse(pages.screen().xhtml()), "script")).isEmpty();
  }

  @Test
  void charactersThatHideOrReorderAreWrittenOut() {
    XhtmlPages pages = SamplePages.pages(SamplePages.saying("Ali\u202Eda\u0000\u200B\uFFFE"));
    assertThat(Markup.words(pages.print())).contains("Ali[U+202E]da[U+0000][U+200B][U+FFFE]");
    assertThat(pages.print().xhtml()).doesNotContain("\u202E", "\u0000", "\u200B", "\uFFFE");
  }

  @Test
  void aRatingIsAlwaysSaidInWords() {
    for (Element rating : Markup.all(PRINT, "span")) {
      if (rating.getAttribute("class").startsWith("rating")) {
        assertThat(rating.getTextContent()).isNotBlank();
      }
    }
    assertThat(Markup.words(PAGES.print())).contains("presumed not met", "not known");
  }

  @Test
  void cardsUnderAHeadingAreOneLevelDeeper() {
    Scorecard.Entry entry = SampleReport.report().scorecard().criteria().getLast();
    XhtmlPages pages =
        SamplePages.pages(
            SamplePages.of(
                new Block.Cards(List.of(entry)),
                new Block.Heading("more", "More"),
                new Block.Cards(List.of(entry))));
    Document document = Markup.parse(pages.print().xhtml());
    assertThat(names(document, "h3")).contains("(7) Complicit officials", "More");
    assertThat(names(document, "h4")).containsExactly("(7) Complicit officials");
  }

  private static List<String> names(Document document, String heading) {
    return Markup.all(document, heading).stream()
        .map(element -> element.getTextContent().strip())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void aReportWithoutAnythingIsStillAWholeDocument() {
    Report empty = SamplePages.with(SampleReport.empty(), List.of(), SamplePages.labels());
    XhtmlPages pages = SamplePages.pages(empty);
    assertThat(Markup.words(pages.print())).contains("Trafficking in persons in Arendia");
    assertThat(
            Markup.all(Markup.parse(pages.print().xhtml()), "body")
                .getFirst()
                .getAttribute("class"))
        .isEqualTo("official fictional");
  }

  @Test
  void aMissingLabelIsRefusedByName() {
    Report report = SamplePages.with(SampleReport.report(), List.of(), new TreeMap<>());
    assertThatThrownBy(() -> SamplePages.pages(report))
        .isInstanceOf(TemplateRefusedException.class)
        .hasMessageContaining("labels[\"skip\"]");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertThatThrownBy(() -> new BlockModel(german(), new Anchors()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no language de");
  }

  private static Report german() {
    Report report = SamplePages.of(new Block.Paragraph(Sentence.of("Guten Tag")));
    var cover = report.cover();
    return new Report(
        new org.rapporteur.report.Cover(
            cover.title(),
            cover.subtitle(),
            cover.country(),
            cover.institution(),
            cover.contact(),
            cover.licence(),
            cover.period(),
            cover.edition(),
            cover.status(),
            cover.disclaimer(),
            cover.lawLine(),
            cover.created(),
            "de"),
        report.audience(),
        report.draft(),
        report.fictional(),
        report.identity(),
        report.sections(),
        report.scorecard(),
        report.outcome(),
        report.analysis(),
        report.bridges(),
        report.handovers(),
        CaseloadReport.NONE,
        report.notes(),
        report.facts(),
        report.labels());
  }
}
