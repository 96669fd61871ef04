package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.Block;
import org.rapporteur.report.FactRow;
import org.rapporteur.report.Report;
import org.rapporteur.report.Section;
import org.rapporteur.report.Sentence;

/// The record behind the tables: every fact, the method, the sources.
record RecordSheets(Report report, SheetFrame frame, Names names) {

  private static final String METHOD = "method";

  List<SheetPlan> sheets() {
    return List.of(facts(), method(), sources());
  }

  private SheetPlan facts() {
    return sheet(
        "facts",
        List.of(
            head("column.id", 10),
            head("facts.key", 26),
            head("facts.label", 40),
            head("facts.breakdown", 24),
            new Grid.Head(words().text("facts.report-year"), 10, true),
            head("facts.period", 24),
            new Grid.Head(words().text("facts.value"), 12, true),
            head("facts.unit", 12),
            new Grid.Head(words().text("facts.text"), 16, true),
            head("facts.marks", 10),
            head("facts.used", 16),
            head("facts.institution", 26),
            head("facts.source", 34),
            head("facts.source-class", 18),
            head("facts.as-of", 14),
            head("facts.file", 28),
            head("facts.place", 22),
            head("facts.note", 40)),
        report.facts().stream().map(this::fact).toList());
  }

  private List<Content> fact(FactRow fact) {
    List<Content> row =
        new ArrayList<>(texts(fact.id(), fact.key(), fact.label(), fact.breakdown()));
    row.add(new Content.Figure(BigDecimal.valueOf(fact.reportYear()), "0"));
    row.add(Content.words(fact.period()));
    row.add(NumberFormats.content(fact.value(), shown(fact)));
    row.add(Content.words(fact.unit()));
    row.add(
        new Content.Words(fact.text().isBlank() ? Shorthands.NOT_APPLICABLE : fact.text(), true));
    row.addAll(
        texts(
            fact.marks(),
            fact.used(),
            fact.institution(),
            fact.source(),
            fact.sourceClass(),
            fact.asOf(),
            fact.file(),
            fact.place(),
            fact.note()));
    return row;
  }

  /// An answer in words stands in the column of texts; in the column of values it is not a number.
  private static String shown(FactRow fact) {
    return switch (fact.value().content()) {
      case PublishedValue.Shorthand _ -> "";
      case PublishedValue.Exact _, PublishedValue.Range _ -> fact.text();
    };
  }

  private SheetPlan method() {
    List<List<Content>> rows = new ArrayList<>();
    report.sections().stream().filter(RecordSheets::isMethod).forEach(s -> addMethod(rows, s));
    return sheet("method", List.of(head("method.subject", 30), head("method.text", 80)), rows);
  }

  private static boolean isMethod(Section section) {
    return section.id().contains(METHOD)
        || section.blocks().stream().anyMatch(Block.Definitions.class::isInstance);
  }

  private static void addMethod(List<List<Content>> rows, Section section) {
    String subject = section.title();
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Heading(String _, String text) -> subject = text;
        case Block.Paragraph(Sentence sentence) -> rows.add(texts(subject, sentence.text()));
        case Block.Bullets(var sentences) -> addSentences(rows, subject, sentences);
        case Block.Callout(String title, var sentences) -> addSentences(rows, title, sentences);
        case Block.Definitions(var definitions) ->
            definitions.forEach(d -> rows.add(texts(d.term(), d.explanation())));
        case Block.Reading _,
            Block.KeyFigures _,
            Block.Table _,
            Block.Figure _,
            Block.Cards _,
            Block.Sources _ -> {}
      }
    }
  }

  private static void addSentences(
      List<List<Content>> rows, String subject, List<Sentence> sentences) {
    sentences.forEach(sentence -> rows.add(texts(subject, sentence.text())));
  }

  private SheetPlan sources() {
    List<List<Content>> rows =
        report.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block ->
                block instanceof Block.Sources(var sources)
                    ? sources.stream()
                    : Stream.<Block.SourceEntry>empty())
            .map(RecordSheets::source)
            .toList();
    return sheet(
        "sources",
        List.of(
            head("facts.source", 60),
            head("facts.institution", 34),
            head("sources.edition", 20),
            head("facts.as-of", 18)),
        rows);
  }

  private static List<Content> source(Block.SourceEntry source) {
    List<Content> row = new ArrayList<>();
    row.add(
        isAddress(source.url())
            ? new Content.Link(source.title(), source.url(), false)
            : Content.words(source.title()));
    row.addAll(texts(source.institution(), source.edition(), source.asOf()));
    return row;
  }

  /// Only what a browser opens by a secure link; all else stays words.
  private static boolean isAddress(String url) {
    try {
      return "https".equals(new URI(url).getScheme());
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private SheetPlan sheet(String key, List<Grid.Head> heads, List<List<Content>> rows) {
    String title = words().text(key + ".title");
    return frame.ofTable(
        names.sheet(words().text("sheet." + key)),
        title,
        title,
        frame.sourceAndPeriod(
            words().text(key + ".about-source"), words().text(key + ".about-period")),
        Grid.list(names.table(key), heads, rows));
  }

  private Messages words() {
    return frame.words();
  }

  private Grid.Head head(String key, int width) {
    return new Grid.Head(words().text(key), width, false);
  }

  private static List<Content> texts(String... texts) {
    return Stream.of(texts).map(Content::words).toList();
  }
}
