package org.rapporteur.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Offence;

/// The law on the books at the end of the period, limb by limb. Of several offences that reach a
/// limb, the one that does best decides.
final class PenaltyTest {

  private final Facts facts;
  private final JudgementProfile profile;

  PenaltyTest(Facts facts, JudgementProfile profile) {
    this.facts = facts;
    this.profile = profile;
  }

  Verdict rate(Test.Penalty test) {
    return switch (test.comparison()) {
      case PROHIBITED -> prohibited(test);
      case COMMENSURATE_WITH_RAPE -> commensurate(test);
      case NO_FINE_IN_LIEU -> best(test, this::noFine);
      case STRINGENT -> stringent(test);
    };
  }

  /// An offence that reaches the limb. That none does is a finding only where the trafficking law
  /// is known here at all, and not where a source leaves open what its offence reaches.
  private Verdict prohibited(Test.Penalty test) {
    List<Offence> offences = facts.offences(test.limb());
    if (!offences.isEmpty()) {
      return Verdict.of(Rating.MET, "reason.penalty.prohibited", law(offences.getFirst()));
    }
    Optional<Offence> open = facts.leavingOpen(test.limb());
    if (open.isPresent()) {
      return Verdict.of(Rating.UNKNOWN, "reason.penalty.left-open", law(open.get()));
    }
    return facts.knowsTraffickingLaw()
        ? Verdict.of(Rating.NOT_MET, "reason.penalty.not-prohibited")
        : Verdict.of(Rating.UNKNOWN, "reason.penalty.no-law");
  }

  private Verdict stringent(Test.Penalty test) {
    String name =
        test.threshold()
            .orElseThrow(() -> new IllegalArgumentException(test.id() + " without threshold"));
    int least = profile.threshold(name).value().intValueExact();
    return best(
            test,
            offence -> {
              Rating rating = atLeast(offence.maximumDays(), OptionalInt.of(least));
              return Verdict.of(
                  rating, "reason.penalty.stringent." + FigureTests.key(rating), law(offence));
            })
        .against(profile.threshold(name));
  }

  private Verdict commensurate(Test.Penalty test) {
    List<Offence> rape = facts.offences(Offence.Limb.RAPE);
    if (rape.isEmpty()) {
      return Verdict.of(Rating.UNKNOWN, "reason.penalty.no-rape");
    }
    // Where several forms of rape are given, the basic one is the yardstick.
    OptionalInt maximum = least(rape, Offence::maximumDays);
    OptionalInt minimum = least(rape, Offence::minimumDays);
    return best(
        test,
        offence -> {
          Rating top = atLeast(offence.maximumDays(), maximum);
          // A least term of 0 for rape is one that no offence falls short of.
          Rating bottom =
              minimum.isPresent() && minimum.getAsInt() == 0
                  ? Rating.MET
                  : atLeast(offence.minimumDays(), minimum);
          Rating rating = both(top, bottom);
          return Verdict.of(
              rating,
              "reason.penalty.commensurate." + FigureTests.key(rating),
              law(offence),
              new Operand.Law("rape", basic(rape)));
        });
  }

  private Verdict noFine(Offence offence) {
    return offence
        .fineInLieu()
        .map(fine ->
            fine
                ? Verdict.of(Rating.NOT_MET, "reason.penalty.fine", law(offence))
                : Verdict.of(Rating.MET, "reason.penalty.no-fine", law(offence)))
        .orElseGet(() -> Verdict.of(Rating.UNKNOWN, "reason.penalty.fine-open", law(offence)));
  }

  private Verdict best(Test.Penalty test, Function<Offence, Verdict> rate) {
    return facts.offences(test.limb()).stream()
        .map(rate)
        .min(Comparator.comparingInt(verdict -> rank(verdict.rating())))
        .orElseGet(() -> Verdict.of(Rating.UNKNOWN, "reason.penalty.none"));
  }

  private static int rank(Rating rating) {
    return switch (rating) {
      case MET -> 0;
      case UNKNOWN -> 1;
      case PARTLY_MET, NOT_MET, PRESUMED_NOT_MET, NOT_APPLICABLE -> 2;
    };
  }

  private static Offence basic(List<Offence> rape) {
    return rape.stream()
        .min(
            Comparator.comparingInt(
                    (Offence offence) -> offence.maximumDays().orElse(Integer.MAX_VALUE))
                .thenComparing(Offence::id))
        .orElseThrow();
  }

  /// Empty where any of the terms is unknown: it could be the least.
  private static OptionalInt least(List<Offence> offences, Function<Offence, OptionalInt> term) {
    if (offences.stream().anyMatch(offence -> term.apply(offence).isEmpty())) {
      return OptionalInt.empty();
    }
    return offences.stream().mapToInt(offence -> term.apply(offence).getAsInt()).min();
  }

  private static Rating atLeast(OptionalInt term, OptionalInt yardstick) {
    if (term.isEmpty() || yardstick.isEmpty()) {
      return Rating.UNKNOWN;
    }
    return term.getAsInt() >= yardstick.getAsInt() ? Rating.MET : Rating.NOT_MET;
  }

  private static Rating both(Rating one, Rating other) {
    if (one == Rating.NOT_MET || other == Rating.NOT_MET) {
      return Rating.NOT_MET;
    }
    return one == Rating.MET && other == Rating.MET ? Rating.MET : Rating.UNKNOWN;
  }

  private static Operand.Law law(Offence offence) {
    return new Operand.Law("offence", offence);
  }
}
