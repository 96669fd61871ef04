package org.rapporteur.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.rapporteur.statistics.Period;

/// Numbers, dates and periods as a language writes them. The separators and month names stand in
/// the bundle `i18n/formats`, so that output never depends on the JDK's locale data.
public final class Formats {

  private static final int GROUP = 3;

  private final Messages messages;

  private Formats(Messages messages) {
    this.messages = messages;
  }

  public static Formats of(Language language) {
    return new Formats(Messages.of(language, "formats"));
  }

  /// A plain number with grouped digits, at most two decimals: `1,204`.
  public String number(BigDecimal value) {
    BigDecimal plain = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    String digits = plain.abs().setScale(Math.max(0, plain.scale())).toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
    for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
      text.insert(at, messages.text("number.grouping"));
    }
    if (point >= 0) {
      text.append(messages.text("number.decimal")).append(digits, point + 1, digits.length());
    }
    return plain.signum() < 0 ? messages.text("number.minus") + text : text.toString();
  }

  /// A difference with its sign: `+5`, `−5`, `0`.
  public String change(BigDecimal value) {
    return value.signum() > 0 ? "+" + number(value) : number(value);
  }

  /// A share of 1 in whole per cent: `13 %`.
  public String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    return messages.text("percent", Map.of("number", number(percent)));
  }

  public String euro(BigDecimal amount) {
    return messages.text("euro", Map.of("number", number(amount)));
  }

  /// `22–25`.
  public String range(String low, String high) {
    return messages.text("range", Map.of("low", low, "high", high));
  }

  /// `31 March 2022`.
  public String date(LocalDate date) {
    return messages.text(
        "date",
        Map.of(
            "day", Integer.toString(date.getDayOfMonth()),
            "month", messages.text("month." + date.getMonthValue()),
            "year", Integer.toString(date.getYear())));
  }

  /// `2021`, `1 April 2021 – 31 March 2022`, `at 31 December 2021`.
  public String period(Period period) {
    if (period.isCalendarYear()) {
      return Integer.toString(period.start().getYear());
    }
    if (period.isOneDay()) {
      return messages.text("period.day", Map.of("day", date(period.start())));
    }
    return messages.text(
        "period.span", Map.of("start", date(period.start()), "end", date(period.end())));
  }
}
