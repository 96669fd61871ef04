package org.rapporteur.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.LawChange;
import org.rapporteur.rulebook.LawPart;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Test;

/// A law in which one element is as in another law: there, not there, or otherwise.
final class Transplant {

  /// The one rule that the engine asks for by its id; of others it reads what they excuse.
  private static final String NO_PROMISES = "EV-3";

  private Transplant() {}

  /// Whether a change can matter to a reading: not new words for the same test, nor a rule that
  /// nothing here reads.
  static boolean matters(LawChange change, LawVersion before, LawVersion after) {
    return switch (change.part()) {
      case STANDARDS -> change.kind() != LawChange.Kind.REPLACED;
      case CRITERIA -> change.kind() != LawChange.Kind.REPLACED;
      case TESTS, SIGNIFICANT_EFFORTS, PROOF_OF_FAILURE, WATCH_CONDITIONS ->
          switch (change.kind()) {
            case ADDED, REMOVED -> true;
            case REPLACED ->
                !bare(test(before, change.id()).orElseThrow())
                    .equals(bare(test(after, change.id()).orElseThrow()));
            case RENUMBERED -> false;
          };
      case RULES ->
          change.id().equals(NO_PROMISES)
              || rule(after, change.id()).flatMap(Rule::excuses).isPresent();
    };
  }

  /// Whether it can matter a year too early: an excuse does not where nothing is presumed.
  static boolean mattersBefore(LawChange change, LawVersion before) {
    return change.part() != LawPart.RULES
        || change.id().equals(NO_PROMISES)
        || before.everyTest().stream().anyMatch(Test.Reported.class::isInstance);
  }

  /// A test as text without citation and years.
  private static String bare(Test test) {
    return test.toString().replaceAll("Citation\\[[^]]*]|YearSpan\\[[^]]*]]?", "");
  }

  private static Optional<Test> test(LawVersion law, String id) {
    return law.everyTest().stream().filter(test -> test.id().equals(id)).findFirst();
  }

  private static Optional<Rule> rule(LawVersion law, String id) {
    return law.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /// The law `into` with what changed as it is in `from`.
  static LawVersion of(LawChange change, LawVersion from, LawVersion into) {
    return switch (change.part()) {
      case STANDARDS -> throw new AssertionError("No standard ever came or went");
      case CRITERIA ->
          with(into, swapped(from.criteria(), into.criteria(), Criterion::id, change.id()));
      case TESTS -> withTest(change, from, into);
      case SIGNIFICANT_EFFORTS ->
          groups(
              into,
              swapped(from.significantEfforts(), into.significantEfforts(), Test::id, change.id()),
              into.proofOfFailure(),
              into.watchConditions());
      case PROOF_OF_FAILURE ->
          groups(
              into,
              into.significantEfforts(),
              swapped(from.proofOfFailure(), into.proofOfFailure(), Test::id, change.id()),
              into.watchConditions());
      case WATCH_CONDITIONS ->
          groups(
              into,
              into.significantEfforts(),
              into.proofOfFailure(),
              swapped(from.watchConditions(), into.watchConditions(), Test::id, change.id()));
      case RULES -> rules(into, swapped(from.rules(), into.rules(), Rule::id, change.id()));
    };
  }

  static LawVersion without(Rule rule, LawVersion law) {
    return rules(law, law.rules().stream().filter(r -> !r.id().equals(rule.id())).toList());
  }

  static LawVersion with(Rule rule, LawVersion law) {
    List<Rule> rules = new ArrayList<>(law.rules());
    rules.add(rule);
    return rules(law, rules);
  }

  private static LawVersion withTest(LawChange change, LawVersion from, LawVersion into) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion criterion : into.criteria()) {
      List<Test> theirs = from.criterion(criterion.id()).map(Criterion::tests).orElseGet(List::of);
      criteria.add(
          criterion.id().equals(change.in())
              ? new Criterion(
                  criterion.id(),
                  criterion.paragraph(),
                  criterion.pillar(),
                  criterion.citation(),
                  criterion.span(),
                  swapped(theirs, criterion.tests(), Test::id, change.id()))
              : criterion);
    }
    return with(into, criteria);
  }

  private static <T> List<T> swapped(
      List<T> from, List<T> into, Function<T, String> id, String wanted) {
    List<T> swapped = new ArrayList<>();
    Optional<T> theirs = from.stream().filter(t -> id.apply(t).equals(wanted)).findFirst();
    boolean there = false;
    for (T element : into) {
      if (id.apply(element).equals(wanted)) {
        there = true;
        theirs.ifPresent(swapped::add);
      } else {
        swapped.add(element);
      }
    }
    if (!there) {
      theirs.ifPresent(swapped::add);
    }
    return swapped;
  }

  private static LawVersion with(LawVersion law, List<Criterion> criteria) {
    return law(
        law,
        law.standards(),
        criteria,
        law.significantEfforts(),
        law.proofOfFailure(),
        law.watchConditions(),
        law.rules());
  }

  private static LawVersion groups(
      LawVersion law, List<Test> efforts, List<Test> failure, List<Test> watch) {
    return law(law, law.standards(), law.criteria(), efforts, failure, watch, law.rules());
  }

  private static LawVersion rules(LawVersion law, List<Rule> rules) {
    return law(
        law,
        law.standards(),
        law.criteria(),
        law.significantEfforts(),
        law.proofOfFailure(),
        law.watchConditions(),
        rules);
  }

  private static LawVersion law(
      LawVersion law,
      List<MinimumStandard> standards,
      List<Criterion> criteria,
      List<Test> efforts,
      List<Test> failure,
      List<Test> watch,
      List<Rule> rules) {
    return new LawVersion(
        law.version(),
        new Citation(law.citation().section(), law.citation().publicLaw()),
        law.publicLaws(),
        law.span(),
        law.checkedThrough(),
        standards,
        criteria,
        efforts,
        failure,
        watch,
        law.seriousFinding(),
        law.effortsFinding(),
        rules);
  }
}
