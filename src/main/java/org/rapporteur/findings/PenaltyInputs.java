package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.findings.LawfulInput.What;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Offence.Limb;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.StatisticsYear;

/// What the law on the books would have to be: reported where it is not known here, amended where
/// it falls short. One input an offence, whatever number of limbs it reaches.
final class PenaltyInputs {

  private static final String JUSTICE = "justice-ministry";
  private static final String ASSUMED = "assumed";

  private final StatisticsYear year;
  private final Rulebook rulebook;
  private final List<Test.Penalty> tests;
  private final SortedMap<String, LawfulInput> inputs = new TreeMap<>();

  /// @param tests those that are not met
  PenaltyInputs(StatisticsYear year, Rulebook rulebook, List<Test.Penalty> tests) {
    this.year = year;
    this.rulebook = rulebook;
    this.tests = List.copyOf(tests);
  }

  List<LawfulInput> inputs() {
    Set<Limb> uncovered = EnumSet.noneOf(Limb.class);
    for (Test.Penalty test : tests) {
      Optional<Offence> best = best(test.limb());
      if (best.isEmpty()) {
        uncovered.add(test.limb());
      } else {
        amend(best.get());
      }
    }
    boolean compared =
        tests.stream()
            .anyMatch(test -> test.comparison() == Test.Comparison.COMMENSURATE_WITH_RAPE);
    if (compared && (rape().isEmpty() || !rape().stream().allMatch(PenaltyInputs::hasBothTerms))) {
      reportRape();
    }
    if (!uncovered.isEmpty()) {
      reach(uncovered);
    }
    return List.copyOf(inputs.values());
  }

  private List<Offence> inForce() {
    return year.offences().stream()
        .filter(offence -> offence.inForceOn(year.period().end()))
        .sorted(Comparator.comparing(Offence::id))
        .toList();
  }

  private List<Offence> rape() {
    return inForce().stream().filter(offence -> offence.covers().contains(Limb.RAPE)).toList();
  }

  /// Of the offences that reach a limb, the one with the greatest maximum.
  private Optional<Offence> best(Limb limb) {
    return inForce().stream()
        .filter(offence -> offence.covers().contains(limb))
        .max(
            Comparator.comparingInt((Offence offence) -> offence.maximumDays().orElse(-1))
                .thenComparing(Offence::id, Comparator.reverseOrder()));
  }

  private void amend(Offence offence) {
    Offence better = better(offence);
    Optional<Offence> adopted = adopted(better);
    String id = "law " + offence.id();
    if (adopted.isPresent()) {
      inputs.put(id, input(id, new What.AwaitLaw(adopted.get()), Effort.REPORT, better));
      return;
    }
    boolean open =
        offence.maximumDays().isEmpty()
            || offence.minimumDays().isEmpty()
            || offence.fineInLieu().isEmpty();
    boolean tooLow =
        isLower(offence.maximumDays(), better.maximumDays())
            || isLower(offence.minimumDays(), better.minimumDays())
            || (offence.fineInLieu().orElse(false) && !better.fineInLieu().orElse(true));
    Effort effort = open && !tooLow ? Effort.REPORT : Effort.LEGISLATION;
    inputs.put(id, input(id, new What.Amend(better, false), effort, better));
  }

  /// An offence that is on the books already, comes into force later, and asks no less.
  private Optional<Offence> adopted(Offence asked) {
    return year.adopted().stream()
        .filter(offence -> offence.covers().containsAll(asked.covers()))
        .filter(offence -> offence.maximumDays().isPresent() && offence.minimumDays().isPresent())
        .filter(offence -> !isLower(offence.maximumDays(), asked.maximumDays()))
        .filter(offence -> !isLower(offence.minimumDays(), asked.minimumDays()))
        .filter(offence -> !offence.fineInLieu().orElse(true))
        .min(Comparator.comparing(Offence::inForceFrom).thenComparing(Offence::id));
  }

  private static boolean isLower(OptionalInt term, OptionalInt asked) {
    return term.isPresent() && asked.isPresent() && term.getAsInt() < asked.getAsInt();
  }

