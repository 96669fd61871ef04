package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reconcile.BridgeLine.Holder;
import org.rapporteur.reconcile.BridgeLine.Kind;
import org.rapporteur.reconcile.Reconciliation.National;

/// What holds of every bridge, on registers of a simulator that knows nothing of bridges.
class BridgePropertiesTest {

  private static final int WORLDS = 4000;

  @ParameterizedTest
  @CsvSource({"2, 100", "2, 60", "2, 0", "3, 100", "3, 60", "4, 80", "4, 20"})
  void theFigureHoldsTheTruthWhereTheEvidenceIsTrue(int institutions, int shown) {
    int closed = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Register register = Register.of(random, institutions);
      Bridge bridge = new Officer(random, shown, false).bridge(register);
      Reconciliation reconciliation = Officer.reconcile(register, bridge);
      closed += reconciliation.closes() ? 1 : 0;
      assertThat(contains(reconciliation, register.truth()))
          .as(
              "seed %d: %s of %s, truth %d",
              seed, reconciliation.national(), bridge, register.truth())
          .isTrue();
    }
    if (shown == 100) {
      assertThat(closed).as("bridges that close").isGreaterThan(WORLDS / 4);
    }
  }

  @Test
  void whereAllIsShownWithoutErrorTheFigureOfTwoInstitutionsIsTheTruth() {
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Register register = Register.of(random, 2);
      Bridge bridge = new Officer(random, 100, true).bridge(register);
      Reconciliation reconciliation = Officer.reconcile(register, bridge);
      assertThat(reconciliation.closes()).as("seed %d", seed).isTrue();
      assertThat(figure(reconciliation)).as("seed %d", seed).isEqualTo(Span.of(register.truth()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 70, 30, 0})
  void baseAndOtherMayChangePlaces(int shown) {
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Register register = Register.of(random, 2);
      Bridge bridge = new Officer(random, shown, random.nextBoolean()).bridge(register);
      assertThat(figure(Officer.reconcile(register, turned(bridge))))
          .as("seed %d: %s", seed, bridge)
          .isEqualTo(figure(Officer.reconcile(register, bridge)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void evidenceForOneMoreLineNeverWidens(int institutions) {
    int narrower = 0;
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Register register = Register.of(random, institutions);
      Bridge all = new Officer(random, 100, true).bridge(register);
      Bridge some = without(all, random, 3);
      Bridge fewer = without(some, random, 1);
      Span more = figure(Officer.reconcile(register, some));
      Span less = figure(Officer.reconcile(register, fewer));
      assertThat(more.low() >= less.low() && more.high() <= less.high())
          .as("seed %d: %s without evidence, %s with it", seed, less, more)
          .isTrue();
      narrower += more.equals(less) ? 0 : 1;
    }
    assertThat(narrower).isPositive();
  }

  @Test
  void anExactLineWithEvidenceThatIsAddedNeverWidens() {
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      int mine = random.nextInt(40);
      int theirs = random.nextInt(40);
      Holder holder = List.of(Holder.BASE, Holder.OTHER, Holder.BOTH).get(random.nextInt(3));
      Kind kind =
          holder == Holder.BOTH
              ? Kind.SEEN_BY_BOTH
              : random.nextBoolean() ? Kind.SEEN_BY_ONE : Kind.CARRY_OVER;
      int most =
          switch (holder) {
            case BASE -> mine;
            case OTHER -> theirs;
            case BOTH -> Math.min(mine, theirs);
          };
      BridgeLine line = Officer.line(kind, holder, Span.of(random.nextInt(most + 1)), true);
      boolean ofBase = holder == Holder.BASE && kind.isOutside();
      Bridge bare = Officer.bridge(side(List.of()), List.of(side(List.of())));
      Bridge lined =
          Officer.bridge(
              side(ofBase ? List.of(line) : List.of()),
              List.of(side(ofBase ? List.of() : List.of(line))));
      assertThat(width(lined, mine, theirs))
          .as("%d and %d with %s", mine, theirs, line)
          .isLessThanOrEqualTo(width(bare, mine, theirs));
    }
  }

  @Test
  void withoutAnyLineTheFigureIsFromTheGreatestToTheSum() {
    for (int mine = 0; mine < 12; mine++) {
      for (int theirs = 0; theirs < 12; theirs++) {
        assertThat(figure(Officer.bridge(side(List.of()), List.of(side(List.of()))), mine, theirs))
            .isEqualTo(new Span(Math.max(mine, theirs), mine + theirs));
      }
    }
  }

  private static BridgeSide side(List<BridgeLine> lines) {
    return Officer.side("police", lines);
  }

  private static long width(Bridge bridge, int mine, int theirs) {
    Span figure = figure(bridge, mine, theirs);
    return figure.high() - figure.low();
  }

  private static Span figure(Bridge bridge, int mine, int theirs) {
    return figure(
        Reconciler.of(bridge, Optional.of(Span.of(mine)), List.of(Optional.of(Span.of(theirs)))));
  }

  private static Span figure(Reconciliation reconciliation) {
    return reconciliation.national().map(National::figure).orElseThrow();
  }

  private static boolean contains(Reconciliation reconciliation, int truth) {
    Span figure = figure(reconciliation);
    return figure.low() <= truth && truth <= figure.high();
  }

  /// The same bridge with up to so many lines that lost their evidence.
  private static Bridge without(Bridge bridge, Random random, int lines) {
    int all = (int) bridge.lines().count();
    List<Integer> lost = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      lost.add(random.nextInt(all));
    }
    int[] next = {0};
    BridgeSide base = without(bridge.base(), lost, next);
    return Officer.bridge(
        base, bridge.others().stream().map(other -> without(other, lost, next)).toList());
  }

  private static BridgeSide without(BridgeSide side, List<Integer> lost, int[] next) {
    List<BridgeLine> lines = new ArrayList<>();
    for (BridgeLine line : side.lines()) {
      boolean proven = line.isProven() && !lost.contains(next[0]++);
      lines.add(Officer.line(line.kind(), line.holder(), line.count(), proven));
    }
    return Officer.side(side.institution(), lines);
  }

  private static Bridge turned(Bridge bridge) {
    BridgeSide other = bridge.others().getFirst();
    List<BridgeLine> ofOther =
        other.lines().stream()
            .filter(line -> line.kind().isOutside())
            .map(line -> held(line, Holder.BASE))
            .toList();
    List<BridgeLine> lines = new ArrayList<>();
    bridge.base().lines().forEach(line -> lines.add(held(line, Holder.OTHER)));
    other.lines().stream()
        .filter(line -> !line.kind().isOutside())
        .map(line ->
            held(
                line,
                switch (line.holder()) {
                  case BASE -> Holder.OTHER;
                  case OTHER -> Holder.BASE;
                  case BOTH -> Holder.BOTH;
                }))
        .forEach(lines::add);
    return Officer.bridge(
        Officer.side(other.institution(), ofOther),
        List.of(Officer.side(bridge.base().institution(), lines)));
  }

  private static BridgeLine held(BridgeLine line, Holder holder) {
    return Officer.line(line.kind(), holder, line.count(), line.isProven());
  }
}
