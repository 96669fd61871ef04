package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Offence.Limb;
import org.rapporteur.statistics.StatisticsYear;

/// T-004: an offence of trafficking came into force or ended between two years, and figures counted
/// under the law are not marked `break`. V-060: an institution counts under another article than
/// the year before, without that mark. Where the law changed, the other article follows from it.
final class SeriesBreaks implements RecordCheck {

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    List<Observation> unmarked =
        view.flows().stream()
            .filter(o -> view.indicator(o).filter(Indicator::legalBasisRequired).isPresent())
            .filter(o -> !o.marks().contains(Mark.BREAK))
            .filter(o ->
                view.figure(view.reportYear() - 1, o.series())
                    .filter(before -> Wording.isValue(before.measure()))
                    .isPresent())
            .toList();
    Optional<StatisticsYear> before = view.yearBefore();
    if (unmarked.isEmpty() || before.isEmpty()) {
      return;
    }
    List<Offence> changed = changed(before.get(), view.current());
    if (changed.isEmpty()) {
      unmarked.forEach(now ->
          otherBasis(view.figure(view.reportYear() - 1, now.series()).orElseThrow(), now)
              .ifPresent(findings));
    } else {
      findings.accept(lawChanged(changed, unmarked));
    }
  }

  /// The offences of trafficking in force at the end of one of the two years alone.
  private static List<Offence> changed(StatisticsYear before, StatisticsYear now) {
    Map<String, Offence> byId = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    List<Offence> both = new ArrayList<>(before.offences());
    both.addAll(now.offences());
    for (Offence offence : both) {
      byId.put(offence.id(), offence);
      times.merge(offence.id(), 1, Integer::sum);
    }
    return byId.values().stream()
        .filter(offence -> times.get(offence.id()) == 1)
        .filter(offence -> offence.covers().stream().anyMatch(limb -> limb != Limb.RAPE))
        .toList();
  }

  private static Diagnostic lawChanged(List<Offence> changed, List<Observation> unmarked) {
    LocalDate day =
        changed.stream()
            .map(offence -> offence.inForceTo().orElse(offence.inForceFrom()))
            .max(LocalDate::compareTo)
            .orElseThrow();
    return new Diagnostic(
        DiagnosticCode.SERIES_BREAK,
        unmarked.getFirst().provenance().location(),
        Map.of(
            "laws", changed.stream().map(Offence::article).distinct().toList(),
            "date", day.toString(),
            "indicators", unmarked.stream().map(o -> o.series().indicator()).toList()));
  }

  private static Optional<Diagnostic> otherBasis(Observation before, Observation now) {
    boolean sameInstitution =
        before.provenance().source().institution().equals(now.provenance().source().institution());
    boolean differs =
        before.legalBasis().isPresent()
            && now.legalBasis().isPresent()
            && !plain(before.legalBasis().get()).equals(plain(now.legalBasis().get()));
    return sameInstitution && differs
        ? Optional.of(
            new Diagnostic(
                DiagnosticCode.LEGAL_BASIS_CHANGED,
                now.provenance().location(),
                Map.of(
                    "fact", Wording.fact(now.series(), now.period()),
                    "value", now.legalBasis().get(),
                    "other", before.legalBasis().get())))
        : Optional.empty();
  }

  private static String plain(String basis) {
    return basis.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
