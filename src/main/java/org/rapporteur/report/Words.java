package org.rapporteur.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.protect.PublishedValue.Range;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Series;

/// Every word of the report: texts of the bundles, and published values as the language writes
/// them.
final class Words {

  private static final int DAYS_OF_A_YEAR = 365;

  private final Messages messages;
  private final Formats formats;
  private final Wording wording;

  private Words(Messages messages, Formats formats, Wording wording) {
    this.messages = messages;
    this.formats = formats;
    this.wording = wording;
  }

  /// @param law whose own words stand for its standards, criteria, tests and rules
  /// @param more bundles beside those of the report
  static Words of(Language language, LawVersion law, String... more) {
    List<String> bundles =
        new ArrayList<>(List.of("narrative", "analysis", "law", "clock", "catalogue", "report"));
    bundles.addAll(List.of(more));
    Messages messages = Messages.of(language, bundles.toArray(String[]::new));
    return new Words(messages, Formats.of(language), Wording.of(law, messages));
  }

  Formats formats() {
    return formats;
  }

  boolean has(String key) {
    return messages.has(key);
  }

  Map<String, String> under(String prefix) {
    return messages.under(prefix);
  }

  String text(String key) {
    return messages.text(wording.key(key));
  }

  /// A text with arguments given as name, value, name, value.
  String text(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      arguments.put(
          namesAndValues[i].toString(), value instanceof PublishedValue p ? inWords(p) : value);
    }
    return messages.text(wording.key(key), arguments);
  }

  /// A text with arguments that are words already.
  String textOf(String key, Map<String, Object> arguments) {
    return messages.text(key, arguments);
  }

  /// A sentence; published values among the arguments are kept with it.
  Sentence sentence(String key, Object... namesAndValues) {
    List<PublishedValue> values = new ArrayList<>();
    for (int i = 1; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i] instanceof PublishedValue value) {
        values.add(value);
      }
    }
    return new Sentence(text(key, namesAndValues), values);
  }

  /// The value as a table shows it: why there is none in few words, so that columns stay narrow.
  Cell.Value cell(PublishedValue value) {
    return new Cell.Value(
        value,
        value.content() instanceof Shorthand shorthand
            ? text(shorthand.reason() + ".short")
            : inWords(value));
  }

  Cell.Words cell(String text) {
    return new Cell.Words(text);
  }

  /// The value as a reader sees it: a number with its marks, or why there is none.
  String inWords(PublishedValue value) {
    String text =
        switch (value.content()) {
          case Exact(BigDecimal number) -> number(number, value.style());
          case Range(BigDecimal low, BigDecimal high) ->
              formats.range(number(low, value.style()), number(high, value.style()));
          case Shorthand shorthand -> reason(shorthand);
        };
    String marks =
        value.marks().stream()
            .map(mark -> "mark.short." + mark.name())
            .filter(this::has)
            .map(this::text)
            .collect(Collectors.joining(" "));
    return marks.isEmpty() ? text : text + " " + marks;
  }

  /// `Victims identified: labour`.
  String series(Series series) {
    String label = text("indicator." + series.indicator() + ".label");
    return series.isTotal() ? label : label + ": " + breakdown(series);
  }

  /// The codes of a breakdown in words: `labour, foreign`.
  String breakdown(Series series) {
    return series.breakdown().entrySet().stream()
        .map(entry -> code(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// A constant of the catalogue's own lists in words: `source-class.state-report`.
  String constant(String list, Enum<?> constant) {
    return text(list + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// A code in words; an open dimension's code outside the list stands for itself.
  String code(String dimension, String code) {
    String key = "code." + dimension + "." + code;
    return has(key) ? text(key) : code;
  }

  /// `April 2023`.
  String month(YearMonth month) {
    return text(
        "month.year",
        "month",
        text("month." + month.getMonthValue()),
        "year",
        Integer.toString(month.getYear()));
  }

  /// A small number as it stands in a sentence: `twelve`.
  String inFull(int number) {
    return text("number.in-full", "number", number);
  }

  String date(LocalDate date) {
    return formats.date(date);
  }

  /// A number of the engine or of the profile, such as a threshold.
  String number(BigDecimal number, Threshold.Unit unit) {
    return switch (unit) {
      case COUNT, POINTS, WEIGHT -> formats.number(number);
      case SHARE -> formats.percent(number);
      case DAYS -> term(number.intValueExact());
    };
  }

  /// A term of imprisonment, in years where it is whole years of 365 days.
  String term(int days) {
    if (days == Integer.MAX_VALUE) {
      return text("term.life");
    }
    return days % DAYS_OF_A_YEAR == 0
        ? text("term.years", "years", days / DAYS_OF_A_YEAR)
        : text("term.days", "days", days);
  }

  private String number(BigDecimal number, PublishedValue.Style style) {
    return switch (style) {
      case COUNT, DAYS -> formats.number(number);
      case EURO -> formats.euro(number);
      case PERCENT -> formats.percent(number);
      case INDEX -> formats.number(number.setScale(0, RoundingMode.HALF_UP));
      case CHANGE -> formats.change(number);
      case YEAR -> number.toBigInteger().toString();
    };
  }

  private String reason(Shorthand shorthand) {
    if (shorthand.detail().isEmpty()) {
      return text(shorthand.reason());
    }
    return shorthand.reason().equals(PublishedValue.REQUESTED)
        ? text(shorthand.reason(), "date", date(LocalDate.parse(shorthand.detail())))
        : text(shorthand.reason(), "detail", shorthand.detail());
  }
}
