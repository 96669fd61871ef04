package org.rapporteur.pipeline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.catalogue.Question;
import org.rapporteur.findings.Change;
import org.rapporteur.ingest.Terms;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.StatisticsYear;

/// The values of suppositions.
final class SuppositionValues {

  static final String MEASURES =
      "a number, 22-25, <5, not-applicable, not-in-sources, not-collected, not-available-yet,"
          + " not-reported, suppressed or other-period";

  private static final String TERMS = "a term such as 15 years or 180 days, life or unknown";
  private static final Pattern SPAN = Pattern.compile("(\\d{1,12})-(\\d{1,12})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
  private static final Pattern BELOW = Pattern.compile("<(\\d{1,6})");

  private static final Map<String, MissingReason.Plain> REASONS =
      Map.of(
          "not-in-sources", MissingReason.Plain.NOT_IN_SOURCES,
          "not-collected", MissingReason.Plain.NOT_COLLECTED,
          "not-available-yet", MissingReason.Plain.NOT_AVAILABLE_YET,
          "not-reported", MissingReason.Plain.NOT_REPORTED_TO_OFFICE,
          "suppressed", MissingReason.Plain.SUPPRESSED_BY_SOURCE,
          "other-period", MissingReason.Plain.OTHER_PERIOD);

  private static final List<String> RESPONSES = List.of("provided", "not-provided", "excused");
  private static final List<String> TERMS_OF_LAW = List.of("maximum", "minimum", "fine-in-lieu");

  /// What came of reading a key and its value.
  sealed interface Read {
    record Of(Change change) implements Read {}

    record Wrong(String expected) implements Read {}

    record Unknown(String word, List<String> known) implements Read {}
  }

  private final StatisticsYear year;

  /// Offences by id, with the terms that were changed so far.
  private final SortedMap<String, Offence> offences = new TreeMap<>();

  SuppositionValues(StatisticsYear year) {
    this.year = year;
    year.offences().forEach(offence -> offences.put(offence.id(), offence));
  }

  static Optional<Measure> measure(String text) {
    Matcher span = SPAN.matcher(text);
    Matcher below = BELOW.matcher(text);
    if (text.equals("not-applicable")) {
      return Optional.of(new Measure.NotApplicable());
    }
    if (REASONS.containsKey(text)) {
      return Optional.of(Measure.missing(REASONS.get(text)));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new Measure.Known(new BigDecimal(text)));
    }
    if (below.matches() && Integer.parseInt(below.group(1)) > 0) {
      return interval(0, Integer.parseInt(below.group(1)) - 1L);
    }
    return span.matches()
        ? interval(Long.parseLong(span.group(1)), Long.parseLong(span.group(2)))
        : Optional.empty();
  }

  private static Optional<Measure> interval(long low, long high) {
    return low > high
        ? Optional.empty()
        : Optional.of(new Measure.Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }

  Read reply(Question question, String text) {
    if (text.equals("not-applicable")) {
      return new Read.Of(new Change.Reply(question.id(), new Reply.NotApplicable()));
    }
    if (REASONS.containsKey(text)) {
      return new Read.Of(new Change.Reply(question.id(), new Reply.None(REASONS.get(text))));
    }
    return switch (question.kind()) {
      case YES_NO ->
          one(question, text, List.of("yes", "no"), word -> new Reply.YesNo(word.equals("yes")));
      case CHOICE -> one(question, text, question.choices(), Reply.Choice::new);
      case DIRECTION ->
          one(
              question,
              text,
              List.of("up", "same", "down"),
              word -> new Reply.Moved(Direction.valueOf(word.toUpperCase(Locale.ROOT))));
      case DATE -> date(question, text);
      case TEXT -> new Read.Of(new Change.Reply(question.id(), new Reply.Words(text)));
    };
  }

  private interface Reader {
    Reply read(String word);
  }

  private static Read one(Question question, String text, List<String> known, Reader reader) {
    // YAML writes yes and no as true and false.
    String word = text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    return known.contains(word)
        ? new Read.Of(new Change.Reply(question.id(), reader.read(word)))
        : new Read.Unknown(text, known);
  }

  private static Read date(Question question, String text) {
    try {
      return new Read.Of(new Change.Reply(question.id(), new Reply.OnDate(LocalDate.parse(text))));
    } catch (DateTimeException _) {
      return new Read.Wrong("a day such as 2024-03-31");
    }
  }

  /// `request TOPIC SCOPE`: what came of a request of the State Department.
  Optional<Read> request(String[] words, String text) {
    if (words.length != 3) {
      return Optional.of(new Read.Wrong("request TOPIC SCOPE=provided, not-provided or excused"));
    }
    Optional<DataRequest.Topic> topic = constant(DataRequest.Topic.values(), words[1]);
    Optional<DataRequest.Scope> scope = constant(DataRequest.Scope.values(), words[2]);
    if (topic.isEmpty()) {
      return Optional.of(new Read.Unknown(words[1], codes(DataRequest.Topic.values())));
    }
    if (scope.isEmpty()) {
      return Optional.of(new Read.Unknown(words[2], codes(DataRequest.Scope.values())));
    }
    if (!RESPONSES.contains(text)) {
      return Optional.of(new Read.Unknown(text, RESPONSES));
    }
    boolean excused = text.equals("excused");
    return Optional.of(
        new Read.Of(
            new Change.Request(
                new DataRequest(
                    topic.get(),
                    scope.get(),
                    year.period().end(),
                    text.equals("provided"),
                    excused,
                    excused))));
  }

  /// `offence ID TERM`: a term of an offence that the record has.
  Optional<Read> offence(String[] words, String text) {
    if (words.length != 3) {
      return Optional.of(new Read.Wrong("offence ID maximum, minimum or fine-in-lieu=VALUE"));
    }
    Offence offence = offences.get(words[1]);
    if (offence == null) {
      return Optional.of(new Read.Unknown(words[1], List.copyOf(offences.keySet())));
    }
    Read read =
        switch (words[2]) {
          case "maximum", "minimum" -> term(offence, words[2].equals("maximum"), text);
          case "fine-in-lieu" -> fine(offence, text);
          default -> new Read.Unknown(words[2], TERMS_OF_LAW);
        };
    if (read instanceof Read.Of(Change.Law(var changed))) {
      offences.put(changed.id(), changed);
    }
    return Optional.of(read);
  }

  private static Read term(Offence offence, boolean maximum, String text) {
    OptionalInt days = Terms.parse(text);
    if (days.isEmpty() && !text.equals("unknown")) {
      return new Read.Wrong(TERMS);
    }
    Offence changed = maximum ? offence.withMaximum(days) : offence.withMinimum(days);
    return new Read.Of(new Change.Law(changed));
  }

  private static Read fine(Offence offence, String text) {
    return switch (text) {
      case "yes", "true" -> new Read.Of(new Change.Law(offence.withFineInLieu(Optional.of(true))));
      case "no", "false" -> new Read.Of(new Change.Law(offence.withFineInLieu(Optional.of(false))));
      case "unknown" -> new Read.Of(new Change.Law(offence.withFineInLieu(Optional.empty())));
      default -> new Read.Wrong("yes, no or unknown");
    };
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String code) {
    return Arrays.stream(constants).filter(constant -> code(constant).equals(code)).findFirst();
  }

  private static List<String> codes(Enum<?>[] constants) {
    return Arrays.stream(constants).map(SuppositionValues::code).toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
