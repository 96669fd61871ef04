package org.rapporteur.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.CaseStage;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;

/// What holds of any register of cases, however it came about. Registers are drawn from seeds.
class CaseloadPropertiesTest {

  private static final Casework CASEWORK = Casework.load(CatalogueLoader.load());
  private static final Ledger TRIALS = CASEWORK.of(CaseStage.TRIAL, Unit.CASE).orElseThrow();
  private static final List<Period> YEARS =
      IntStream.rangeClosed(CaseRegister.FIRST, CaseRegister.LAST)
          .mapToObj(Period::calendarYear)
          .toList();
  private static final List<Period> QUARTERS =
      YEARS.stream().flatMap(year -> quarters(year.start()).stream()).toList();

  private static List<Period> quarters(LocalDate start) {
    return IntStream.range(0, 4)
        .mapToObj(
            i -> new Period(start.plusMonths(3L * i), start.plusMonths(3L * i + 3).minusDays(1)))
        .toList();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static Caseload caseload(List<Observation> figures) {
    return Caseload.of(CASEWORK, new CaseFigures(figures));
  }

  private static BigDecimal sum(List<Observation> figures) {
    return Account.sum(figures).low();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noCaseIsLostOrMadeOverAnySequenceOfPeriods(long seed) {
    CaseRegister register = new CaseRegister(seed);
    for (List<Period> periods : List.of(YEARS, QUARTERS)) {
      Caseload caseload = caseload(register.figures(periods));
      assertThat(caseload.accounts()).hasSize(periods.size());
      assertThat(caseload.accounts())
          .allSatisfy(account -> assertThat(account.identity()).isEqualTo(new Identity.Holds()));
      BigDecimal in = sum(caseload.accounts().getFirst().opening().stream().toList());
      BigDecimal out = BigDecimal.ZERO;
      for (Account account : caseload.accounts()) {
        in = in.add(sum(account.flow(CasePart.NEW).stream().toList()));
        out = out.add(sum(account.outgoing()));
        assertThat(sum(account.closing().stream().toList())).isEqualByComparingTo(in.subtract(out));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFlowsOfQuartersMakeThoseOfTheYear(long seed) {
    CaseRegister register = new CaseRegister(seed);
    List<Account> years = caseload(register.figures(YEARS)).accounts();
    List<Account> quarters = caseload(register.figures(QUARTERS)).accounts();
    for (int i = 0; i < years.size(); i++) {
      List<Account> parts = quarters.subList(4 * i, 4 * i + 4);
      List<Observation> concluded =
          parts.stream().flatMap(account -> account.concluded().stream()).toList();
      assertThat(sum(concluded)).isEqualByComparingTo(sum(years.get(i).concluded()));
      assertThat(parts.getFirst().opening()).isEqualTo(years.get(i).opening());
      assertThat(parts.getLast().closing()).isEqualTo(years.get(i).closing());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneCaseMoreOrLessBreaksTheAccountAndEveryDoubtHoldsTheTruth(long seed) {
    List<Observation> figures = new CaseRegister(seed).figures(YEARS);
    List<Observation> wrong = new ArrayList<>(figures);
    int at = (int) (seed % 9);
    Account sound = caseload(figures).accounts().get(at);
    Observation truth = sound.closing().orElseThrow();
    Observation changed = truth.with(Measure.of(Range.of(truth.measure()).low().longValue() + 1));
    wrong.set(wrong.indexOf(truth), changed);
    Account broken = caseload(wrong).accounts().get(at);
    assertThat(broken.identity()).isInstanceOf(Identity.Broken.class);
    assertThat(broken.doubts())
        .filteredOn(doubt -> doubt.figure().equals(changed))
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.implied()).isEqualTo(Range.of(truth.measure())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOutcomesOfACohortAndThosePendingAreAllWhoWereIndicted(long seed) {
    for (Cohort cohort : caseload(new CaseRegister(seed).figures(YEARS)).cohorts(TRIALS)) {
      assertThat(cohort.exceedsItself()).isFalse();
      assertThat(sum(cohort.concluded()).add(sum(cohort.pending().stream().toList())))
          .isEqualByComparingTo(sum(cohort.atStart().stream().toList()));
      assertThat(cohort.entersLate())
          .isEqualTo(cohort.indicted().end().getYear() < CaseRegister.FIRST);
      assertThat(cohort.accounts())
          .allSatisfy(account -> assertThat(account.identity()).isEqualTo(new Identity.Holds()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLifeTableIsThatOfTheRegisterCaseByCase(long seed) {
    CaseRegister register = new CaseRegister(seed);
    LifeTable table = caseload(register.figures(YEARS)).lifeTable(TRIALS);
    double pending = 1;
    for (int age = 0; ; age++) {
      int years = age;
      List<CaseRegister.Case> atRisk =
          register.cases().stream().filter(one -> isAtRisk(one, years)).toList();
      if (atRisk.size() < LifeTable.FEWEST) {
        assertThat(table.rows()).hasSize(age);
        break;
      }
      long ended = atRisk.stream().filter(one -> endsIn(one, years)).count();
      pending *= 1 - (double) ended / atRisk.size();
      LifeTable.Row row = table.rows().get(age);
      assertThat(row.atRisk()).isEqualTo(atRisk.size());
      assertThat(row.pending().doubleValue()).isCloseTo(pending, within(1e-12));
      BigDecimal all = row.incidence().values().stream().reduce(row.pending(), BigDecimal::add);
      assertThat(all.doubleValue()).isCloseTo(1, within(1e-12));
    }
  }

  /// In view in the calendar year that is so many years after that of the indictment, and pending
  /// when it begins.
  private static boolean isAtRisk(CaseRegister.Case one, int years) {
    int year = one.indicted().getYear() + years;
    return year >= CaseRegister.FIRST
        && year <= CaseRegister.LAST
        && one.decided().map(day -> day.getYear() >= year).orElse(true);
  }

  private static boolean endsIn(CaseRegister.Case one, int years) {
    return one.decided()
        .filter(day -> day.getYear() == one.indicted().getYear() + years)
        .isPresent();
  }
}
