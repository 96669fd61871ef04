package org.rapporteur.validate;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Period;

/// Which report year a figure or an answer belongs to. The reporting period is 1 April to 31 March
/// (22 U.S.C. 7107(b)(1)); the calendar year before stands for it, as in the published reports.
final class ReportYears {

  private ReportYears() {}

  /// The report year of a figure; empty where its period is of record for none.
  static OptionalInt of(Period period) {
    if (period.isReportingPeriod()) {
      return OptionalInt.of(period.end().getYear());
    }
    if (period.isCalendarYear()) {
      return OptionalInt.of(period.end().getYear() + 1);
    }
    return period.isOneDay() ? OptionalInt.of(of(period.end())) : OptionalInt.empty();
  }

  /// The report year whose reporting period holds a day.
  static int of(LocalDate day) {
    return day.getMonth().compareTo(Month.MARCH) > 0 ? day.getYear() + 1 : day.getYear();
  }

  /// Whether an answer speaks of a report year: it shares more than half of the shorter of its own
  /// period and the reporting period, or tells of an event, later than its own period, that
  /// happened in it.
  static boolean speaksOf(Answer answer, int reportYear) {
    return overlaps(answer.period(), Period.reportingPeriod(reportYear))
        || isCarried(answer, reportYear);
  }

  /// Whether an answer speaks of a report year by its event alone, which happened after the period
  /// of the answer: it was shown after the cut-off of that period, and is carried into this one.
  static boolean isCarried(Answer answer, int reportYear) {
    Period reporting = Period.reportingPeriod(reportYear);
    return !overlaps(answer.period(), reporting)
        && answer
            .occurredOn()
            .filter(day -> day.isAfter(answer.period().end()))
            .filter(reporting::contains)
            .isPresent();
  }

  /// Whether two periods share more than half of the shorter of them.
  static boolean overlaps(Period one, Period other) {
    long shorter = Math.min(days(one.start(), one.end()), days(other.start(), other.end()));
    return 2 * shared(one, other) > shorter;
  }

  /// How many days two periods share; 0 or less where they share none.
  static long shared(Period one, Period other) {
    LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
    LocalDate end = one.end().isBefore(other.end()) ? one.end() : other.end();
    return days(start, end);
  }

  private static long days(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }
}
