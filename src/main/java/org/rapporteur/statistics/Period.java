package org.rapporteur.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/// A span of days, both ends included. A stock is counted on one day: `start` equals `end`.
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::end).thenComparing(Period::start);

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("Period ends " + end + " before it starts " + start);
    }
  }

  public static Period calendarYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /// The reporting period of a report year: 1 April of the year before through 31 March, 22 U.S.C.
  /// 7107(b)(1) (rule EV-1).
  public static Period reportingPeriod(int reportYear) {
    return new Period(LocalDate.of(reportYear - 1, 4, 1), LocalDate.of(reportYear, 3, 31));
  }

  /// Reads `2021`, `2021-04/2022-03`, `2021-04-01/2022-03-31`, `2021-09` or `2021-12-31`.
  public static Optional<Period> parse(String text) {
    try {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return Optional.of(new Period(firstDay(text), lastDay(text)));
      }
      return Optional.of(
          new Period(firstDay(text.substring(0, slash)), lastDay(text.substring(slash + 1))));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean contains(Period other) {
    return contains(other.start) && contains(other.end);
  }

  public boolean isCalendarYear() {
    return equals(calendarYear(start.getYear()));
  }

  /// Whether this is the 1 April to 31 March period of some report year.
  public boolean isReportingPeriod() {
    return equals(reportingPeriod(end.getYear()));
  }

  public boolean isOneDay() {
    return start.equals(end);
  }

  /// The shortest text that `parse` reads back.
  public String iso() {
    if (isCalendarYear()) {
      return Integer.toString(start.getYear());
    }
    if (isOneDay()) {
      return start.toString();
    }
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (start.getDayOfMonth() == 1 && end.equals(last.atEndOfMonth())) {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
    return start + "/" + end;
  }

  // A million figures are told apart by it, and the equality of a record is slower than this.
  @Override
  public boolean equals(Object object) {
    return this == object
        || (object instanceof Period other && start.equals(other.start) && end.equals(other.end));
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  private static LocalDate firstDay(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate lastDay(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }
}
