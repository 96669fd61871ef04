package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.StandardResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Question;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.Series;

/// A test that stands in the way of a tier whatever an office lawfully does, because it rests on
/// what others do.
///
/// @param element the criterion, standard or rule of the test
/// @param rating with every lawful input
/// @param who codes of the institutions on whose work it rests
public record Resting(String test, String element, Rating rating, List<String> who) {

  private static final String COORDINATOR = "coordinator";

  public Resting {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(rating, "rating");
    who = List.copyOf(who);
  }

  /// What stands in the way when every lawful input is there.
  static List<Resting> of(Assessment best, Tier target, Catalogue catalogue) {
    Collector found = new Collector(catalogue);
    if (target == Tier.TIER_1) {
      found.standards(best);
      found.decisive(best);
    } else {
      found.rules(best);
    }
    String line = target == Tier.TIER_1 ? JudgementProfile.SERIOUS : JudgementProfile.SIGNIFICANT;
    boolean short_ =
        best.tier()
            .criteria()
            .evidence()
            .filter(
                value -> value.compareTo(best.rulebook().profile().threshold(line).value()) >= 0)
            .isEmpty();
    if (short_) {
      found.criteria(best);
    }
    if (found.resting.isEmpty()) {
      // Nothing fails, but too much stays open to indicate a tier.
      found.open(best);
    }
    return List.copyOf(found.resting);
  }

  private static final class Collector {
    private final Catalogue catalogue;
    private final List<Resting> resting = new ArrayList<>();

    Collector(Catalogue catalogue) {
      this.catalogue = catalogue;
    }

    void standards(Assessment assessment) {
      for (StandardResult standard : assessment.standards()) {
        if (standard.rating() != Rating.MET) {
          add(standard.standard().id(), standard.tests(), test -> true);
        }
      }
    }

    void decisive(Assessment assessment) {
      for (CriterionResult criterion : assessment.criteria()) {
        add(criterion.criterion().id(), criterion.tests(), TestResult::failsDecisively);
        if (criterion.criterion().id().equals(Model.PROGRESS)
            && criterion.rating() == Rating.NOT_MET) {
          add(criterion.criterion().id(), criterion.tests(), test -> true);
        }
      }
    }

    void criteria(Assessment assessment) {
      for (CriterionResult criterion : assessment.criteria()) {
        if (criterion.rating() != Rating.MET) {
          add(criterion.criterion().id(), criterion.tests(), test -> true);
        }
      }
    }

    void open(Assessment assessment) {
      for (CriterionResult criterion : assessment.criteria()) {
        add(criterion.criterion().id(), criterion.tests(), test -> test.rating() == Rating.UNKNOWN);
      }
    }

    /// Of these rules, that one is met is the bad case.
    void rules(Assessment assessment) {
      List<TestResult> rules = new ArrayList<>(assessment.proofOfFailure());
      rules.addAll(assessment.watchConditions());
      for (TestResult rule : rules) {
        if (rule.rating() == Rating.MET) {
          keep(rule, rule.test().id());
        }
      }
    }

    private void add(String element, List<TestResult> tests, Predicate<TestResult> wanted) {
      for (TestResult test : tests) {
        boolean inTheWay =
            switch (test.rating()) {
              case NOT_MET, PRESUMED_NOT_MET, UNKNOWN, PARTLY_MET -> true;
              case MET, NOT_APPLICABLE -> false;
            };
        if (inTheWay && wanted.test(test)) {
          keep(test, element);
        }
      }
    }

    private void keep(TestResult test, String element) {
      Set<String> who = who(test.test());
      boolean known = resting.stream().anyMatch(one -> one.test().equals(test.test().id()));
      if (!who.isEmpty() && !known) {
        resting.add(new Resting(test.test().id(), element, test.rating(), List.copyOf(who)));
      }
    }

    /// Who keeps the records of the outcomes that a test reads. The coordinator tells what others
    /// found, and is named where nobody else is.
    private Set<String> who(Test test) {
      Set<String> who = new TreeSet<>();
      test.withParts().forEach(part -> collect(part, who));
      if (who.size() > 1) {
        who.remove(COORDINATOR);
      }
      return who;
    }

    private void collect(Test test, Set<String> who) {
      switch (test) {
        case Test.AtLeast t -> add(t.figure(), who);
        case Test.AtMost t -> add(t.figure(), who);
        case Test.Share t -> {
          t.part().forEach(part -> add(part, who));
          add(t.whole(), who);
        }
        case Test.Trend t -> add(t.figure(), who);
        case Test.Answered t -> add(t.question(), who);
        case Test.Expert t -> add(t.finding(), who);
        case Test.Arrows t -> t.arrows().forEach(arrow -> add(arrow.figure(), who));
        case Test.Penalty _,
            Test.Reported _,
            Test.RestsOnCommitments _,
            Test.AllOf _,
            Test.AnyOf _,
            Test.FirstKnown _ -> {}
      }
    }

    private void add(Series series, Set<String> who) {
      if (!catalogue.influence(series).isLever()) {
        catalogue.indicator(series.indicator()).map(Indicator::who).ifPresent(who::add);
      }
    }

    private void add(String question, Set<String> who) {
      catalogue
          .question(question)
          .filter(found -> !found.influence().isLever())
          .map(Question::who)
          .ifPresent(who::add);
    }
  }
}
