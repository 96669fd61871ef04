package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.reconcile.BridgeLine.Holder;
import org.rapporteur.reconcile.BridgeLine.Kind;
import org.rapporteur.statistics.Period;

/// Somebody who writes bridges of a made-up register: what is written with evidence is true, what
/// is written without may be anything.
///
/// @param shown of 100 lines, how many have evidence
/// @param exact whether registers are compared without any error
record Officer(Random random, int shown, boolean exact) {

  private static final SourceLocation NOWHERE = new SourceLocation.Line("rapporteur.yaml", 1);
  private static final Period YEAR = Period.reportingPeriod(2024);

  Bridge bridge(Register register) {
    List<String> names = register.institutions();
    String base = names.getFirst();
    List<BridgeSide> others =
        names.stream().skip(1).map(other -> other(register, base, other)).toList();
    return bridge(side(base, outside(register, base, Holder.BASE)), others);
  }

  static Bridge bridge(BridgeSide base, List<BridgeSide> others) {
    return new Bridge("Bridge", "victims-identified", YEAR, base, others, NOWHERE);
  }

  static BridgeSide side(String institution, List<BridgeLine> lines) {
    return new BridgeSide(institution, "victims-identified", YEAR, lines, NOWHERE);
  }

  static BridgeLine line(Kind kind, Holder holder, Span count, boolean proven) {
    return new BridgeLine(
        kind,
        holder,
        count,
        proven ? Optional.of("list of 12 April") : Optional.empty(),
        Optional.empty(),
        NOWHERE);
  }

  static Reconciliation reconcile(Register register, Bridge bridge) {
    return Reconciler.of(
        bridge,
        count(register, bridge.base()),
        bridge.others().stream().map(other -> count(register, other)).toList());
  }

  private static Optional<Span> count(Register register, BridgeSide side) {
    return Optional.of(Span.of(register.registers().get(side.institution()).count()));
  }

  private BridgeSide other(Register register, String base, String other) {
    Register.Comparison compared = register.compare(random, base, other);
    int same = register.same(base, other);
    int found = exact ? same : compared.found();
    int wrong = exact ? 0 : compared.falseMatches();
    int missed = exact ? 0 : compared.missed();
    int mine = register.registers().get(base).persons().size();
    int theirs = register.registers().get(other).persons().size();
    List<BridgeLine> lines = new ArrayList<>(outside(register, other, Holder.OTHER));
    lines.add(
        shownOrNot(Kind.SEEN_BY_BOTH, Holder.BOTH, span(found - wrong, found + missed), theirs));
    lines.add(
        shownOrNot(
            Kind.SEEN_BY_ONE,
            Holder.BASE,
            span(mine - found - missed, mine - found + wrong),
            mine));
    lines.add(
        shownOrNot(
            Kind.SEEN_BY_ONE,
            Holder.OTHER,
            span(theirs - found - missed, theirs - found + wrong),
            theirs));
    // Of persons seen by one alone not all need be named.
    if (!exact && random.nextInt(5) == 0) {
      lines.removeLast();
    }
    return side(other, lines);
  }

  private List<BridgeLine> outside(Register register, String institution, Holder holder) {
    Register.Entries entries = register.registers().get(institution);
    int most = entries.count();
    return List.of(
        shownOrNot(Kind.DEFINITION, holder, about(entries.presumed()), most),
        shownOrNot(Kind.CARRY_OVER, holder, about(entries.carried()), most),
        shownOrNot(Kind.COUNTED_TWICE, holder, about(entries.twice()), most),
        shownOrNot(Kind.ERROR, holder, about(entries.slips()), most));
  }

  private Span about(int number) {
    int less = exact ? 0 : random.nextInt(2);
    int more = exact ? 0 : random.nextInt(2);
    return span(number - less, number + more);
  }

  private BridgeLine shownOrNot(Kind kind, Holder holder, Span truth, int most) {
    boolean proven = random.nextInt(100) < shown;
    return line(kind, holder, proven ? truth : Span.of(random.nextInt(most + 1)), proven);
  }

  private static Span span(int low, int high) {
    return new Span(Math.max(0, low), Math.max(0, high));
  }
}
