package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.statistics.Series;

/// One page a pillar: its criteria in a sentence each, its figures, its answers.
final class PillarSection {

  private final ReportInput input;
  private final Words words;
  private final Findings findings;
  private final Tables tables;

  PillarSection(ReportInput input, Words words, Findings findings, Tables tables) {
    this.input = input;
    this.words = words;
    this.findings = findings;
    this.tables = tables;
  }

  Section section(Pillar pillar, Outcome outcome) {
    String id = pillar.name().toLowerCase(Locale.ROOT);
    String name = words.constant("pillar", pillar);
    List<Block> blocks = new ArrayList<>();
    outcome.pillars().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .ifPresent(entry ->
            blocks.add(
                new Block.Paragraph(
                    words.sentence(
                        "pillar.intro",
                        "pillar",
                        name,
                        "band",
                        entry.text(),
                        "completeness",
                        entry.remark()))));
    blocks.add(new Block.Bullets(criteria(pillar)));
    figures(pillar, id, name)
        .ifPresentOrElse(
            table -> blocks.add(new Block.Table(table)),
            () ->
                blocks.add(
                    new Block.Callout(
                        words.text("pillar.no-figures.title"),
                        List.of(words.sentence("pillar.no-figures", "pillar", name)))));
    return new Section(id, name, blocks);
  }

  private List<Sentence> criteria(Pillar pillar) {
    List<Sentence> sentences = new ArrayList<>();
    if (pillar == Pillar.PROSECUTION) {
      input.assessment().standards().stream()
          .filter(standard -> !standard.tests().isEmpty())
          .forEach(standard ->
              sentences.add(
                  Sentence.of(
                      words.text(
                          "pillar.finding",
                          "name",
                          words.text(standard.standard().id() + ".name"),
                          "rating",
                          findings.rating(standard.rating()),
                          "summary",
                          findings.standard(standard).summary().text()))));
    }
    for (CriterionResult criterion : input.assessment().criteria()) {
      if (criterion.criterion().pillar() == pillar) {
        Scorecard.Entry entry = findings.criterion(criterion);
        sentences.add(
            new Sentence(
                words.text(
                    "pillar.finding",
                    "name",
                    entry.name(),
                    "rating",
                    entry.ratingText(),
                    "summary",
                    entry.summary().text()),
                entry.summary().values()));
      }
    }
    return sentences;
  }

  /// The figures of the pillar that either year holds: totals, and where no total was published,
  /// the parts that were. What is set apart, stage by stage, stands in the accounts of casework.
  private Optional<FactTable> figures(Pillar pillar, String id, String name) {
    List<Series> rows =
        input.catalogue().of(pillar).stream()
            .filter(indicator -> !isSetApart(indicator))
            .map(Indicator::id)
            .flatMap(this::series)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            tables.againstLastYear(
                id + "_figures", words.text("pillar.figures", "pillar", name), rows));
  }

  private boolean isSetApart(Indicator indicator) {
    return indicator.dimensions().stream()
        .anyMatch(id -> input.catalogue().dimension(id).orElseThrow().apart());
  }

  private Stream<Series> series(String indicator) {
    Series total = Series.total(indicator);
    if (reported(total)) {
      return Stream.of(total);
    }
    return Stream.concat(
            input.record().current().ofRecord().keySet().stream(),
            input.record().previous().stream().flatMap(year -> year.ofRecord().keySet().stream()))
        .filter(series -> series.indicator().equals(indicator))
        .distinct()
        .sorted();
  }

  private boolean reported(Series series) {
    return input.record().current().observation(series).isPresent()
        || input.record().previous().flatMap(year -> year.observation(series)).isPresent();
  }
}
