package org.rapporteur.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.assess.TierDetermination;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Tier;

/// The smallest set of lawful inputs with which the open tests would reach a tier: least effort in
/// all, so that data come before all else; then fewer that are a law or may come to need one, and
/// so on through the classes; then fewer institutions; then the order of ids. Never a promise: the
/// tier is another's to decide.
///
/// @param outcome whether the tier is reached already, can be reached, or cannot
/// @param minimal whether no smaller set does it; false only where the search was cut short, or
///   where promises for the next year count, which no plan makes
/// @param best the tier that the actions reach: the target, or the best in reach; empty where no
///   lawful input improves the reading
/// @param reach every other lawful input that would turn a test, the lightest first
/// @param resting what stands in the way and only outcomes can turn
public record PathToTier(
    Tier target,
    Reached outcome,
    boolean minimal,
    Optional<Tier> best,
    List<Action> actions,
    List<Action> reach,
    List<Resting> resting) {

  /// Whether the target is in reach.
  public enum Reached {
    ALREADY,
    BY_ACTIONS,
    NOT_BY_LAWFUL_INPUTS
  }

  /// One input with what it turns.
  ///
  /// @param tests the tests that it turns, by id; of a plan, together with its other actions
  /// @param elements the criteria, standards and rules of these tests, by id
  public record Action(LawfulInput input, List<String> tests, List<String> elements) {
    public Action {
      Objects.requireNonNull(input, "input");
      tests = List.copyOf(tests);
      elements = List.copyOf(elements);
    }
  }

  public PathToTier {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(best, "best");
    actions = List.copyOf(actions);
    reach = List.copyOf(reach);
    resting = List.copyOf(resting);
  }

  /// The path of a judged year.
  ///
  /// @throws IllegalArgumentException for a special case, which stands outside the order
  public static PathToTier of(Judged judged, Catalogue catalogue, Tier target) {
    return new PathFinder(judged, catalogue, target).path();
  }

  /// Whether a reading is at least as good as a tier: on the evidence, or else however the open
  /// questions are answered.
  public static boolean reaches(TierDetermination reading, Tier target) {
    return reading.indicative().filter(tier -> rank(tier) >= rank(target)).isPresent()
        || rank(reading.worst().tier()) >= rank(target);
  }

  static int rank(Tier tier) {
    return switch (tier) {
      case TIER_3 -> 0;
      case TIER_2_WATCH_LIST -> 1;
      case TIER_2 -> 2;
      case TIER_1 -> 3;
      case SPECIAL_CASE, NOT_RANKED ->
          throw new IllegalArgumentException("The tier stands outside the order");
    };
  }
}
