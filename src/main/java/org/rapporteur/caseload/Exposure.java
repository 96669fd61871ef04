package org.rapporteur.caseload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;

/// A cohort in one year since its indictment, where both those at risk and their outcomes are known
/// exactly.
///
/// @param year 0 for the year of indictment
/// @param atRisk pending when the year began, or indicted in it
/// @param concluded by outcome; `unknown` where only a total is stated
/// @param entersLate whether the cohort comes into view in this year, after that of its indictment
record Exposure(int year, long atRisk, SequencedMap<String, Long> concluded, boolean entersLate) {

  private static final String UNKNOWN = "unknown";

  /// The years of a cohort that are known; none of a cohort that is not of a whole year.
  static List<Exposure> of(Cohort cohort) {
    List<Exposure> exposures = new ArrayList<>();
    if (!isYear(cohort.indicted())) {
      return exposures;
    }
    for (Account account : cohort.accounts()) {
      Optional<Integer> year = yearsBetween(cohort.indicted(), account.period());
      Optional<Long> atRisk = year.flatMap(after -> atRisk(cohort, account, after, exposures));
      Optional<SequencedMap<String, Long>> concluded = concluded(account);
      if (atRisk.isPresent() && concluded.isPresent() && sum(concluded.get()) <= atRisk.get()) {
        boolean late = year.get() > 0 && !follows(exposures, year.get());
        exposures.add(new Exposure(year.get(), atRisk.get(), concluded.get(), late));
      }
    }
    return exposures;
  }

  /// Those pending when the year began, as counted or as left over from the year before, and those
  /// reopened in it.
  private static Optional<Long> atRisk(
      Cohort cohort, Account account, int year, List<Exposure> before) {
    Optional<Long> pending =
        whole(year == 0 ? cohort.size() : account.opening())
            .or(() ->
                follows(before, year)
                    ? Optional.of(before.getLast().atRisk() - sum(before.getLast().concluded()))
                    : Optional.empty());
    Optional<Observation> reopened = account.flow(CasePart.REOPENED);
    return reopened.isEmpty()
        ? pending
        : pending.flatMap(count -> whole(reopened).map(again -> count + again));
  }

  private static boolean follows(List<Exposure> before, int year) {
    return !before.isEmpty() && before.getLast().year() == year - 1;
  }

  private static Optional<Long> whole(Optional<Observation> figure) {
    return figure.flatMap(o ->
        o.measure() instanceof Measure.Known(BigDecimal value)
            ? Optional.of(value.longValueExact())
            : Optional.empty());
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// By outcome; empty where a count is not known exactly. What a total has over its outcomes has
  /// an unknown one.
  private static Optional<SequencedMap<String, Long>> concluded(Account account) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<String, Observation> outcome : account.outcomes().entrySet()) {
      Optional<Long> count = whole(Optional.of(outcome.getValue()));
      if (count.isEmpty()) {
        return Optional.empty();
      }
      counts.put(outcome.getKey(), count.get());
    }
    List<Observation> total = account.concluded();
    if (total.size() == 1 && !account.outcomes().containsValue(total.getFirst())) {
      Optional<Long> all = whole(Optional.of(total.getFirst()));
      if (all.isEmpty() || all.get() < sum(counts)) {
        return Optional.empty();
      }
      long rest = all.get() - sum(counts);
      if (rest > 0) {
        counts.merge(UNKNOWN, rest, Long::sum);
      }
    }
    return total.isEmpty() ? Optional.empty() : Optional.of(counts);
  }

  private static boolean isYear(Period period) {
    return period.start().plusYears(1).minusDays(1).equals(period.end());
  }

  /// How many years after the year of indictment a period is; empty where it is no such year.
  private static Optional<Integer> yearsBetween(Period indicted, Period period) {
    int years = period.start().getYear() - indicted.start().getYear();
    boolean fits =
        years >= 0 && isYear(period) && indicted.start().plusYears(years).equals(period.start());
    return fits ? Optional.of(years) : Optional.empty();
  }
}
