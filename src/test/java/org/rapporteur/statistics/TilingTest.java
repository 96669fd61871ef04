package org.rapporteur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.SourceLocation;

/// Which periods of a series make up others of it, however long the series is.
class TilingTest {

  private static final int FIRST = 1950;

  private static final Source SOURCE =
      new Source(
          "police",
          "Police (fictional)",
          2050,
          "police",
          Period.calendarYear(2049),
          LocalDate.of(2050, 1, 31),
          SourceClass.COUNTRY_DOCUMENT,
          Actor.GOVERNMENT,
          Optional.empty(),
          Set.of());

  /// Fifty years of weeks, months, quarters, years and rolling years: 3,900 periods.
  @Test
  void theYearsOfHalfACenturyAreSeenToBeMadeOfTheirQuarters() {
    List<Observation> figures = new ArrayList<>();
    LocalDate first = LocalDate.of(FIRST, 1, 1);
    LocalDate end = first.plusYears(50);
    for (LocalDate week = LocalDate.of(FIRST, 1, 2); week.isBefore(end); week = week.plusWeeks(1)) {
      figures.add(figure(week, week.plusDays(6)));
    }
    for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(1)) {
      figures.add(figure(month, month.plusMonths(1).minusDays(1)));
      if (month.getMonthValue() % 3 == 1) {
        figures.add(figure(month, month.plusMonths(3).minusDays(1)));
      }
      figures.add(figure(month, month.plusYears(1).minusDays(1)));
    }

    var parts = Tiling.parts(figures);

    assertThat(figures).hasSizeGreaterThan(3_900);
    assertThat(parts.entrySet())
        .filteredOn(entry -> isCalendarYear(entry.getKey()))
        .hasSize(50)
        .allSatisfy(entry -> assertThat(entry.getValue()).hasSize(4));
    assertThat(parts.entrySet()).filteredOn(entry -> entry.getValue().size() == 3).hasSize(200);
  }

  /// Twenty thousand days in a row, and from each a period to the last.
  @Test
  void periodsThatAllOverlapAreNotTriedToTheEnd() {
    LocalDate first = LocalDate.of(FIRST, 1, 1);
    LocalDate last = first.plusDays(40_000);
    List<Observation> figures =
        IntStream.range(0, 20_000)
            .mapToObj(first::plusDays)
            .<Observation>mapMulti((day, all) -> {
              all.accept(figure(day, day));
              all.accept(figure(day, last));
            })
            .toList();

    assertThat(Tiling.parts(figures)).isEmpty();
    assertThat(Tiling.parts(figures.subList(figures.size() - 200, figures.size()))).hasSize(99);
  }

  private static boolean isCalendarYear(Observation figure) {
    return figure.period().isCalendarYear();
  }

  private static Observation figure(LocalDate start, LocalDate end) {
    return new Observation(
        Series.total("victims-identified"),
        new Period(start, end),
        Measure.of(1),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(SOURCE, new SourceLocation.WholeFile("police.csv")));
  }
}
