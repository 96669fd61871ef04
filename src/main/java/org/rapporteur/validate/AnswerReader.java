package org.rapporteur.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Question;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.ingest.RawAnswer;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Source;

/// Reads the answers of one source against the questions of the catalogue. An answer with errors
/// gives findings and no answer.
final class AnswerReader {

  private static final int SHORT_LIST = 6;

  private final Catalogue catalogue;
  private final Source source;
  private final Consumer<Diagnostic> findings;
  private boolean sound;

  AnswerReader(Catalogue catalogue, Source source, Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.source = source;
    this.findings = findings;
  }

  List<Answer> read(List<RawAnswer> raw) {
    List<Answer> answers = new ArrayList<>();
    raw.forEach(answer -> read(answer).ifPresent(answers::add));
    return answers;
  }

  private Optional<Answer> read(RawAnswer raw) {
    sound = true;
    Optional<Question> question = catalogue.question(raw.question());
    if (question.isEmpty()) {
      unknown(raw, "question", raw.question(), List.copyOf(catalogue.questions().keySet()));
    }
    Period period = period(raw);
    Optional<Reply> reply = reply(raw, question);
    checkDates(raw, period);
    checkWords(raw);
    return sound && reply.isPresent()
        ? Optional.of(
            new Answer(
                raw.question(),
                reply.get(),
                period,
                raw.occurredOn(),
                raw.kind(),
                raw.words(),
                new Provenance(source, raw.location())))
        : Optional.empty();
  }

  private Period period(RawAnswer raw) {
    Optional<Period> period = raw.period().flatMap(Period::parse);
    if (raw.period().isPresent() && period.isEmpty()) {
      report(DiagnosticCode.NOT_A_PERIOD, raw, Map.of("value", raw.period().get()));
    }
    return period.orElse(source.period());
  }

  private void checkDates(RawAnswer raw, Period period) {
    if (period.end().isAfter(source.period().end())) {
      report(
          DiagnosticCode.PERIOD_OUTSIDE_SOURCE,
          raw,
          Map.of(
              "period", period.iso(),
              "source", source.id(),
              "end", source.period().end().toString()));
    }
    raw.occurredOn()
        .filter(day -> day.isAfter(source.asOf()))
        .ifPresent(day ->
            report(
                DiagnosticCode.EVENT_AFTER_AS_OF,
                raw,
                Map.of("date", day.toString(), "asof", source.asOf().toString())));
  }

  private void checkWords(RawAnswer raw) {
    for (Optional<String> text : List.of(raw.words(), raw.reply())) {
      text.flatMap(PersonalData::kindIn)
          .ifPresent(
              kind -> report(DiagnosticCode.PERSONAL_DATA_SUSPECTED, raw, Map.of("kind", kind)));
    }
  }

  private Optional<Reply> reply(RawAnswer raw, Optional<Question> question) {
    if (raw.reply().isPresent() && raw.status().isPresent()) {
      report(
          DiagnosticCode.VALUE_AND_STATUS,
          raw,
          Map.of("value", raw.reply().get(), "status", raw.status().get()));
      return Optional.empty();
    }
    if (raw.status().isPresent()) {
      Optional<Status> status = Status.of(raw.status().get());
      if (status.isEmpty()) {
        unknown(raw, "status", raw.status().get(), Status.codes());
      }
      return status.map(Status::reply);
    }
    if (raw.reply().filter(reply -> !reply.isBlank()).isEmpty()) {
      report(DiagnosticCode.BLANK_WITHOUT_STATUS, raw, Map.of("known", Status.codes()));
      return Optional.empty();
    }
    return question.flatMap(asked -> reply(raw, raw.reply().get(), asked));
  }

  private Optional<Reply> reply(RawAnswer raw, String text, Question question) {
    return switch (question.kind()) {
      case YES_NO -> yesNo(raw, text);
      case CHOICE -> {
        if (!question.choices().contains(text)) {
          unknown(raw, "reply", text, question.choices());
        }
        yield Optional.of(new Reply.Choice(text));
      }
      case DIRECTION -> direction(raw, text);
      case DATE -> date(raw, text);
      case TEXT -> Optional.of(new Reply.Words(text));
    };
  }

  private Optional<Reply> yesNo(RawAnswer raw, String text) {
    if (!text.equals("true") && !text.equals("false")) {
      unknown(raw, "reply", text, List.of("true", "false"));
    }
    return Optional.of(new Reply.YesNo(text.equals("true")));
  }

  private Optional<Reply> direction(RawAnswer raw, String text) {
    Optional<Direction> direction =
        Arrays.stream(Direction.values()).filter(known -> code(known).equals(text)).findFirst();
    if (direction.isEmpty()) {
      unknown(
          raw, "reply", text, Arrays.stream(Direction.values()).map(AnswerReader::code).toList());
    }
    return direction.map(Reply.Moved::new);
  }

  private static String code(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Reply> date(RawAnswer raw, String text) {
    try {
      return Optional.of(new Reply.OnDate(LocalDate.parse(text)));
    } catch (DateTimeException _) {
      report(
          DiagnosticCode.WRONG_SHAPE,
          raw,
          Map.of("key", "reply", "expected", "a date such as 2024-03-31"));
      return Optional.empty();
    }
  }

  private void unknown(RawAnswer raw, String column, String value, List<String> known) {
    // A short list is said in full: the nearest of two words would look like the only one.
    List<String> nearest = known.size() <= SHORT_LIST ? known : Nearest.to(value, known);
    report(
        DiagnosticCode.UNKNOWN_CODE,
        raw,
        Map.of("column", column, "value", value, "nearest", nearest));
  }

  private void report(DiagnosticCode code, RawAnswer raw, Map<String, Object> operands) {
    sound = false;
    findings.accept(new Diagnostic(code, raw.location(), operands));
  }
}
