package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.CasePart;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;

/// J-002: what is pending at the end of a year is pending at the start of the next. Two counts meet
/// there: that of the last day and that of the first, or those of two editions of an institution. A
/// count that was restated with a reason has taken the place of the earlier one.
final class StocksConnect implements CaseCheck {

  private static final DiagnosticCode CODE = DiagnosticCode.STOCKS_DO_NOT_CONNECT;

  /// One institution's stock at the moment between two days.
  private record Joint(String institution, Series series, LocalDate evening)
      implements Comparable<Joint> {
    private static final Comparator<Joint> ORDER =
        Comparator.comparing(Joint::series)
            .thenComparing(Joint::evening)
            .thenComparing(Joint::institution);

    @Override
    public int compareTo(Joint other) {
      return ORDER.compare(this, other);
    }
  }

  private final List<Observation> observations;
  private final Explanations explanations;

  /// @param observations of all editions
  StocksConnect(List<Observation> observations, Explanations explanations) {
    this.observations = List.copyOf(observations);
    this.explanations = explanations;
  }

  @Override
  public List<Fault> check(Caseload caseload) {
    Set<String> stocks =
        caseload.casework().ledgers().stream()
            .flatMap(ledger -> ledger.of(CasePart.PENDING).stream())
            .map(Series::indicator)
            .collect(Collectors.toUnmodifiableSet());
    SortedMap<Joint, List<Observation>> joints = new TreeMap<>();
    for (Observation o : observations) {
      if (stocks.contains(o.series().indicator())) {
        String institution = o.provenance().source().institution();
        LocalDate day = o.period().end();
        joints
            .computeIfAbsent(new Joint(institution, o.series(), day), _ -> new ArrayList<>())
            .add(o);
        joints
            .computeIfAbsent(
                new Joint(institution, o.series(), day.minusDays(1)), _ -> new ArrayList<>())
            .add(o);
      }
    }
    List<Fault> faults = new ArrayList<>();
    joints.forEach((joint, counts) -> fault(joint, counts).ifPresent(faults::add));
    return faults;
  }

  private Optional<Fault> fault(Joint joint, List<Observation> counts) {
    List<Observation> oldestFirst =
        counts.stream()
            .sorted(
                Comparator.comparing(
                        (Observation o) -> o.provenance().source(),
                        Precedence.byEdition().reversed())
                    .thenComparing(Observation::period))
            .toList();
    boolean lastDay = counts.stream().anyMatch(o -> o.period().end().equals(joint.evening()));
    if (!lastDay) {
      // Both editions count on the first day: that joint is looked at as the evening of its own.
      return Optional.empty();
    }
    Observation earlier = oldestFirst.getFirst();
    for (Observation later : oldestFirst.subList(1, oldestFirst.size())) {
      if (!Range.of(earlier.measure()).meets(Range.of(later.measure()))
          && !isRestated(earlier, later)) {
        return Optional.of(fault(joint, earlier, later));
      }
      earlier = later;
    }
    return Optional.empty();
  }

  private boolean isRestated(Observation earlier, Observation later) {
    Period day = later.period();
    return later.marks().contains(Mark.REVISED)
        || earlier.marks().contains(Mark.PROVISIONAL)
        || explanations
            .reason(DiagnosticCode.RESTATED, later.series().indicator(), day)
            .isPresent();
  }

  private static Fault fault(Joint joint, Observation earlier, Observation later) {
    Map<Observation, Measure> doubted = new LinkedHashMap<>();
    doubted.put(earlier, CaseCheck.doubted(earlier, Range.of(later.measure()), CODE));
    doubted.put(later, CaseCheck.doubted(later, Range.of(earlier.measure()), CODE));
    return new Fault(
        new Diagnostic(
            CODE,
            later.provenance().location(),
            Map.of(
                "fact", Wording.fact(joint.series(), later.period()),
                "value", Wording.measure(later.measure()),
                "day", earlier.period().iso(),
                "other", Wording.measure(earlier.measure()),
                "source", earlier.provenance().source().id())),
        doubted);
  }
}
