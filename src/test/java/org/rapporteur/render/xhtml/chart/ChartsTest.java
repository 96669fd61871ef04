package org.rapporteur.render.xhtml.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Range;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.render.xhtml.SamplePages;
import org.rapporteur.report.Chart;
import org.rapporteur.report.Chart.Kind;

class ChartsTest {

  private static Drawing draw(Kind kind, List<String> categories, Chart.Series... series) {
    Chart chart =
        new Chart("c", kind, "Title", "Alt", "table", "Persons", categories, List.of(series));
    return Charts.draw(chart, SamplePages.labels(), Formats.of(Language.ENGLISH));
  }

  /// A series by its values as text: a number, `low-high`, or `x` for a missing one.
  private static Chart.Series series(String name, String... values) {
    List<PublishedValue> published = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String value : values) {
      published.add(new PublishedValue(content(value), Style.COUNT, Set.of(), List.of()));
      labels.add(value.equals("x") ? "[x]" : value);
    }
    return new Chart.Series(name, published, labels);
  }

  private static PublishedValue.Content content(String value) {
    if (value.equals("x")) {
      return new Shorthand(Code.NOT_AVAILABLE, "missing.not-in-sources", "");
    }
    List<BigDecimal> bounds = List.of(value.split("-", -1)).stream().map(BigDecimal::new).toList();
    return bounds.size() == 1
        ? new PublishedValue.Exact(bounds.getFirst())
        : new Range(bounds.getFirst(), bounds.getLast());
  }

  private static List<String> words(Drawing drawing) {
    return shapes(drawing, "text").stream().map(Shape::text).toList();
  }

  private static List<Shape> shapes(Drawing drawing, String element) {
    return drawing.shapes().stream().filter(shape -> shape.element().equals(element)).toList();
  }

  private static String of(Shape shape, String name) {
    return shape.attributes().stream()
        .filter(attribute -> attribute.name().equals(name))
        .map(Shape.Attribute::value)
        .findFirst()
        .orElse("");
  }

  private static List<String> years(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }

  /// The boxes of all words: left, right, top, bottom.
  private static List<double[]> boxes(Drawing drawing) {
    List<double[]> boxes = new ArrayList<>();
    for (Shape text : shapes(drawing, "text")) {
      double size = Double.parseDouble(of(text, "font-size"));
      double width = TextWidths.of(text.text(), size, !of(text, "font-weight").isEmpty());
      double x = Double.parseDouble(of(text, "x"));
      double left =
          switch (of(text, "text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
          };
      double base = Double.parseDouble(of(text, "y"));
      boxes.add(new double[] {left, left + width, base - size * 0.7, base});
    }
    return boxes;
  }

  private static void assertTidy(Drawing drawing) {
    List<double[]> boxes = boxes(drawing);
    List<String> words = words(drawing);
    for (int i = 0; i < boxes.size(); i++) {
      double[] a = boxes.get(i);
      assertThat(a[0]).as(words.get(i)).isGreaterThanOrEqualTo(-0.01);
      assertThat(a[1]).as(words.get(i)).isLessThanOrEqualTo(Canvas.WIDTH + 0.01);
      assertThat(a[2]).as(words.get(i)).isGreaterThanOrEqualTo(0);
      assertThat(a[3]).as(words.get(i)).isLessThanOrEqualTo(Double.parseDouble(drawing.height()));
      for (int j = 0; j < i; j++) {
        double[] b = boxes.get(j);
        boolean apart = a[0] >= b[1] || b[0] >= a[1] || a[2] >= b[3] || b[2] >= a[3];
        assertThat(apart).as(words.get(i) + " over " + words.get(j)).isTrue();
      }
    }
  }

  @Test
  void barsCarryTheirValuesAndAMissingOneSaysSo() {
    Drawing drawing =
        draw(Kind.BARS, List.of("Labour", "Begging", "Sex"), series("2023", "40", "0", "x"));
    assertThat(words(drawing)).contains("Persons", "Labour", "40", "0", "[x]");
    assertThat(drawing.hasGaps()).isTrue();
    assertThat(shapes(drawing, "rect")).hasSize(2);
    assertTidy(drawing);
  }

  @Test
  void twiceTheValueIsTwiceTheBar() {
    Drawing drawing = draw(Kind.BARS, List.of("a", "b"), series("2023", "10", "20"));
    List<Shape> bars = shapes(drawing, "rect");
    assertThat(Double.parseDouble(of(bars.get(1), "width")))
        .isEqualTo(2 * Double.parseDouble(of(bars.get(0), "width")));
    assertThat(drawing.hasGaps()).isFalse();
  }

  @Test
  void aRangeIsASureBarAndAnEmptyFrame() {
    Drawing drawing = draw(Kind.BARS, List.of("a"), series("2023", "10-20"));
    assertThat(shapes(drawing, "rect")).extracting(r -> of(r, "fill")).contains("#ffffff");
    assertThat(words(drawing)).contains("10-20");
  }

  @Test
  void barsOfTwoYearsHaveAKey() {
    Drawing drawing =
        draw(Kind.BARS, List.of("a", "b"), series("2023", "5", "6"), series("2022", "7", "x"));
    assertThat(words(drawing)).contains("2023", "2022");
    assertTidy(drawing);
  }

  @Test
  void longNamesAreBrokenAndStayInside() {
    String name = "Trafficking for the purpose of exploitation in domestic work and care";
    Drawing drawing = draw(Kind.BARS, List.of(name, "b"), series("2023", "12345", "6"));
    assertTidy(drawing);
    assertThat(String.join(" ", words(drawing))).contains("Trafficking for the purpose");
  }

  @Test
  void columnsStackAndNameTheirPartsInTheOrderOfTheStack() {
    Drawing drawing =
        draw(
            Kind.STACKED_COLUMNS,
            years(2021, 2023),
            series("Women", "12", "14", "x"),
            series("Men", "4", "0", "x"));
    List<String> words = words(drawing);
    assertThat(words).contains("12", "14", "4", "[x]", "2021", "2023");
    assertThat(words.indexOf("Men")).isLessThan(words.indexOf("Women"));
    assertThat(drawing.hasGaps()).isTrue();
    assertTidy(drawing);
  }

  @Test
  void aColumnWithAPartMissingSaysThatItIsNotWhole() {
    Drawing drawing =
        draw(Kind.STACKED_COLUMNS, List.of("2021"), series("Women", "12"), series("Men", "x"));
    assertThat(words(drawing)).contains("12", "[x]");
    assertThat(drawing.hasGaps()).isTrue();
  }

  @Test
  void aLineNeverBridgesAMissingYear() {
    Drawing drawing =
        draw(Kind.LINES, years(2018, 2023), series("Victims", "40", "45", "x", "50", "52", "41"));
    assertThat(shapes(drawing, "polyline")).hasSize(2);
    assertThat(shapes(drawing, "circle")).hasSize(5);
    assertThat(words(drawing)).contains("[x]", "Victims", "52");
    assertThat(drawing.hasGaps()).isTrue();
    assertTidy(drawing);
  }

  @Test
  void aReasonTooLongForItsStripIsLeftToTheWordsUnderTheChart() {
    Chart.Series series = series("Victims", years(2009, 2024).toArray(String[]::new));
    List<PublishedValue> values = new ArrayList<>(series.values());
    List<String> labels = new ArrayList<>(series.labels());
    values.set(3, new PublishedValue(content("x"), Style.COUNT, Set.of(), List.of()));
    labels.set(3, "not in the sources used");
    Drawing drawing =
        draw(Kind.LINES, years(2009, 2024), new Chart.Series("Victims", values, labels));
    assertThat(words(drawing)).doesNotContain("not in the sources used");
    assertThat(drawing.hasGaps()).isTrue();
    assertTidy(drawing);
  }

  @Test
  void fewerThanThirtyPersonsAreDotsWithoutALine() {
    Drawing dots = draw(Kind.LINES, years(2020, 2023), series("Convicted", "5", "7", "6", "29"));
    assertThat(shapes(dots, "polyline")).isEmpty();
    assertThat(shapes(dots, "circle")).hasSize(4);
    assertThat(words(dots)).contains("5", "7", "6", "29");
    Drawing line = draw(Kind.LINES, years(2020, 2023), series("Convicted", "5", "7", "6", "30"));
    assertThat(shapes(line, "polyline")).hasSize(1);
  }

  @Test
  void linesDifferByDashesAndMarkersNotOnlyByColour() {
    Drawing drawing =
        draw(
            Kind.LINES,
            years(2020, 2022),
            series("Investigations", "40", "50", "60"),
            series("Prosecutions", "38", "48", "58"),
            series("Convictions", "36", "47", "59"));
    assertThat(shapes(drawing, "polyline"))
        .filteredOn(line -> of(line, "stroke-width").equals("1.6"))
        .extracting(line -> of(line, "stroke-dasharray"))
        .containsExactlyInAnyOrder("", "6 3", "2 2.5");
    assertThat(shapes(drawing, "circle")).isNotEmpty();
    assertThat(shapes(drawing, "polygon")).isNotEmpty();
    assertTidy(drawing);
  }

  @Test
  void aRangeInALineIsAWhiskerAndBreaksTheLine() {
    Drawing drawing = draw(Kind.LINES, years(2020, 2022), series("Victims", "40", "35-45", "50"));
    assertThat(shapes(drawing, "polyline")).isEmpty();
    assertThat(shapes(drawing, "circle")).hasSize(2);
    assertThat(drawing.hasGaps()).isFalse();
  }

  @Test
  void manyYearsShowEverySecondNameOnly() {
    Drawing drawing =
        draw(Kind.LINES, years(1990, 2023), series("V", years(1990, 2023).toArray(String[]::new)));
    assertThat(words(drawing)).contains("1990", "1992").doesNotContain("1991");
    assertTidy(drawing);
  }

  @Test
  void bandsReachFromWorstToBestWithTheEvidenceMarked() {
    Drawing drawing =
        draw(
            Kind.BANDS,
            List.of("Prosecution", "Partnership, self-monitoring", "Prevention"),
            series("Worst", "55", "70", "x"),
            series("Evidence", "61", "70", "x"),
            series("Best", "72", "70", "x"));
    assertThat(words(drawing)).contains("61", "55–72", "0", "100", "Evidence", "Worst – Best");
    assertThat(words(drawing)).doesNotContain("70–70");
    assertThat(drawing.hasGaps()).isTrue();
    assertTidy(drawing);
  }

  @Test
  void bandsWithoutAnyEvidenceHaveNoMarkForItInTheKey() {
    Drawing drawing =
        draw(
            Kind.BANDS,
            List.of("Prosecution"),
            series("Worst", "4"),
            series("Evidence", "x"),
            series("Best", "98"));
    assertThat(words(drawing)).contains("Worst – Best").doesNotContain("Evidence");
    assertTidy(drawing);
  }

  @Test
  void aGridShowsTiersInWordsAndUnknownYearsAsGaps() {
    Drawing drawing =
        draw(
            Kind.TIER_GRID,
            years(2009, 2024),
            series(
                "Kosovo", "2", "2", "2", "2", "2", "2", "2", "x", "2", "2", "3", "x", "x", "x", "2",
                "2"),
            series(
                "North Macedonia",
                "1",
                "1",
                "1",
                "1",
                "1",
                "1",
                "2",
                "4",
                "5",
                "x",
                "x",
                "x",
                "x",
                "x",
                "x",
                "x"));
    assertThat(words(drawing))
        .contains("Kosovo", "WL", "SC", "?", "Tier 2", "Tier 2 Watch List", "Special case")
        .contains("not known here");
    assertTidy(drawing);
  }

  @Test
  void wordsAreNeverSmallerThanPrintAllows() {
    for (Kind kind : Kind.values()) {
      for (Shape text : shapes(any(kind), "text")) {
        assertThat(Double.parseDouble(of(text, "font-size"))).isGreaterThanOrEqualTo(7.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void wordsStandOutFromWhatIsUnderThem(Kind kind) {
    Drawing drawing = any(kind);
    List<double[]> boxes = boxes(drawing);
    List<Shape> texts = shapes(drawing, "text");
    for (int i = 0; i < texts.size(); i++) {
      String ground = ground(drawing, boxes.get(i));
      assertThat(contrast(of(texts.get(i), "fill"), ground))
          .as(texts.get(i).text() + " on " + ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /// The colour of the uppermost area under the middle of a box.
  private static String ground(Drawing drawing, double[] box) {
    double x = (box[0] + box[1]) / 2;
    double y = (box[2] + box[3]) / 2;
    String ground = "#ffffff";
    for (Shape rect : shapes(drawing, "rect")) {
      double left = Double.parseDouble(of(rect, "x"));
      double top = Double.parseDouble(of(rect, "y"));
      if (x >= left
          && x <= left + Double.parseDouble(of(rect, "width"))
          && y >= top
          && y <= top + Double.parseDouble(of(rect, "height"))) {
        ground = of(rect, "fill");
      }
    }
    return ground;
  }

  /// Contrast ratio by WCAG 2.1.
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void theContrastOfBlackOnWhiteIs21() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#767676", "#ffffff")).isBetween(4.5, 4.6);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindStandsWithoutAnyKnownValue(Kind kind) {
    Drawing drawing =
        draw(kind, List.of("a"), series("1", "x"), series("2", "x"), series("3", "x"));
    // A grid of tiers explains its gaps in its key.
    assertThat(drawing.hasGaps()).isEqualTo(kind != Kind.TIER_GRID);
    assertTidy(drawing);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSameChartGivesTheSameShapes(Kind kind) {
    assertThat(any(kind)).isEqualTo(any(kind));
  }

  private static Drawing any(Kind kind) {
    return draw(
        kind,
        List.of("2022", "2023"),
        series("First", "1", "2"),
        series("Second", "2", "3"),
        series("Third", "3", "4"));
  }

  @Test
  void aValueBelowZeroIsRefused() {
    Chart.Series negative =
        new Chart.Series("n", List.of(PublishedValue.own(-1, Style.CHANGE)), List.of("−1"));
    assertThatThrownBy(() -> draw(Kind.BARS, List.of("a"), negative))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void bandsNeedTheirThreeSeries() {
    assertThatThrownBy(() -> draw(Kind.BANDS, List.of("a"), series("1", "5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("worst, evidence, best");
  }

  @Test
  void axesEndAtARoundNumberAboveTheHighestValue() {
    assertThat(Scale.upTo(63, true).ticks())
        .map(BigDecimal::toPlainString)
        .containsExactly("0", "20", "40", "60", "80");
    assertThat(Scale.upTo(5, true).ticks()).hasSize(6);
    assertThat(Scale.upTo(0, true).ticks())
        .map(BigDecimal::toPlainString)
        .containsExactly("0", "1");
    assertThat(Scale.upTo(1201, true).top()).isEqualTo(1500);
  }

  @Test
  void textWidthsFollowTheFont() {
    // Advance widths of Source Sans 3 Regular: W 786, i 246.
    assertThat(TextWidths.of("Wi", 10, false)).isEqualTo(10.32);
    assertThat(TextWidths.of("ë", 10, false)).isEqualTo(TextWidths.of("e", 10, false));
    assertThat(TextWidths.wrap("one two  three", 10, false, 40))
        .containsExactly("one two", "three");
    assertThat(TextWidths.wrap("", 10, false, 40)).containsExactly("");
  }
}
