package org.rapporteur.assess;

import org.rapporteur.rulebook.Rating;

/// What the tests of one criterion or standard come to, whatever their order: sums that can be
/// added. Weights are whole numbers of a unit that the caller chooses.
///
/// @param all weight of the tests that apply
/// @param known weight of those that are found, unverified ones left out
/// @param got twice the weight of those that are met, and once that of those partly met
/// @param unverified weight of the unverified tests that are met: they count only beside a verified
///   finding
/// @param applying how many tests apply
/// @param found how many verified tests are found
/// @param failing how many of these fail
/// @param partly how many of these are partly met
/// @param unverifiedMet how many unverified tests are met
/// @param decisiveFailing how many decisive tests fail
/// @param decisiveOpen how many decisive tests are open
/// @param withData how many tests have an answer, unverified ones too
public record Tally(
    long all,
    long known,
    long got,
    long unverified,
    int applying,
    int found,
    int failing,
    int partly,
    int unverifiedMet,
    int decisiveFailing,
    int decisiveOpen,
    int withData) {

  /// Of no test at all.
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /// Of one test.
  public static Tally of(TestResult test, Rating rating, long weight) {
    boolean decisive = test.decisive();
    if (test.test().head().unverified()) {
      return unverified(rating, weight, decisive);
    }
    return switch (rating) {
      case MET -> new Tally(weight, weight, 2 * weight, 0, 1, 1, 0, 0, 0, 0, 0, 1);
      case PARTLY_MET -> new Tally(weight, weight, weight, 0, 1, 1, 0, 1, 0, 0, 0, 1);
      case NOT_MET, PRESUMED_NOT_MET ->
          new Tally(weight, weight, 0, 0, 1, 1, 1, 0, 0, one(decisive), 0, 1);
      case UNKNOWN -> new Tally(weight, 0, 0, 0, 1, 0, 0, 0, 0, 0, one(decisive), 0);
      case NOT_APPLICABLE -> NONE;
    };
  }

  /// The failure of an unverified test counts as open.
  private static Tally unverified(Rating rating, long weight, boolean decisive) {
    return switch (rating) {
      case MET -> new Tally(weight, 0, 0, weight, 1, 0, 0, 0, 1, 0, 0, 1);
      case PARTLY_MET, NOT_MET, PRESUMED_NOT_MET ->
          new Tally(weight, 0, 0, 0, 1, 0, 0, 0, 0, 0, one(decisive), 1);
      case UNKNOWN -> new Tally(weight, 0, 0, 0, 1, 0, 0, 0, 0, 0, one(decisive), 0);
      case NOT_APPLICABLE -> NONE;
    };
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }

  public Tally plus(Tally other) {
    return new Tally(
        all + other.all,
        known + other.known,
        got + other.got,
        unverified + other.unverified,
        applying + other.applying,
        found + other.found,
        failing + other.failing,
        partly + other.partly,
        unverifiedMet + other.unverifiedMet,
        decisiveFailing + other.decisiveFailing,
        decisiveOpen + other.decisiveOpen,
        withData + other.withData);
  }

  /// The same findings with other weights.
  Tally weighed(long[] weights) {
    return new Tally(
        weights[0],
        weights[1],
        weights[2],
        weights[3],
        applying,
        found,
        failing,
        partly,
        unverifiedMet,
        decisiveFailing,
        decisiveOpen,
        withData);
  }

  /// How many tests are met, unverified ones too.
  public int met() {
    return found - failing - partly + unverifiedMet;
  }

  /// The rating of a standard, every part of which must hold.
  public Rating conjunction() {
    if (failing > 0) {
      return Rating.NOT_MET;
    }
    int counted = found + (found > 0 ? unverifiedMet : 0);
    if (counted < applying) {
      return Rating.UNKNOWN;
    }
    if (partly > 0) {
      return Rating.PARTLY_MET;
    }
    return counted > 0 ? Rating.MET : Rating.NOT_APPLICABLE;
  }

  /// Weight that is found, with that of unverified tests where a verified one stands beside them.
  long knownWeight() {
    return found > 0 ? known + unverified : known;
  }

  long gotWeight() {
    return found > 0 ? got + 2 * unverified : got;
  }
}
