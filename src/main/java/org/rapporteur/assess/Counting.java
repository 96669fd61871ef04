package org.rapporteur.assess;

import java.util.List;
import org.rapporteur.rulebook.Rating;

/// How findings count when they are put together. What nobody confirmed never decides alone: the
/// failure of an unverified test counts as open, and its success only beside the finding of a
/// verified one.
final class Counting {

  private Counting() {}

  /// The ratings of tests as they count, in the same order.
  static List<Rating> counted(List<TestResult> tests) {
    boolean confirmed =
        tests.stream().anyMatch(test -> !test.test().head().unverified() && isFound(test));
    return tests.stream().map(test -> counted(test, confirmed)).toList();
  }

  private static Rating counted(TestResult test, boolean confirmed) {
    if (!test.test().head().unverified()) {
      return test.rating();
    }
    return switch (test.rating()) {
      case MET -> confirmed ? Rating.MET : Rating.UNKNOWN;
      case PARTLY_MET, NOT_MET, PRESUMED_NOT_MET, UNKNOWN -> Rating.UNKNOWN;
      case NOT_APPLICABLE -> Rating.NOT_APPLICABLE;
    };
  }

  private static boolean isFound(TestResult test) {
    return test.rating() != Rating.UNKNOWN && test.rating() != Rating.NOT_APPLICABLE;
  }

  /// The rating that a finding has in a case; UNKNOWN stays only on the evidence given.
  static Rating in(Case run, Rating rating) {
    if (rating != Rating.UNKNOWN) {
      return rating;
    }
    return switch (run) {
      case WORST -> Rating.NOT_MET;
      case EVIDENCE -> Rating.UNKNOWN;
      case BEST -> Rating.MET;
    };
  }

  static boolean fails(Rating rating) {
    return rating == Rating.NOT_MET || rating == Rating.PRESUMED_NOT_MET;
  }

  /// Every part of a standard must hold.
  static Rating conjunction(List<Rating> counted) {
    if (counted.stream().anyMatch(Counting::fails)) {
      return Rating.NOT_MET;
    }
    if (counted.contains(Rating.UNKNOWN)) {
      return Rating.UNKNOWN;
    }
    if (counted.contains(Rating.PARTLY_MET)) {
      return Rating.PARTLY_MET;
    }
    return counted.contains(Rating.MET) ? Rating.MET : Rating.NOT_APPLICABLE;
  }

  static Completeness completeness(List<TestResult> tests) {
    int applicable = 0;
    int withData = 0;
    for (TestResult test : tests) {
      if (test.rating() != Rating.NOT_APPLICABLE) {
        applicable++;
        withData += test.rating() == Rating.UNKNOWN ? 0 : 1;
      }
    }
    return new Completeness(withData, applicable);
  }
}
