package org.rapporteur.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;

/// A weighted mean in points of 100, with its band: what is open counts nothing in the worst case,
/// in full in the best, and leaves the denominator on the evidence given. Rounded to one decimal,
/// so that no rating contradicts the printed value.
final class Weighing {

  static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private record Item(BigDecimal weight, Band band) {}

  private final List<Item> items = new ArrayList<>();

  /// Adds a rating; one that does not apply adds nothing.
  Weighing add(BigDecimal weight, Rating rating) {
    if (rating != Rating.NOT_APPLICABLE) {
      items.add(new Item(weight, band(rating)));
    }
    return this;
  }

  Weighing add(CriterionResult criterion) {
    if (criterion.rating() != Rating.NOT_APPLICABLE) {
      items.add(new Item(criterion.weight(), criterion.value()));
    }
    return this;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /// The share of the weight that has evidence, 0 to 1.
  BigDecimal known() {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal known = BigDecimal.ZERO;
    for (Item item : items) {
      all = all.add(item.weight());
      known = item.band().evidence().isPresent() ? known.add(item.weight()) : known;
    }
    return all.signum() == 0 ? BigDecimal.ZERO : known.divide(all, MathContext.DECIMAL64);
  }

  /// Of nothing at all, the band says nothing: 0 to 100 without evidence. A part of which too
  /// little is known to have an evidence still has a worst and a best; the evidence of the whole
  /// keeps between those of the whole.
  Band band() {
    List<Item> known = items.stream().filter(item -> item.band().evidence().isPresent()).toList();
    BigDecimal worst = mean(items, Case.WORST).orElse(BigDecimal.ZERO);
    BigDecimal best = mean(items, Case.BEST).orElse(FULL);
    return new Band(
        worst, mean(known, Case.EVIDENCE).map(value -> value.max(worst).min(best)), best);
  }

  /// The band, with an evidence only where at least this share of the weight has one.
  Band bandWhereKnown(BigDecimal least) {
    Band band = band();
    return known().compareTo(least) >= 0
        ? band
        : new Band(band.worst(), Optional.empty(), band.best());
  }

  static Band band(Rating rating) {
    return switch (rating) {
      case MET -> exactly(FULL);
      case PARTLY_MET -> exactly(HALF);
      case NOT_MET, PRESUMED_NOT_MET -> exactly(BigDecimal.ZERO);
      case UNKNOWN, NOT_APPLICABLE -> new Band(BigDecimal.ZERO, Optional.empty(), FULL);
    };
  }

  static Optional<BigDecimal> in(Case run, Band band) {
    return switch (run) {
      case WORST -> Optional.of(band.worst());
      case EVIDENCE -> band.evidence();
      case BEST -> Optional.of(band.best());
    };
  }

  private static Band exactly(BigDecimal value) {
    return new Band(value, Optional.of(value), value);
  }

  private static Optional<BigDecimal> mean(List<Item> items, Case run) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Item item : items) {
      sum = sum.add(item.weight().multiply(in(run, item.band()).orElse(BigDecimal.ZERO)));
      weights = weights.add(item.weight());
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weights, 1, RoundingMode.HALF_UP));
  }
}
