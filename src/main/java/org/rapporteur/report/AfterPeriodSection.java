package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.Improvements;
import org.rapporteur.findings.Improvements.Event;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;

/// The annex of what is not scored: events after the cut-off beside the shortfalls that they mend,
/// promises, what came of last year's annex, and what the State Department recommended.
final class AfterPeriodSection {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final FactTexts texts;

  AfterPeriodSection(ReportInput input, Words words, Figures figures, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.texts = texts;
  }

  Section section(AfterPeriodReport report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence(since("after.intro"))));
    List<List<Cell>> rows = new ArrayList<>(report.events().stream().map(this::row).toList());
    promises().map(this::row).forEach(rows::add);
    if (rows.isEmpty()) {
      blocks.add(new Block.Paragraph(words.sentence("after.none")));
    } else {
      blocks.add(new Block.Table(events(rows)));
    }
    if (!report.carried().isEmpty()) {
      blocks.add(new Block.Heading("carried", words.text("after.carried.title")));
      blocks.add(new Block.Paragraph(words.sentence("after.carried.intro")));
      blocks.add(new Block.Table(carried(report.carried())));
    }
    recommendations().ifPresent(blocks::addAll);
    return new Section("after-the-period", words.text("after.title"), blocks);
  }

  AfterPeriodReport report() {
    Improvements improvements = input.analysis().improvements();
    return new AfterPeriodReport(
        improvements.after().stream()
            .map(one -> event(one.event(), one.mends().stream().map(this::mended).toList()))
            .toList(),
        improvements.carried().stream()
            .map(one ->
                new AfterPeriodReport.Carried(
                    event(one.event(), one.read().stream().map(this::read).toList()),
                    one.newer().isEmpty(),
                    outcome(one)))
            .toList());
  }

  private AfterPeriodReport.Event event(Event event, List<AfterPeriodReport.Test> tests) {
    return switch (event) {
      case Event.Told(Answer answer) ->
          new AfterPeriodReport.Event(
              answer.question(),
              words.text("question." + answer.question() + ".label"),
              answer.occurredOn().orElseThrow(),
              what(answer),
              answer.provenance().source().title(),
              List.of(figures.id(answer)),
              tests);
      case Event.Enacted(var offence) ->
          new AfterPeriodReport.Event(
              offence.id(),
              offence.article(),
              offence.inForceFrom(),
              words.text("after.in-force", "penalty", texts.penalty(offence)),
              offence.provenance().source().title(),
              List.of(),
              tests);
    };
  }

  private String what(Answer answer) {
    return answer.words().orElseGet(() -> texts.reply(answer.question(), answer.reply()));
  }

  private AfterPeriodReport.Test mended(Improvements.Mended mended) {
    return test(mended.element(), mended.shortfall(), Optional.of(mended.would()));
  }

  private AfterPeriodReport.Test read(Improvements.Read read) {
    return test(read.element(), read.test(), Optional.empty());
  }

  private AfterPeriodReport.Test test(String element, TestResult test, Optional<Rating> would) {
    String elementName = words.text(element + ".name");
    String name = words.text(test.test().id() + ".name");
    String rating = words.text("rating." + test.rating().name());
    return new AfterPeriodReport.Test(
        element,
        elementName,
        test.test().id(),
        name,
        test.rating().name(),
        rating,
        would.map(Rating::name),
        would
            .map(better ->
                words.text(
                    "after.mends",
                    "element",
                    elementName,
                    "test",
                    name,
                    "rating",
                    rating,
                    "would",
                    words.text("rating." + better.name())))
            .orElseGet(() ->
                words.text("after.rated", "element", elementName, "test", name, "rating", rating)));
  }

  private String outcome(Improvements.Carried carried) {
    return carried
        .newer()
        .map(newer ->
            words.text(
                "after.carried.newer",
                "what",
                what(newer),
                "source",
                newer.provenance().source().title()))
        .orElseGet(() -> words.text("after.carried.counts"));
  }

  private List<Cell> row(AfterPeriodReport.Event event) {
    return row(event, mends(event.mends(), "after.mends-nothing"));
  }

  private List<Cell> row(AfterPeriodReport.Event event, String last) {
    return row(event.subject(), Optional.of(event.date()), event.what(), last, event.source());
  }

  private List<Cell> row(Answer promise) {
    return row(
        words.text("question." + promise.question() + ".label"),
        promise.occurredOn(),
        what(promise),
        words.text("after.promise"),
        promise.provenance().source().title());
  }

  private List<Cell> row(
      String subject, Optional<LocalDate> date, String what, String last, String source) {
    return List.of(
        words.cell(subject),
        words.cell(date.map(words::date).orElse("")),
        words.cell(what),
        words.cell(last),
        words.cell(source));
  }

  private String mends(List<AfterPeriodReport.Test> tests, String none) {
    return tests.isEmpty()
        ? words.text(none)
        : tests.stream().map(AfterPeriodReport.Test::text).collect(Collectors.joining(" "));
  }

  private Stream<Answer> promises() {
    return input.record().current().later().stream()
        .filter(answer -> answer.kind().filter(ActionKind.COMMITMENT::equals).isPresent());
  }

  private FactTable events(List<List<Cell>> rows) {
    return table(
        "after_the_period",
        words.text(since("after.table")),
        words.text("after.period", "end", words.date(input.record().current().period().end())),
        "column.mends",
        rows);
  }

  private FactTable carried(List<AfterPeriodReport.Carried> carried) {
    return table(
        "carried_events",
        words.text("after.carried.table"),
        words.formats().period(input.record().current().period()),
        "column.came-of-it",
        carried.stream()
            .map(one ->
                row(
                    one.event(),
                    one.counts()
                        ? one.outcome() + " " + mends(one.event().mends(), "after.read-by-none")
                        : one.outcome()))
            .toList());
  }

  private FactTable table(
      String name, String title, String period, String last, List<List<Cell>> rows) {
    return new FactTable(
        name,
        title,
        period,
        words.text("source.in-column"),
        List.of(),
        List.of(
            new Column(words.text("column.question"), Kind.ROW_HEADER, 36),
            text("column.date", 16),
            text("column.what", 36),
            text(last, 44),
            text("column.source", 28)),
        rows,
        Optional.empty());
  }

  /// The key of a text, or of the one for laws under which promises weigh.
  private String since(String key) {
    return input.assessment().rulebook().law().weighsPromises() ? key + ".promises" : key;
  }

  /// What the State Department recommended in its report of the year, in its order.
  private Optional<List<Block>> recommendations() {
    List<Sentence> recommendations =
        input.record().answers().stream()
            .filter(answer -> answer.question().equals("recommendation"))
            .filter(
                answer -> answer.provenance().source().edition() == input.assessment().reportYear())
            .map(answer -> Sentence.of(texts.reply(answer.question(), answer.reply())))
            .toList();
    return recommendations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                new Block.Heading("recommendations", words.text("recommendations.title")),
                new Block.Paragraph(words.sentence("recommendations.intro")),
                new Block.Bullets(recommendations)));
  }

  private Column text(String key, int width) {
    return new Column(words.text(key), Kind.TEXT, width);
  }
}
