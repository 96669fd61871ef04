package org.rapporteur.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;

/// How an authority keeps up with its cases, by two indicators of the European Commission for the
/// Efficiency of Justice (CEPEJ): the clearance rate, cases resolved in a period to cases that came
/// in; and the disposition time, cases pending at its end to cases resolved in it, in days of a
/// year. They stand in its European Uniform Guidelines for Monitoring of Judicial Timeframes
/// (EUGMONT), the appendix of the Guidelines on Judicial Statistics (GOJUST, CEPEJ(2008)11) and of
/// the SATURN Guidelines for Judicial Time Management (CEPEJ(2018)20R). Neither is the time that a
/// case took.
///
/// Empty where a figure is not known exactly, or where fewer than `LifeTable.FEWEST` came in or
/// were resolved: of so few a rate says nothing.
public final class Rates {

  private static final BigDecimal DAYS = BigDecimal.valueOf(365);
  private static final BigDecimal FEWEST = BigDecimal.valueOf(LifeTable.FEWEST);

  private Rates() {}

  /// Resolved to incoming, 1 where as many were resolved as came in.
  public static Optional<BigDecimal> clearance(Account account) {
    return ratio(sum(account.concluded()), sum(came(account)));
  }

  /// Days that it would take to resolve those pending, at the speed of the period. Of a period that
  /// is no whole year there is none.
  public static Optional<BigDecimal> dispositionDays(Account account) {
    boolean year =
        account.period().start().plusYears(1).minusDays(1).equals(account.period().end());
    return year
        ? ratio(sum(account.closing().stream().toList()), sum(account.concluded()))
            .map(ratio -> ratio.multiply(DAYS).setScale(0, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static List<Observation> came(Account account) {
    return Stream.of(CasePart.NEW, CasePart.REOPENED, CasePart.TRANSFERRED_IN)
        .flatMap(part -> account.flow(part).stream())
        .toList();
  }

  private static Optional<BigDecimal> ratio(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    return part.flatMap(above ->
        whole
            .filter(below -> below.compareTo(FEWEST) >= 0)
            .map(below -> above.divide(below, 4, RoundingMode.HALF_UP)));
  }

  private static Optional<BigDecimal> sum(Collection<Observation> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Observation figure : figures) {
      if (!(figure.measure() instanceof Measure.Known(BigDecimal value))) {
        return Optional.empty();
      }
      sum = sum.add(value);
    }
    return figures.isEmpty() ? Optional.empty() : Optional.of(sum);
  }
}
