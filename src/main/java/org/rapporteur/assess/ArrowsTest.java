package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Reply;

/// The five arrows of 22 U.S.C. 7107(b)(2)(A)(iii)(II): figures first, a sourced direction where
/// they leave it open. One that the government had the chance to show and did not is not shown, and
/// does not rise; one that only the sources here lack is open, and both its answers are tried.
final class ArrowsTest {

  private final Facts facts;
  private final Optional<Facts> before;
  private final JudgementProfile profile;
  private final Movements movements;

  ArrowsTest(Facts facts, Optional<Facts> before, JudgementProfile profile) {
    this.facts = facts;
    this.before = before;
    this.profile = profile;
    movements = new Movements(profile);
  }

  /// How many arrows show more effort, how many less, how many are open.
  private record Tally(int better, int worse, int open) {
    Tally allOpenWorse() {
      return new Tally(better, worse + open, 0);
    }

    Tally allOpenBetter() {
      return new Tally(better + open, worse, 0);
    }

    boolean noIncrease() {
      return better == 0 || worse > better;
    }
  }

  Verdict rate(Test.Arrows test) {
    List<Operand> read = new ArrayList<>();
    int better = 0;
    int worse = 0;
    int open = 0;
    for (Test.Arrow arrow : test.arrows()) {
      Operand.Movement movement = movement(arrow, test.head().government());
      read.add(movement);
      if (movement.moved().isEmpty()) {
        open += movement.notShown() ? 0 : 1;
      } else if (movement.good()) {
        better++;
      } else if (movement.moved().get() != Direction.SAME) {
        worse++;
      }
    }
    Tally tally = new Tally(better, worse, open);
    read.add(count("better", better));
    read.add(count("worse", worse));
    read.add(count("open", open));
    return verdict(test.progress(), tally, read.toArray(Operand[]::new));
  }

  private Verdict verdict(Test.Progress progress, Tally tally, Operand[] read) {
    return switch (progress) {
      case APPRECIABLE -> {
        Threshold up = profile.threshold(JudgementProfile.PROGRESS_UP);
        Rating low = appreciable(tally.allOpenWorse(), up);
        Rating high = appreciable(tally.allOpenBetter(), up);
        Rating rating = low == high ? low : Rating.UNKNOWN;
        yield Verdict.of(rating, "reason.progress." + FigureTests.key(rating), read).against(up);
      }
      case INCREASING -> {
        boolean surely = tally.allOpenBetter().noIncrease();
        boolean maybe = tally.allOpenWorse().noIncrease();
        Rating rating = surely ? Rating.MET : maybe ? Rating.UNKNOWN : Rating.NOT_MET;
        yield Verdict.of(rating, "reason.increasing." + FigureTests.key(rating), read);
      }
    };
  }

  private static Rating appreciable(Tally tally, Threshold up) {
    if (tally.noIncrease()) {
      return Rating.NOT_MET;
    }
    boolean enough = tally.better() >= up.value().intValueExact();
    return enough && tally.better() > tally.worse() ? Rating.MET : Rating.PARTLY_MET;
  }

  private Operand.Movement movement(Test.Arrow arrow, boolean government) {
    Figure now = facts.figure(arrow.figure(), government);
    Figure earlier =
        before
            .map(year -> year.figure(arrow.figure(), government))
            .orElseGet(() ->
                new Figure(
                    arrow.figure(),
                    Measure.missing(facts.year().absent()),
                    Optional.empty(),
                    false));
    Optional<Direction> moved = byFigures(now, earlier).or(() -> byWords(arrow, government));
    boolean good = moved.filter(direction -> direction == arrow.good()).isPresent();
    boolean notShown = moved.isEmpty() && (now.notShown() || earlier.notShown());
    return new Operand.Movement(arrow.id(), moved, good, notShown);
  }

  private Optional<Direction> byFigures(Figure now, Figure earlier) {
    if (now.notApplicable() || earlier.notApplicable()) {
      return Optional.of(Direction.SAME);
    }
    if (now.range().isEmpty() || earlier.range().isEmpty() || !Movements.comparable(earlier, now)) {
      return Optional.empty();
    }
    Direction lowest = movements.lowest(earlier.range().get(), now.range().get());
    Direction highest = movements.highest(earlier.range().get(), now.range().get());
    return lowest == highest ? Optional.of(lowest) : Optional.empty();
  }

  private Optional<Direction> byWords(Test.Arrow arrow, boolean government) {
    return arrow
        .direction()
        .flatMap(question -> facts.answer(question, government).reply())
        .filter(Reply.Moved.class::isInstance)
        .map(reply -> ((Reply.Moved) reply).direction());
  }

  private static Operand count(String role, int number) {
    return new Operand.Computed(role, BigDecimal.valueOf(number), Threshold.Unit.COUNT);
  }
}
