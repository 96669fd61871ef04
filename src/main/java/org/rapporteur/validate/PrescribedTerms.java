package org.rapporteur.validate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Offence.Limb;
import org.rapporteur.statistics.StatisticsYear;

/// The terms of imprisonment that the law of a year prescribes for trafficking, in months.
///
/// @param least of all offences; empty where one has none, or no source describes the law
/// @param greatest likewise; empty for imprisonment for life
record PrescribedTerms(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {

  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final Set<Limb> TRAFFICKING = EnumSet.complementOf(EnumSet.of(Limb.RAPE));

  static PrescribedTerms of(StatisticsYear year) {
    List<Offence> offences =
        year.offences().stream()
            .filter(offence -> offence.covers().stream().anyMatch(TRAFFICKING::contains))
            .toList();
    return new PrescribedTerms(
        all(offences, Offence::minimumDays)
            .flatMap(terms -> terms.stream().min(BigDecimal::compareTo)),
        all(offences, Offence::maximumDays)
            .flatMap(terms -> terms.stream().max(BigDecimal::compareTo)));
  }

  private static Optional<List<BigDecimal>> all(
      List<Offence> offences, Function<Offence, OptionalInt> days) {
    List<OptionalInt> terms = offences.stream().map(days).toList();
    boolean known =
        terms.stream().allMatch(term -> term.isPresent() && term.getAsInt() < Integer.MAX_VALUE);
    return known && !terms.isEmpty()
        ? Optional.of(terms.stream().map(term -> months(term.getAsInt())).toList())
        : Optional.empty();
  }

  private static BigDecimal months(int days) {
    return BigDecimal.valueOf(days)
        .multiply(MONTHS)
        .divide(DAYS_OF_A_YEAR, 1, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /// `36`, or `unknown`.
  static String text(Optional<BigDecimal> months) {
    return months.map(BigDecimal::toPlainString).orElse("unknown");
  }
}
