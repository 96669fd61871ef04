package org.rapporteur.caseload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;

/// The account of one stage in one unit over a period: pending at its start + new + reopened +
/// transferred in = concluded + transferred out + pending at its end. All of it is read; what
/// nobody states is not there.
///
/// @param offence the legal basis; empty for all together
/// @param indicted the period in which these cases were indicted; empty for all together
/// @param flows what came in and went out, as far as it is stated
/// @param outcomes the concluded by outcome, in the order of the ledger
/// @param judgments the concluded by judgment, where a figure of its own counts them
public record Account(
    Ledger ledger,
    Optional<String> offence,
    Optional<Period> indicted,
    Period period,
    Optional<Observation> opening,
    Map<CasePart, Observation> flows,
    SequencedMap<String, Observation> outcomes,
    Optional<Observation> judgments,
    Optional<Observation> closing) {

  /// A figure of a broken account, and what it would be if it alone were wrong.
  public record Doubt(Observation figure, Range implied) {}

  public Account {
    Map<CasePart, Observation> copy = new EnumMap<>(CasePart.class);
    copy.putAll(flows);
    flows = Collections.unmodifiableMap(copy);
    outcomes = Collections.unmodifiableSequencedMap(outcomes);
  }

  public Optional<Observation> flow(CasePart part) {
    return Optional.ofNullable(flows.get(part));
  }

  /// The figures that state what was concluded: their total, or the judgments, or else the
  /// outcomes.
  public List<Observation> concluded() {
    return flow(CasePart.CONCLUDED)
        .or(() -> judgments)
        .map(List::of)
        .orElseGet(() -> List.copyOf(outcomes.values()));
  }

  /// The reopened and transferred of which no figure says a word, not even that there were none.
  public List<CasePart> unstated() {
    return List.of(CasePart.REOPENED, CasePart.TRANSFERRED_IN, CasePart.TRANSFERRED_OUT).stream()
        .filter(part -> !flows.containsKey(part))
        .toList();
  }

  /// Whether the account closes; a part of which no figure says a word is left out of it.
  public Identity identity() {
    List<String> absent = absent();
    if (!absent.isEmpty()) {
      return new Identity.NotCheckable(absent);
    }
    Range in = sum(incoming());
    Range out = sum(outgoing());
    Range end = Range.of(closing.orElseThrow().measure());
    return in.meets(out.plus(end)) ? new Identity.Holds() : new Identity.Broken(in.minus(out));
  }

  /// Of a broken account every figure with what it would have to be if all others were right.
  public List<Doubt> doubts() {
    List<Observation> in = incoming();
    List<Observation> out = new ArrayList<>(outgoing());
    closing.ifPresent(out::add);
    List<Doubt> doubts = new ArrayList<>();
    in.forEach(one -> doubts.add(new Doubt(one, sum(out).minus(sum(without(one, in))))));
    out.forEach(one -> doubts.add(new Doubt(one, sum(in).minus(sum(without(one, out))))));
    return doubts;
  }

  /// Whether a figure is in doubt, because others contradict it.
  public boolean isContradicted() {
    return Stream.of(opening.stream(), flows.values().stream(), closing.stream())
        .flatMap(figures -> figures)
        .anyMatch(o -> o.marks().contains(Mark.CONTRADICTED));
  }

  /// The pending at the start and what came in.
  public List<Observation> incoming() {
    List<Observation> in = new ArrayList<>();
    opening.ifPresent(in::add);
    for (CasePart part : List.of(CasePart.NEW, CasePart.REOPENED, CasePart.TRANSFERRED_IN)) {
      flow(part).ifPresent(in::add);
    }
    return in;
  }

  /// What went out.
  public List<Observation> outgoing() {
    List<Observation> out = new ArrayList<>(concluded());
    flow(CasePart.TRANSFERRED_OUT).ifPresent(out::add);
    return out;
  }

  /// Of cases indicted in the period itself none was pending before it.
  private boolean needsOpening() {
    return !indicted.equals(Optional.of(period));
  }

  /// Those indicted in one period come in in that period alone.
  private boolean needsNew() {
    return indicted.isEmpty() || indicted.get().equals(period);
  }

  private List<String> absent() {
    List<String> absent = new ArrayList<>();
    if (needsOpening() && isUnknown(opening.stream().toList())) {
      absent.add("opening");
    }
    if (needsNew() && isUnknown(flow(CasePart.NEW).stream().toList())) {
      absent.add(CasePart.NEW.code());
    }
    for (CasePart part :
        List.of(CasePart.REOPENED, CasePart.TRANSFERRED_IN, CasePart.TRANSFERRED_OUT)) {
      if (flow(part).filter(o -> o.measure() instanceof Measure.Missing).isPresent()) {
        absent.add(part.code());
      }
    }
    if (isUnknown(concluded())) {
      absent.add(CasePart.CONCLUDED.code());
    }
    if (isUnknown(closing.stream().toList())) {
      absent.add("closing");
    }
    return absent;
  }

  private static boolean isUnknown(List<Observation> figures) {
    return figures.isEmpty()
        || figures.stream().anyMatch(o -> o.measure() instanceof Measure.Missing);
  }

  static Range sum(Collection<Observation> figures) {
    return Range.sum(figures.stream().map(Observation::measure).toList());
  }

  private static List<Observation> without(Observation one, List<Observation> all) {
    return all.stream().filter(o -> !o.equals(one)).toList();
  }
}
