package org.rapporteur.render.xhtml;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.render.xhtml.chart.Charts;
import org.rapporteur.render.xhtml.chart.Drawing;
import org.rapporteur.render.xhtml.chart.Shape;
import org.rapporteur.report.Block;
import org.rapporteur.report.Chart;
import org.rapporteur.report.Report;
import org.rapporteur.report.Sentence;

/// The blocks of a section as templates see them; `kind` says which.
final class BlockModel {
  private final SortedMap<String, String> labels;
  private final Formats formats;
  private final Anchors anchors;
  private final TableModel tables;
  private final CardModel cards;

  BlockModel(Report report, Anchors anchors) {
    this.labels = report.labels();
    this.formats = Formats.of(language(report.cover().language()));
    this.anchors = anchors;
    this.tables = new TableModel(report.notes(), labels.getOrDefault("note", "note"), anchors);
    this.cards = new CardModel(anchors);
  }

  private static Language language(String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no language " + tag);
  }

  /// @param level of the headings of cards, 3 or 4
  Map<String, Object> of(Block block, String section, String level) {
    return switch (block) {
      case Block.Heading(String id, String text) ->
          kind("heading").text("id", anchors.of(section + "-" + id)).text("text", text).map();
      case Block.Paragraph(Sentence sentence) ->
          kind("paragraph").text("text", sentence.text()).map();
      case Block.Bullets(List<Sentence> sentences) ->
          kind("bullets").texts("items", texts(sentences)).map();
      case Block.Callout(String title, List<Sentence> sentences) ->
          kind("callout").text("title", title).texts("items", texts(sentences)).map();
      case Block.Reading reading -> reading(reading);
      case Block.KeyFigures(List<Block.KeyFigure> figures) ->
          kind("keyFigures").each("figures", figures, BlockModel::keyFigure).map();
      case Block.Table(var table) -> kind("table").node("table", tables.of(table)).map();
      case Block.Figure(Chart chart) -> kind("figure").node("chart", chart(chart)).map();
      case Block.Cards(var entries) ->
          kind("cards").text("level", level).each("cards", entries, cards::of).map();
      case Block.Definitions(List<Block.Definition> definitions) ->
          kind("definitions").each("definitions", definitions, BlockModel::definition).map();
      case Block.Sources(List<Block.SourceEntry> sources) ->
          kind("sources").each("sources", sources, BlockModel::source).map();
    };
  }

  private static Fields kind(String kind) {
    return new Fields().text("kind", kind);
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }

  private static Map<String, Object> reading(Block.Reading reading) {
    return kind("reading")
        .text("label", reading.label())
        .text("tier", reading.tierText())
        .text("range", reading.rangeText())
        .text("publishedLabel", reading.publishedLabel())
        .text("published", reading.publishedText())
        .map();
  }

  private static Map<String, Object> keyFigure(Block.KeyFigure figure) {
    return new Fields()
        .text("label", figure.label())
        .text("now", figure.now().text())
        .text("kind", size(figure.now().value()))
        .text("nowPeriod", figure.nowPeriod())
        .text("before", figure.before().text())
        .text("beforePeriod", figure.beforePeriod())
        .text("change", figure.change())
        .text("source", figure.source())
        .map();
  }

  /// Words in the place of a number are set smaller than a number would be; so is money, which is
  /// long, so that it stays on one line.
  private static String size(PublishedValue value) {
    if (value.content() instanceof Shorthand) {
      return "words";
    }
    return value.style() == Style.EURO ? "amount" : "number";
  }

  private static Map<String, Object> definition(Block.Definition definition) {
    return new Fields()
        .text("term", definition.term())
        .text("explanation", definition.explanation())
        .map();
  }

  private static Map<String, Object> source(Block.SourceEntry source) {
    return new Fields()
        .text("title", source.title())
        .texts("details", Fields.present(source.institution(), source.edition(), source.asOf()))
        .text("url", source.url())
        // Anything else stays words: a link must not run or read anything.
        .flag("linked", source.url().startsWith("https://"))
        .map();
  }

  private Map<String, Object> chart(Chart chart) {
    Drawing drawing = Charts.draw(chart, labels, formats);
    return new Fields()
        .text("id", anchors.of("chart-" + chart.id()))
        .text("title", chart.title())
        .text("alt", chart.alt())
        .text("width", drawing.width())
        .text("height", drawing.height())
        .flag("hasGaps", drawing.hasGaps())
        .each("shapes", drawing.shapes(), BlockModel::shape)
        .map();
  }

  private static Map<String, Object> shape(Shape shape) {
    return new Fields()
        .text("element", shape.element())
        .text("text", shape.text())
        .each(
            "attributes",
            shape.attributes(),
            one -> new Fields().text("name", one.name()).text("value", one.value()).map())
        .map();
  }
}
