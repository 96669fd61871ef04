package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Series;

/// Investigations, prosecutions, convictions and sentences; where figures are missing, why, and
/// what follows.
final class JusticeSection {

  private static final List<String> CHAIN =
      List.of(
          "investigations-opened",
          "investigations-pending",
          "persons-prosecuted",
          "prosecutions-opened",
          "prosecutions-pending",
          "trials-concluded",
          "persons-convicted",
          "persons-acquitted",
          "persons-sentenced",
          "sentences-below-minimum",
          "officials-investigated",
          "officials-prosecuted",
          "officials-convicted");

  /// Table name, indicator, dimension.
  private static final List<List<String>> BREAKDOWNS =
      List.of(
          List.of("prosecuted_by_offence", "persons-prosecuted", "offence-kind"),
          List.of("convicted_by_offence", "persons-convicted", "offence-kind"),
          List.of("convicted_by_instance", "persons-convicted", "instance"),
          List.of("sentences_by_kind", "persons-sentenced", "sentence"));

  /// The four kinds of data that the statute names, each with the figure that shows it.
  private static final Map<DataRequest.Topic, String> STATUTE =
      Map.of(
          DataRequest.Topic.INVESTIGATIONS, "investigations-opened",
          DataRequest.Topic.PROSECUTIONS, "persons-prosecuted",
          DataRequest.Topic.CONVICTIONS, "persons-convicted",
          DataRequest.Topic.SENTENCES, "persons-sentenced");

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final Tables tables;

  JusticeSection(ReportInput input, Words words, Figures figures, Tables tables) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.tables = tables;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("justice.intro")));
    blocks.add(
        new Block.Table(
            tables.againstLastYear(
                "justice_chain",
                words.text("justice.table"),
                CHAIN.stream().map(Series::total).toList())));
    blocks.add(new Block.Paragraph(words.sentence("justice.carry-over")));
    for (List<String> breakdown : BREAKDOWNS) {
      Dimension dimension = input.catalogue().dimension(breakdown.get(2)).orElseThrow();
      tables
          .byDimension(
              breakdown.get(0),
              words.text("justice.table." + breakdown.get(0)),
              breakdown.get(1),
              dimension)
          .ifPresent(table -> blocks.add(new Block.Table(table)));
    }
    if (input.assessment().rulebook().law().hasRule("DP-1")) {
      blocks.add(new Block.Heading("data-duty", words.text("justice.duty.title")));
      blocks.add(new Block.Paragraph(words.sentence(dutyKey())));
      if (input.assessment().rulebook().law().hasRule("DP-4")) {
        blocks.add(new Block.Paragraph(words.sentence("justice.duty.some-data")));
      }
      blocks.add(new Block.Table(duty()));
    }
    return new Section("justice", words.text("justice.title"), blocks);
  }

  /// Until 2018 whoever was unable to obtain the data was excused, growing capacity or not.
  private String dutyKey() {
    Optional<Rule.Excuse> excuse = input.assessment().rulebook().law().rule("DP-3").excuses();
    return excuse.filter(found -> found == Rule.Excuse.UNABLE).isPresent()
        ? "justice.duty.unable"
        : "justice.duty";
  }

  /// What the statute wants reported, whether it is here, and what follows where it is not.
  private FactTable duty() {
    List<List<Cell>> rows = new ArrayList<>();
    for (DataRequest.Topic topic : DataRequest.Topic.values()) {
      Series series = Series.total(STATUTE.get(topic));
      rows.add(
          List.of(
              words.cell(words.text("request." + topic.name() + ".ALL")),
              words.cell(figures.of(input.record().current(), series)),
              words.cell(request(topic)),
              words.cell(consequence(topic))));
    }
    return new FactTable(
        "data_duty",
        words.text("justice.duty.table"),
        tables.period(),
        tables.source(
            Stream.of(DataRequest.Topic.values())
                .map(topic -> Series.total(STATUTE.get(topic)))
                .toList()),
        List.of(),
        List.of(
            new Column(words.text("column.data"), Kind.ROW_HEADER, 34),
            new Column(words.text("column.figure"), Kind.NUMBER, 20),
            new Column(words.text("column.request"), Kind.TEXT, 34),
            new Column(words.text("column.consequence"), Kind.TEXT, 44)),
        rows,
        Optional.empty());
  }

  private String request(DataRequest.Topic topic) {
    return input.record().current().dataRequests().stream()
        .filter(request -> request.topic() == topic && request.scope() == DataRequest.Scope.ALL)
        .findFirst()
        .map(request ->
            words.text(
                request.provided() ? "request.provided" : "request.not-provided",
                "date",
                words.date(request.date())))
        .orElseGet(() -> words.text("request.none"));
  }

  /// The finding of the test that applies the data presumption to this kind of data.
  private String consequence(DataRequest.Topic topic) {
    return input.assessment().criteria().stream()
        .flatMap(criterion -> criterion.tests().stream())
        .filter(result ->
            result.test() instanceof Test.Reported reported
                && reported.topic() == topic
                && reported.scope() == DataRequest.Scope.ALL)
        .findFirst()
        .map(result -> words.text("justice.consequence." + result.rating().name()))
        .orElse("");
  }
}
