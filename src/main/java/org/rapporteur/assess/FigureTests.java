package org.rapporteur.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;

/// Figures of one year against a threshold. An interval decides only where all of it does.
final class FigureTests {

  private static final int SHARE_DECIMALS = 4;

  private final Facts facts;
  private final JudgementProfile profile;

  FigureTests(Facts facts, JudgementProfile profile) {
    this.facts = facts;
    this.profile = profile;
  }

  Verdict atLeast(Test.AtLeast test) {
    Threshold threshold = profile.threshold(test.threshold());
    Figure now = facts.figure(test.figure(), test.head().government());
    return now.range()
        .map(range -> compare(range.low(), range.high(), threshold.value()))
        .map(rating -> Verdict.of(rating, "reason.at-least." + key(rating), now.as("now")))
        .orElseGet(() -> none(now))
        .against(threshold);
  }

  Verdict atMost(Test.AtMost test) {
    Threshold threshold = profile.threshold(test.threshold());
    Figure now = facts.figure(test.figure(), test.head().government());
    return now.range()
        .map(range ->
            compare(range.high().negate(), range.low().negate(), threshold.value().negate()))
        .map(rating -> Verdict.of(rating, "reason.at-most." + key(rating), now.as("now")))
        .orElseGet(() -> none(now))
        .against(threshold);
  }

  Verdict share(Test.Share test) {
    Threshold threshold = profile.threshold(test.threshold());
    boolean government = test.head().government();
    Figure whole = facts.figure(test.whole(), government);
    List<Figure> parts = test.part().stream().map(part -> facts.figure(part, government)).toList();
    return share(test.bound(), threshold.value(), whole, parts).against(threshold);
  }

  private static Verdict share(
      Test.Bound bound, BigDecimal threshold, Figure whole, List<Figure> parts) {
    if (whole.notApplicable() || parts.stream().anyMatch(Figure::notApplicable)) {
      return Verdict.of(Rating.NOT_APPLICABLE, "reason.not-applicable", whole.as("now"));
    }
    Optional<Range> all = whole.range();
    if (all.isPresent() && all.get().high().signum() == 0) {
      return Verdict.of(Rating.NOT_APPLICABLE, "reason.share.nothing", whole.as("whole"));
    }
    if (all.isEmpty()) {
      return none(whole);
    }
    Optional<Range> part = sum(parts, all.get());
    if (part.isEmpty()) {
      return none(parts.getFirst());
    }
    return verdict(bound, rate(bound, threshold, part.get(), all.get()), part.get(), whole, parts);
  }

  private static Verdict verdict(
      Test.Bound bound, Rating rating, Range part, Figure whole, List<Figure> parts) {
    List<Operand> read = new ArrayList<>();
    parts.forEach(figure -> read.add(figure.as("part")));
    read.add(whole.as("whole"));
    boolean exact = part.isExact() && whole.range().filter(Range::isExact).isPresent();
    if (exact) {
      read.add(ratio(part, whole.range().orElseThrow()));
    }
    if (parts.size() > 1) {
      if (part.isExact()) {
        read.add(new Operand.Computed("sum", part.low(), Threshold.Unit.COUNT));
      }
      String together = part.isExact() ? "reason.share.together." : "reason.share.partial.";
      return Verdict.of(rating, together + key(bound, rating), read);
    }
    return Verdict.of(rating, "reason.share." + key(bound, rating), read);
  }

  /// The parts together; one that is missing may be anything up to the whole. Empty where all are.
  private static Optional<Range> sum(List<Figure> parts, Range whole) {
    List<Range> known = parts.stream().flatMap(part -> part.range().stream()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Range sum = known.stream().reduce(Range::plus).orElseThrow();
    return Optional.of(
        known.size() == parts.size() ? sum : new Range(sum.low(), sum.high().max(whole.high())));
  }

  private static Rating rate(Test.Bound bound, BigDecimal threshold, Range part, Range whole) {
    // Held without division: part against threshold times whole.
    BigDecimal worst = part.low().subtract(threshold.multiply(whole.high()));
    BigDecimal best = part.high().subtract(threshold.multiply(whole.low()));
    boolean certainly =
        switch (bound) {
          case AT_LEAST -> worst.signum() >= 0;
          case MORE_THAN -> worst.signum() > 0;
          case AT_MOST -> best.signum() <= 0;
        };
    boolean possibly =
        switch (bound) {
          case AT_LEAST -> best.signum() >= 0;
          case MORE_THAN -> best.signum() > 0;
          case AT_MOST -> worst.signum() <= 0;
        };
    // A whole that may be 0 leaves it open whether there is anything to share.
    if (certainly && whole.low().signum() > 0) {
      return Rating.MET;
    }
    return possibly || whole.low().signum() == 0 ? Rating.UNKNOWN : Rating.NOT_MET;
  }

  private static Rating compare(BigDecimal low, BigDecimal high, BigDecimal threshold) {
    if (low.compareTo(threshold) >= 0) {
      return Rating.MET;
    }
    return high.compareTo(threshold) < 0 ? Rating.NOT_MET : Rating.UNKNOWN;
  }

  /// The finding where there is no number.
  static Verdict none(Figure figure) {
    if (figure.notApplicable()) {
      return Verdict.of(Rating.NOT_APPLICABLE, "reason.not-applicable", figure.as("now"));
    }
    if (figure.withheld()) {
      return Verdict.of(Rating.PRESUMED_NOT_MET, "reason.withheld", figure.as("now"));
    }
    return figure.othersOnly()
        ? Verdict.of(Rating.UNKNOWN, "reason.not-government", figure.as("now")).by("EV-6")
        : Verdict.of(Rating.UNKNOWN, "reason.missing", figure.as("now"));
  }

  private static Operand ratio(Range part, Range whole) {
    return new Operand.Computed(
        "share",
        part.low().divide(whole.low(), SHARE_DECIMALS, RoundingMode.HALF_UP),
        Threshold.Unit.SHARE);
  }

  private static String key(Test.Bound bound, Rating rating) {
    return switch (bound) {
          case AT_LEAST -> "at-least.";
          case MORE_THAN -> "more-than.";
          case AT_MOST -> "at-most.";
        }
        + key(rating);
  }

  static String key(Rating rating) {
    return switch (rating) {
      case MET -> "met";
      case PARTLY_MET -> "partly";
      case NOT_MET -> "not-met";
      case PRESUMED_NOT_MET -> "presumed";
      case UNKNOWN -> "open";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }
}
