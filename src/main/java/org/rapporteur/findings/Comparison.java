package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Band;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.StandardResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.ChangeTrace.Moved;
import org.rapporteur.findings.ChangeTrace.MovedTest;
import org.rapporteur.rulebook.Rating;

/// Finds which criteria, or which standards, read differently in two assessments.
final class Comparison {

  private record Group(Optional<Rating> rating, Optional<Band> value, List<TestResult> tests) {}

  private final Judged before;
  private final Judged after;
  private final Map<String, Group> was;
  private final Map<String, Group> is;

  Comparison(Judged before, Judged after, boolean standards) {
    this.before = before;
    this.after = after;
    was = standards ? standards(before.assessment()) : criteria(before.assessment());
    is = standards ? standards(after.assessment()) : criteria(after.assessment());
  }

  private static Map<String, Group> standards(Assessment assessment) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (StandardResult result : assessment.standards()) {
      groups.put(
          result.standard().id(),
          new Group(Optional.of(result.rating()), Optional.empty(), result.tests()));
    }
    return groups;
  }

  private static Map<String, Group> criteria(Assessment assessment) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (CriterionResult result : assessment.criteria()) {
      groups.put(
          result.criterion().id(),
          new Group(Optional.of(result.rating()), Optional.of(result.value()), result.tests()));
    }
    groups.put("SE", rules(assessment.significantEfforts()));
    groups.put("PP", rules(assessment.proofOfFailure()));
    groups.put("W", rules(assessment.watchConditions()));
    return groups;
  }

  private static Group rules(List<TestResult> tests) {
    return new Group(Optional.empty(), Optional.empty(), tests);
  }

  List<Moved> moved() {
    Map<String, Group> all = new LinkedHashMap<>(was);
    all.putAll(is);
    List<Moved> moved = new ArrayList<>();
    for (String id : all.keySet()) {
      Optional<Group> old = Optional.ofNullable(was.get(id));
      Optional<Group> now = Optional.ofNullable(is.get(id));
      List<MovedTest> tests = tests(old, now);
      Optional<Rating> rated = old.flatMap(Group::rating);
      Optional<Rating> rates = now.flatMap(Group::rating);
      if (!tests.isEmpty() || !rated.equals(rates)) {
        moved.add(
            new Moved(
                id, rated, rates, old.flatMap(Group::value), now.flatMap(Group::value), tests));
      }
    }
    return moved;
  }

  private List<MovedTest> tests(Optional<Group> earlier, Optional<Group> later) {
    Map<String, TestResult> first = byId(earlier);
    Map<String, TestResult> second = byId(later);
    Map<String, TestResult> all = new LinkedHashMap<>(first);
    all.putAll(second);
    List<MovedTest> moved = new ArrayList<>();
    for (String id : all.keySet()) {
      Optional<TestResult> old = Optional.ofNullable(first.get(id));
      Optional<TestResult> now = Optional.ofNullable(second.get(id));
      if (!old.map(TestResult::rating).equals(now.map(TestResult::rating))) {
        moved.add(
            new MovedTest(
                id, old, now, FactsRead.differing(old, before.record(), now, after.record())));
      }
    }
    return moved;
  }

  private static Map<String, TestResult> byId(Optional<Group> group) {
    Map<String, TestResult> byId = new LinkedHashMap<>();
    group.ifPresent(found -> found.tests().forEach(test -> byId.put(test.test().id(), test)));
    return byId;
  }
}
