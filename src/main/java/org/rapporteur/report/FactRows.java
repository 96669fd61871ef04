package org.rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Restatement;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsYear;

/// Every fact of the record as a row: what, how much, from whom, from which cell.
final class FactRows {

  private static final PublishedValue IN_WORDS =
      new PublishedValue(
          new Shorthand(Code.NOT_APPLICABLE, "missing.in-words", ""),
          Style.COUNT,
          Set.of(),
          List.of());

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final FactTexts texts;
  private final Set<SourceLocation> ofRecord = new HashSet<>();
  private final Set<SourceLocation> superseded = new HashSet<>();
  private final Set<SourceLocation> later = new HashSet<>();

  FactRows(ReportInput input, Words words, Figures figures, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.texts = texts;
    for (StatisticsYear year : input.record().years().values()) {
      year.ofRecord().values().stream()
          .filter(o -> !o.measure().equals(Measure.missing(MissingReason.Plain.OTHER_PERIOD)))
          .forEach(o -> ofRecord.addAll(o.provenance().places()));
      year.answers().values().forEach(a -> ofRecord.add(a.provenance().location()));
      year.later().forEach(a -> later.add(a.provenance().location()));
    }
    for (Restatement restatement : input.record().restatements()) {
      superseded.add(restatement.earlier().provenance().location());
    }
  }

  List<FactRow> rows() {
    List<FactRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Observation observation : input.record().observations()) {
      if (seen.add(figures.id(observation))) {
        rows.add(row(observation));
      }
    }
    for (Answer answer : input.record().answers()) {
      if (seen.add(figures.id(answer))) {
        rows.add(row(answer));
      }
    }
    return rows;
  }

  private FactRow row(Observation observation) {
    PublishedValue value = figures.of(observation);
    Source source = observation.provenance().source();
    return new FactRow(
        figures.id(observation),
        observation.series().indicator(),
        words.series(observation.series()),
        observation.series().breakdown().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" ")),
        source.edition(),
        observation.period().iso(),
        value,
        words.inWords(value),
        input
            .catalogue()
            .indicator(observation.series().indicator())
            .map(indicator -> indicator.unit().code())
            .orElse(""),
        observation.marks().stream()
            .map(mark -> mark.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")),
        observation.note().orElse(""),
        used(observation.provenance().location()),
        words.text("institution." + source.institution()),
        source.title(),
        words.constant("source-class", source.sourceClass()),
        source.asOf().toString(),
        observation.provenance().location().file(),
        place(observation.provenance().location()));
  }

  private FactRow row(Answer answer) {
    Source source = answer.provenance().source();
    return new FactRow(
        figures.id(answer),
        answer.question(),
        words.text("question." + answer.question() + ".label"),
        "",
        source.edition(),
        answer.period().iso(),
        IN_WORDS,
        texts.reply(answer.question(), answer.reply()),
        "",
        "",
        answer.words().orElse(""),
        used(answer),
        words.text("institution." + source.institution()),
        source.title(),
        words.constant("source-class", source.sourceClass()),
        source.asOf().toString(),
        answer.provenance().location().file(),
        place(answer.provenance().location()));
  }

  private String used(Answer answer) {
    return answer.kind().filter(kind -> kind == ActionKind.COMMITMENT).isPresent()
        ? words.text(
            input.assessment().rulebook().law().weighsPromises()
                ? "used.commitment.promises"
                : "used.commitment")
        : used(answer.provenance().location());
  }

  private String used(SourceLocation location) {
    String key =
        ofRecord.contains(location)
            ? "of-record"
            : later.contains(location)
                ? "after-the-period"
                : superseded.contains(location) ? "superseded" : "also-reported";
    return words.text("used." + key);
  }

  private String place(SourceLocation location) {
    return switch (location) {
      case SourceLocation.WholeFile _ -> "";
      case SourceLocation.Line(String _, int line) -> words.text("place.line", "line", line(line));
      case SourceLocation.Field field -> words.text("place.line", "line", line(field.line()));
      case SourceLocation.Sheet sheet -> sheet.sheetName();
      case SourceLocation.Cell cell ->
          words.text("place.cell", "sheet", cell.sheetName(), "cell", cell.address());
    };
  }

  private static String line(int line) {
    return Integer.toString(line);
  }
}
