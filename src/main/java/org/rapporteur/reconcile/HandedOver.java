package org.rapporteur.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;

/// What was sent and what was received in one period, side by side. Of what was sent all arrives
/// but what is under way at the end; to it comes what was under way at the start. Both are bounded,
/// so that the received lie in a range.
///
/// @param allowed what the received may be, if no other mistake was made
/// @param reason why the two differ, in the office's words
public record HandedOver(
    Handover handover,
    Observation sent,
    Observation received,
    Range allowed,
    Optional<String> reason) {

  public HandedOver {
    Objects.requireNonNull(handover, "handover");
    Objects.requireNonNull(sent, "sent");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(reason, "reason");
  }

  /// Compares two counts of one period.
  ///
  /// @param sentParts the parts of the period over which its source counts too, in the order of
  ///   time; empty where it counts over the whole alone
  /// @param receivedParts likewise
  public static HandedOver of(
      Handover handover,
      Observation sent,
      List<Observation> sentParts,
      Observation received,
      List<Observation> receivedParts) {
    Range of = Range.of(sent.measure());
    BigDecimal limit = limit(handover.underWay(), of, Range.of(received.measure()));
    int months = handover.underWay().months();
    LocalDate lastMonths = sent.period().end().plusDays(1).minusMonths(months);
    LocalDate firstMonths = received.period().start().plusMonths(months);
    BigDecimal late = atMost(limit, sentParts, part -> part.end().isBefore(lastMonths));
    BigDecimal early = atMost(limit, receivedParts, part -> !part.start().isBefore(firstMonths));
    Range allowed =
        new Range(
            of.low().subtract(late).max(BigDecimal.ZERO), of.high().map(most -> most.add(early)));
    return new HandedOver(handover, sent, received, allowed, Optional.empty());
  }

  private static BigDecimal limit(Handover.UnderWay underWay, Range sent, Range received) {
    BigDecimal greatest =
        List.of(sent, received).stream()
            .flatMap(range -> range.high().stream())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return underWay.least().max(underWay.share().multiply(greatest).setScale(0, RoundingMode.DOWN));
  }

  /// No more than was counted in the parts that share days with the end of the period.
  private static BigDecimal atMost(
      BigDecimal limit, List<Observation> parts, Predicate<Period> outside) {
    if (parts.isEmpty()) {
      return limit;
    }
    return parts.stream()
        .filter(part -> !outside.test(part.period()))
        .map(part -> Range.of(part.measure()))
        .reduce(Range.ZERO, Range::plus)
        .high()
        .map(limit::min)
        .orElse(limit);
  }

  public HandedOver with(Optional<String> explanation) {
    return new HandedOver(handover, sent, received, allowed, explanation);
  }

  /// Whether the two counts can be of the same.
  public boolean agrees() {
    return Range.of(received.measure()).meets(allowed);
  }

  /// Whether the two are the same number, or may be.
  public boolean isSame() {
    return Range.of(received.measure()).meets(Range.of(sent.measure()));
  }
}
