package org.rapporteur.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.rulebook.Rating;

/// All findings of an assessment by id, for tests.
record Findings(Map<String, Rating> ratings, Map<String, TestResult> tests) {

  static Findings of(Assessment assessment) {
    Findings all = new Findings(new LinkedHashMap<>(), new LinkedHashMap<>());
    assessment
        .standards()
        .forEach(result -> {
          all.ratings.put(result.standard().id(), result.rating());
          all.add(result.tests());
        });
    assessment
        .criteria()
        .forEach(result -> {
          all.ratings.put(result.criterion().id(), result.rating());
          all.add(result.tests());
        });
    all.add(assessment.significantEfforts());
    all.add(assessment.proofOfFailure());
    all.add(assessment.watchConditions());
    all.add(List.of(assessment.tier().seriousFinding(), assessment.tier().effortsFinding()));
    return all;
  }

  private void add(List<TestResult> results) {
    for (TestResult result : results) {
      ratings.put(result.test().id(), result.rating());
      tests.put(result.test().id(), result);
      add(result.parts());
    }
  }
}
