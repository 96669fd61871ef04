package org.rapporteur.forms;

import java.math.BigDecimal;
import java.util.Map;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.i18n.Reviews;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// The words of a form: its own, and the labels of the catalogue.
final class FormTexts {

  private static final String CATALOGUE = "catalogue";

  private final Messages own;
  private final Messages labels;

  FormTexts(Language language) {
    this.own = Messages.of(language, "forms");
    this.labels = Messages.of(language, CATALOGUE);
  }

  String text(String key) {
    return own.text(key);
  }

  String text(String key, Map<String, ?> arguments) {
    return own.text(key, arguments);
  }

  /// A label of the catalogue.
  String label(String key) {
    return labels.text(key);
  }

  /// Whether the form must say that nobody reviewed its translation.
  static boolean unreviewed(Language language) {
    return Reviews.missing(language, "forms") || Reviews.missing(language, CATALOGUE);
  }

  String unit(Unit unit) {
    return labels.text("unit." + unit.code(), Map.of("count", 2));
  }

  /// `1.4.2024 – 31.3.2025`.
  String period(Period period) {
    if (period.isCalendarYear()) {
      return Integer.toString(period.start().getYear());
    }
    return period.isOneDay()
        ? day(period)
        : text("period", Map.of("start", day(first(period)), "end", day(last(period))));
  }

  private static Period first(Period period) {
    return new Period(period.start(), period.start());
  }

  private static Period last(Period period) {
    return new Period(period.end(), period.end());
  }

  private String day(Period day) {
    return text(
        "day",
        Map.of(
            "day", Integer.toString(day.end().getDayOfMonth()),
            "month", Integer.toString(day.end().getMonthValue()),
            "year", Integer.toString(day.end().getYear())));
  }

  /// A whole in words: `Cases concluded: Trial at first instance`.
  String name(Series whole) {
    String name = label("indicator." + whole.indicator() + ".label");
    return whole.breakdown().entrySet().stream()
        .map(part -> label("code." + part.getKey() + "." + part.getValue()))
        .reduce(name, (before, code) -> before + ": " + code);
  }

  /// A figure that is no number, in words.
  String measure(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> value.toPlainString();
      case Measure.Interval(BigDecimal low, BigDecimal high) ->
          low.toPlainString() + "\u2013" + high.toPlainString();
      case Measure.Missing(MissingReason.Plain reason) ->
          switch (reason) {
            case NOT_COLLECTED -> text("status.not-collected");
            case NOT_AVAILABLE_YET -> text("status.not-available-yet");
            case SUPPRESSED_BY_SOURCE -> text("status.suppressed");
            case NOT_IN_SOURCES, NOT_REPORTED_TO_OFFICE, OTHER_PERIOD -> text("last.none");
          };
      case Measure.Missing(MissingReason.NotProvidedToState _),
          Measure.Missing(MissingReason.Contradicted _) ->
          text("last.none");
      case Measure.NotApplicable() -> text("status.not-applicable");
    };
  }
}
