package org.rapporteur.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;

/// A register of invented cases, one by one, and the yearly figures that a court would count from
/// it. The figures begin in `FIRST`; cases are older.
final class CaseRegister {

  static final int FIRST = 2015;
  static final int LAST = 2023;
  private static final int OLDEST = 2010;
  private static final List<String> OUTCOMES =
      List.of("convicted", "requalified", "acquitted", "dismissed");

  /// @param decided empty while the case is pending
  record Case(LocalDate indicted, Optional<LocalDate> decided, String outcome) {
    boolean pendingOn(LocalDate evening) {
      return !indicted.isAfter(evening) && decided.filter(day -> !day.isAfter(evening)).isEmpty();
    }
  }

  private final List<Case> cases = new ArrayList<>();

  CaseRegister(long seed) {
    Random random = new Random(seed);
    int perYear = 5 + random.nextInt(60);
    for (int year = OLDEST; year <= LAST; year++) {
      int indicted = random.nextInt(perYear + 1);
      for (int i = 0; i < indicted; i++) {
        LocalDate start = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        LocalDate end = start.plusDays((long) (-Math.log(1 - random.nextDouble()) * 700));
        boolean ended = end.getYear() <= LAST;
        cases.add(
            new Case(
                start,
                ended ? Optional.of(end) : Optional.empty(),
                OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
      }
    }
  }

  List<Case> cases() {
    return cases;
  }

  /// The figures of every period, with the stock at the evening before the first.
  List<Observation> figures(List<Period> periods) {
    List<Observation> figures = new ArrayList<>();
    stocks(periods.getFirst().start().minusDays(1), figures);
    for (Period period : periods) {
      figures.add(
          figure(
              Series.total("prosecutions-opened"),
              period,
              count(one -> period.contains(one.indicted()))));
      for (String outcome : OUTCOMES) {
        Series series = Series.of("cases-concluded", Map.of("stage", "trial", "outcome", outcome));
        figures.add(
            figure(series, period, count(one -> in(one, period) && one.outcome().equals(outcome))));
        for (int year = OLDEST; year <= period.end().getYear(); year++) {
          int of = year;
          figures.add(
              figure(
                  series.with("indicted", Integer.toString(year)),
                  period,
                  count(one ->
                      in(one, period)
                          && one.outcome().equals(outcome)
                          && one.indicted().getYear() == of)));
        }
      }
      stocks(period.end(), figures);
    }
    return figures;
  }

  private void stocks(LocalDate evening, List<Observation> figures) {
    Period day = new Period(evening, evening);
    figures.add(
        figure(Series.total("prosecutions-pending"), day, count(one -> one.pendingOn(evening))));
    for (int year = OLDEST; year <= evening.getYear(); year++) {
      int of = year;
      figures.add(
          figure(
              Series.of("prosecutions-pending", "indicted", Integer.toString(year)),
              day,
              count(one -> one.pendingOn(evening) && one.indicted().getYear() == of)));
    }
  }

  private static boolean in(Case one, Period period) {
    return one.decided().filter(period::contains).isPresent();
  }

  private long count(Predicate<Case> which) {
    return cases.stream().filter(which).count();
  }

  static Observation figure(Series series, Period period, long value) {
    Source source =
        new Source(
            "courts",
            "Courts",
            LAST + 1,
            "courts",
            Period.calendarYear(LAST),
            LocalDate.of(LAST + 1, 4, 30),
            SourceClass.COUNTRY_DOCUMENT,
            Actor.GOVERNMENT,
            Optional.empty(),
            Set.of());
    return new Observation(
        series,
        period,
        Measure.of(value),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(source, new SourceLocation.WholeFile("courts.csv")));
  }
}
