package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Reply;

/// A figure against the year before. Met where it is reported and did not move the wrong way; an
/// effort of which there was none is not met. Figures come first; where they leave it open, a
/// sourced direction stands in.
final class TrendTest {

  private final Facts facts;
  private final Optional<Facts> before;
  private final JudgementProfile profile;
  private final Movements movements;

  TrendTest(Facts facts, Optional<Facts> before, JudgementProfile profile) {
    this.facts = facts;
    this.before = before;
    this.profile = profile;
    movements = new Movements(profile);
  }

  Verdict rate(Test.Trend test) {
    boolean government = test.head().government();
    Figure now = facts.figure(test.figure(), government);
    Figure earlier = earlier(test, government);
    if (now.notApplicable()) {
      return FigureTests.none(now);
    }
    Optional<Rating> byFigures = byFigures(test, now, earlier);
    List<Operand> read = new ArrayList<>(List.of(now.as("now"), earlier.as("before")));
    read.addAll(discounts(test));
    Operand[] operands = read.toArray(Operand[]::new);
    if (byFigures.filter(rating -> rating != Rating.UNKNOWN).isPresent()) {
      return Verdict.of(byFigures.get(), reason(test, now, read, byFigures.get()), operands);
    }
    return byWords(test, government).orElseGet(() -> open(now, earlier, byFigures, operands));
  }

  private Figure earlier(Test.Trend test, boolean government) {
    return before
        .map(year -> year.figure(test.figure(), government))
        .orElseGet(() ->
            new Figure(
                test.figure(), Measure.missing(facts.year().absent()), Optional.empty(), false));
  }

  /// Empty where there are no two figures to compare.
  private Optional<Rating> byFigures(Test.Trend test, Figure now, Figure earlier) {
    Optional<Range> last = weighed(test, now, facts);
    if (test.wanted() == Direction.UP
        && last.filter(range -> range.high().compareTo(least()) < 0).isPresent()) {
      return Optional.of(Rating.NOT_MET);
    }
    Optional<Range> first = before.flatMap(year -> weighed(test, earlier, year));
    if (last.isEmpty() || first.isEmpty() || !Movements.comparable(earlier, now)) {
      return Optional.empty();
    }
    Rating low = rate(test, movements.lowest(first.get(), last.get()), last.get().low());
    Rating high = rate(test, movements.highest(first.get(), last.get()), last.get().high());
    return Optional.of(low == high ? low : Rating.UNKNOWN);
  }

  private Rating rate(Test.Trend test, Direction moved, BigDecimal now) {
    boolean none = test.wanted() == Direction.UP && now.compareTo(least()) < 0;
    boolean wrongWay = moved != Direction.SAME && moved != test.wanted();
    return none || wrongWay ? Rating.NOT_MET : Rating.MET;
  }

  private BigDecimal least() {
    return profile.threshold(JudgementProfile.EFFORT_LEAST).value();
  }

  /// The figure with the discount on a part of it; how large that part is may be unknown, and then
  /// it may be anything from none to all.
  private Optional<Range> weighed(Test.Trend test, Figure figure, Facts year) {
    Optional<Range> range = figure.range();
    if (range.isEmpty() || test.discount().isEmpty()) {
      return range;
    }
    BigDecimal lost =
        BigDecimal.ONE.subtract(profile.threshold(test.discount().get().threshold()).value());
    Range part =
        part(test, test.discount().get(), year)
            .orElse(new Range(BigDecimal.ZERO, range.get().high()));
    BigDecimal low = range.get().low();
    BigDecimal high = range.get().high();
    return Optional.of(
        new Range(
            low.subtract(lost.multiply(part.high().min(low))),
            high.subtract(lost.multiply(part.low().min(high)))));
  }

  private static Optional<Range> part(Test.Trend test, Test.Discount discount, Facts year) {
    return discount.part().stream()
        .map(series -> year.figure(series, test.head().government()))
        .flatMap(figure -> rangeOrNone(figure).stream())
        .findFirst();
  }

  private static Optional<Range> rangeOrNone(Figure figure) {
    return figure.notApplicable() ? Optional.of(Range.exactly(BigDecimal.ZERO)) : figure.range();
  }

  private List<Operand> discounts(Test.Trend test) {
    List<Operand> read = new ArrayList<>();
    test.discount()
        .ifPresent(discount ->
            discount.part().stream()
                .map(series -> facts.figure(series, test.head().government()))
                .filter(figure -> figure.range().isPresent())
                .findFirst()
                .ifPresent(figure -> read.add(figure.as("discounted"))));
    return read;
  }

  private Optional<Verdict> byWords(Test.Trend test, boolean government) {
    if (test.direction().isEmpty()) {
      return Optional.empty();
    }
    Said said = facts.answer(test.direction().get(), government);
    return said.reply()
        .filter(Reply.Moved.class::isInstance)
        .map(Reply.Moved.class::cast)
        .map(moved -> {
          boolean wrongWay =
              moved.direction() != Direction.SAME && moved.direction() != test.wanted();
          Rating rating = wrongWay ? Rating.NOT_MET : Rating.MET;
          return Verdict.of(
              rating, "reason.direction." + FigureTests.key(rating), said.as("direction"));
        });
  }

  private static Verdict open(
      Figure now, Figure earlier, Optional<Rating> byFigures, Operand[] operands) {
    if (now.range().isEmpty()) {
      return FigureTests.none(now);
    }
    if (byFigures.isPresent()) {
      return Verdict.of(Rating.UNKNOWN, "reason.trend.open", operands);
    }
    return Verdict.of(
        Rating.UNKNOWN,
        earlier.range().isEmpty() ? "reason.trend.no-before" : "reason.trend.periods",
        operands);
  }

  private String reason(Test.Trend test, Figure now, List<Operand> read, Rating rating) {
    boolean none =
        test.wanted() == Direction.UP
            && now.range().filter(range -> range.high().compareTo(least()) < 0).isPresent();
    if (none) {
      return "reason.trend.none";
    }
    if (test.wanted() == Direction.DOWN) {
      return "reason.trend.down." + FigureTests.key(rating);
    }
    boolean discounted = read.stream().anyMatch(operand -> operand.role().equals("discounted"));
    return (discounted ? "reason.trend.up.discounted." : "reason.trend.up.")
        + FigureTests.key(rating);
  }
}
