package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;

/// The figures that a reader looks for first, each beside last year's.
final class KeyFiguresSection {

  /// Indicator, and the question whose published direction stands in where no figure is known.
  private static final List<Map.Entry<String, String>> KEY =
      List.of(
          Map.entry("victims-identified", "victims-identified-direction"),
          Map.entry("victims-assisted", "victim-assistance-direction"),
          Map.entry("investigations-opened", "investigations-direction"),
          Map.entry("persons-prosecuted", "prosecutions-direction"),
          Map.entry("persons-convicted", "convictions-direction"),
          Map.entry("funding-protection", "protection-funding-direction"));

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final Tables tables;

  KeyFiguresSection(ReportInput input, Words words, Figures figures, Tables tables) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.tables = tables;
  }

  Section section() {
    List<Block.KeyFigure> cards = new ArrayList<>();
    List<Series> rows = new ArrayList<>();
    for (Map.Entry<String, String> key : KEY) {
      Series series = Series.total(key.getKey());
      rows.add(series);
      cards.add(card(series, key.getValue()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("key.intro")));
    blocks.add(new Block.KeyFigures(cards));
    blocks.add(
        new Block.Table(tables.againstLastYear("key_figures", words.text("key.table"), rows)));
    blocks.add(new Block.Paragraph(words.sentence("victims.not-prevalence")));
    return new Section("key-figures", words.text("key.title"), blocks);
  }

  private Block.KeyFigure card(Series series, String direction) {
    StatisticsYear year = input.record().current();
    PublishedValue now = figures.of(year, series);
    PublishedValue before = figures.before(series);
    PublishedValue change = figures.change(now, before);
    return new Block.KeyFigure(
        words.series(series),
        words.cell(now),
        period(year.observation(series)),
        words.cell(before),
        period(input.record().previous().flatMap(previous -> previous.observation(series))),
        change.content() instanceof Shorthand
            ? published(year.answer(direction))
            : words.inWords(change),
        year.observation(series)
            .map(found -> found.provenance().source().title())
            .orElseGet(() -> words.text("source.none")));
  }

  private String period(Optional<Observation> observation) {
    return observation.map(found -> words.formats().period(found.period())).orElse("");
  }

  /// A direction that a source publishes instead of the figure.
  private String published(Optional<Answer> answer) {
    return answer
        .filter(found -> found.reply() instanceof Reply.Moved)
        .map(found ->
            words.text(
                "key.published-direction",
                "direction",
                words.text("direction." + ((Reply.Moved) found.reply()).direction().name()),
                "source",
                found.provenance().source().title()))
        .orElse("");
  }
}