  /// The offence with the least terms that meet every test of its limbs.
  private Offence better(Offence offence) {
    int maximum = offence.maximumDays().orElse(0);
    int minimum = offence.minimumDays().orElse(0);
    Optional<Boolean> fine = offence.fineInLieu();
    for (Test.Penalty test : tests) {
      if (!offence.covers().contains(test.limb())) {
        continue;
      }
      switch (test.comparison()) {
        case PROHIBITED -> {}
        case STRINGENT -> maximum = Math.max(maximum, threshold(test.threshold().orElseThrow()));
        case COMMENSURATE_WITH_RAPE -> {
          maximum = Math.max(maximum, least(Offence::maximumDays));
          minimum = Math.max(minimum, least(Offence::minimumDays));
        }
        case NO_FINE_IN_LIEU -> fine = Optional.of(false);
      }
    }
    return offence
        .withMaximum(OptionalInt.of(Math.max(maximum, minimum)))
        .withMinimum(OptionalInt.of(minimum))
        .withFineInLieu(fine);
  }

  private int threshold(String name) {
    return rulebook.profile().threshold(name).value().intValueExact();
  }

  /// Of rape; 0 where it is not known.
  private int least(Function<Offence, OptionalInt> term) {
    return rape().stream().flatMapToInt(rape -> term.apply(rape).stream()).min().orElse(0);
  }

  private static boolean hasBothTerms(Offence offence) {
    return offence.minimumDays().isPresent() && offence.maximumDays().isPresent();
  }

  /// Of rape a term is unknown; the input stands for terms that are not above those for
  /// trafficking.
  private void reportRape() {
    Offence known =
        rape().stream()
            .filter(offence -> !hasBothTerms(offence))
            .findFirst()
            .orElseGet(() -> offence(Set.of(Limb.RAPE), OptionalInt.empty(), OptionalInt.empty()));
    int minimum = known.minimumDays().orElse(0);
    int maximum = known.maximumDays().orElse(Math.max(minimum, lowestMaximum()));
    Offence offence =
        known.withMinimum(OptionalInt.of(minimum)).withMaximum(OptionalInt.of(maximum));
    inputs.put("law rape", input("law rape", new What.ReportLaw(true), Effort.REPORT, offence));
  }

  private int lowestMaximum() {
    int stringent =
        tests.stream()
            .flatMap(test -> test.threshold().stream())
            .mapToInt(this::threshold)
            .reduce(0, Math::max);
    return inForce().stream()
        .flatMapToInt(offence -> offence.maximumDays().stream())
        .reduce(stringent, Math::min);
  }

  /// Limbs that no offence known here reaches: by a law where the trafficking law is known, else by
  /// reporting it.
  private void reach(Set<Limb> uncovered) {
    boolean known =
        inForce().stream()
                .anyMatch(offence -> offence.covers().stream().anyMatch(limb -> limb != Limb.RAPE))
            && !uncovered.stream().allMatch(this::isLeftOpen);
    Offence offence = better(offence(uncovered, OptionalInt.empty(), OptionalInt.empty()));
    inputs.put(
        "law trafficking",
        input(
            "law trafficking",
            known ? new What.Amend(offence, true) : new What.ReportLaw(false),
            known ? Effort.LEGISLATION : Effort.REPORT,
            offence));
  }

  private boolean isLeftOpen(Limb limb) {
    return inForce().stream().anyMatch(offence -> offence.leavesOpen().contains(limb));
  }

  private static LawfulInput input(String id, What what, Effort effort, Offence offence) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Law(offence));
    return new LawfulInput(
        id,
        what,
        effort,
        effort == Effort.REPORT && !(what instanceof What.AwaitLaw)
            ? Optional.of(Effort.LEGISLATION)
            : Optional.empty(),
        JUSTICE,
        Optional.empty(),
        changes);
  }

  private Offence offence(Set<Limb> covers, OptionalInt minimum, OptionalInt maximum) {
    Source source =
        new Source(
            ASSUMED,
            ASSUMED,
            year.reportYear(),
            JUSTICE,
            year.period(),
            year.asOf(),
            SourceClass.COUNTRY_DOCUMENT,
            Actor.GOVERNMENT,
            Optional.empty(),
            Set.of());
    return new Offence(
        covers.contains(Limb.RAPE) ? "assumed-rape" : "assumed-trafficking",
        ASSUMED,
        covers,
        Set.of(),
        minimum,
        maximum,
        Optional.of(false),
        year.period().start(),
        Optional.empty(),
        ASSUMED,
        new Provenance(source, new SourceLocation.WholeFile(ASSUMED)));
  }
}
