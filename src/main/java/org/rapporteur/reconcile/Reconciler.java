package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.rapporteur.reconcile.BridgeLine.Holder;
import org.rapporteur.reconcile.Reconciliation.Closing;
import org.rapporteur.reconcile.Reconciliation.Excess;
import org.rapporteur.reconcile.Reconciliation.National;
import org.rapporteur.reconcile.Reconciliation.Pair;

/// Works out what a bridge comes to.
///
/// Each count is taken at its word: whom no line puts in doubt are persons of the national figure,
/// each counted once. A line with evidence holds with its own bounds. A line without evidence
/// proves nothing: of persons who are said not to belong it may be none or the whole count, and of
/// who was seen by one or by both it may be none. A number in evidence of persons seen by one alone
/// or by both is the least; it is the whole number only where the bridge closes and all of it is
/// shown. Where it does not close, the persons too many may belong or not. The figure then always
/// holds the truth if the evidence is true.
public final class Reconciler {

  private final Bridge bridge;
  private final Optional<Span> base;
  private final List<Optional<Span>> others;

  private Reconciler(Bridge bridge, Optional<Span> base, List<Optional<Span>> others) {
    this.bridge = bridge;
    this.base = base;
    this.others = others;
  }

  /// What a bridge comes to.
  ///
  /// @param base the base's count, where it is known
  /// @param others the count of each other, in the order of the bridge
  public static Reconciliation of(Bridge bridge, Optional<Span> base, List<Optional<Span>> others) {
    return new Reconciler(bridge, base, others).reconcile();
  }

  private Reconciliation reconcile() {
    List<Excess> excess = excess();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      pairs.add(pair(bridge.others().get(i), others.get(i)));
    }
    return new Reconciliation(bridge, base, pairs, excess, national(pairs));
  }

  private List<Excess> excess() {
    List<Excess> excess = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      BridgeSide other = bridge.others().get(i);
      base.flatMap(count -> excess(bridge.base(), ofBase(other), count)).ifPresent(excess::add);
      others.get(i).flatMap(count -> excess(other, ofOther(other), count)).ifPresent(excess::add);
    }
    return excess;
  }

  private static Optional<Excess> excess(BridgeSide side, Span lines, Span count) {
    return lines.low() > count.high()
        ? Optional.of(new Excess(side, lines.low(), count))
        : Optional.empty();
  }

  private Pair pair(BridgeSide other, Optional<Span> count) {
    Optional<Closing> closing =
        saysWhoWasSeen(other)
            ? base.flatMap(mine -> count.map(theirs -> closing(other, mine, theirs)))
            : Optional.empty();
    boolean proven =
        closing.filter(Closing::closes).isPresent() && bridge.base().isProven() && other.isProven();
    return new Pair(other, count, closing, proven);
  }

  /// Whether it is said, were it that there was nobody, who was seen by each alone and by both.
  private static boolean saysWhoWasSeen(BridgeSide other) {
    return EnumSet.allOf(Holder.class).stream()
        .allMatch(holder -> other.lines().stream().anyMatch(line -> line.isOfSeen(holder)));
  }

  private Closing closing(BridgeSide other, Span mine, Span theirs) {
    return new Closing(
        mine.minus(ofBase(other)),
        theirs.minus(ofOther(other)),
        stated(other, line -> line.holder() == Holder.BOTH));
  }

  /// All that the lines take from the base's count before the persons seen by both are left.
  private Span ofBase(BridgeSide other) {
    return stated(bridge.base(), _ -> true)
        .plus(stated(other, line -> line.holder() == Holder.BASE));
  }

  private static Span ofOther(BridgeSide other) {
    return stated(other, line -> line.holder() == Holder.OTHER);
  }

  private static Span stated(BridgeSide side, Predicate<BridgeLine> which) {
    return side.lines().stream().filter(which).map(BridgeLine::count).reduce(Span.NONE, Span::plus);
  }

  private Optional<National> national(List<Pair> pairs) {
    List<Pair> present = pairs.stream().filter(pair -> pair.count().isPresent()).toList();
    if (base.isEmpty()) {
      return present.stream()
          .map(pair -> {
            Span count = pair.count().orElseThrow();
            return belonging(pair.other(), count, 0).orElse(count);
          })
          .max(Comparator.comparingLong(Span::low))
          .map(known -> new National(known, true, Span.NONE, known.high()));
    }
    Span mine = base.get();
    // Evidence that contradicts itself cannot all be true: no line then counts.
    Bounds sound =
        belonging(bridge.base(), mine, unnamed(present, Closing::unnamedInBase))
            .flatMap(belonging -> bounds(belonging, present))
            .orElseGet(() ->
                Bounds.ofCounts(
                    mine, present.stream().map(pair -> pair.count().orElseThrow()).toList()));
    return Optional.of(
        new National(sound.known(), present.size() < pairs.size(), sound.base(), sound.beside()));
  }

  private static Optional<Bounds> bounds(Span base, List<Pair> present) {
    List<Bounds.Pair> known = new ArrayList<>();
    for (Pair pair : present) {
      Optional<Span> count =
          belonging(
              pair.other(),
              pair.count().orElseThrow(),
              unnamed(List.of(pair), Closing::unnamedInOther));
      if (count.isEmpty()) {
        return Optional.empty();
      }
      known.add(known(pair, base, count.get()));
    }
    return Bounds.of(base, known);
  }

  /// The persons too many where a bridge does not close.
  private static long unnamed(List<Pair> pairs, ToLongFunction<Closing> of) {
    return pairs.stream()
        .flatMap(pair -> pair.closing().stream())
        .filter(closing -> !closing.closes())
        .mapToLong(of)
        .max()
        .orElse(0);
  }

  private static Bounds.Pair known(Pair pair, Span base, Span count) {
    Span baseAlone = known(pair, Holder.BASE, base.high());
    Span otherAlone = known(pair, Holder.OTHER, count.high());
    Span both = known(pair, Holder.BOTH, Math.min(base.high(), count.high()));
    return new Bounds.Pair(count, baseAlone, otherAlone, both);
  }

  /// Persons seen by one alone, or by both, as far as they are shown.
  private static Span known(Pair pair, Holder holder, long most) {
    Span shown =
        pair.other().lines().stream()
            .filter(line -> line.isOfSeen(holder))
            .filter(BridgeLine::isProven)
            .map(BridgeLine::count)
            .reduce(Span.NONE, Span::plus);
    return new Span(shown.low(), pair.proven() ? shown.high() : Math.max(most, shown.low()));
  }

  /// The persons of a count who belong in the national figure; empty where more are shown not to
  /// belong than were counted.
  ///
  /// @param unnamed how many of whom no line says whether they belong
  private static Optional<Span> belonging(BridgeSide side, Span count, long unnamed) {
    Span outside =
        side.lines().stream()
            .filter(line -> line.kind().isOutside())
            .map(line -> line.isProven() ? line.count() : new Span(0, count.high()))
            .reduce(Span.NONE, Span::plus);
    Span rest = count.minus(outside);
    return rest.high() < 0
        ? Optional.empty()
        : Optional.of(new Span(Math.max(0, rest.low() - unnamed), rest.high()));
  }
}
