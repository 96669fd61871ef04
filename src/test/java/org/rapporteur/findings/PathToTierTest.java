package org.rapporteur.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.PathToTier.Reached;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.StatisticsRecord;

/// The search for the smallest set of lawful inputs, held against trying every set.
class PathToTierTest {

  private static final int RULEBOOKS = 500;

  /// With more inputs than this, trying every set takes too long.
  static final int MOST = 11;

  private static final List<Tier> TARGETS =
      List.of(Tier.TIER_1, Tier.TIER_1, Tier.TIER_2, Tier.TIER_2_WATCH_LIST);

  @Test
  void thePlanIsTheOneThatTryingEverySetOfInputsFinds() {
    Map<Reached, Integer> seen = new EnumMap<>(Reached.class);
    int longest = 0;
    long seed = 0;
    for (int tried = 0; tried < RULEBOOKS; seed++) {
      InventedRulebook invented = InventedRulebook.of(seed);
      List<LawfulInput> inputs =
          InputFinder.of(
              invented.judged().record(), invented.judged().assessment(), invented.catalogue());
      if (inputs.size() > MOST) {
        continue;
      }
      Tier target = TARGETS.get(tried++ % TARGETS.size());
      PathToTier path = PathToTier.of(invented.judged(), invented.catalogue(), target);
      seen.merge(path.outcome(), 1, Integer::sum);
      Optional<List<LawfulInput>> first = first(invented.judged(), inputs, target);
      switch (path.outcome()) {
        case ALREADY -> assertThat(first).as("seed %d", seed).contains(List.of());
        case BY_ACTIONS -> {
          assertThat(planned(path))
              .as("seed %d, %s", seed, target)
              .containsExactlyElementsOf(ids(first.orElseThrow()));
          assertThat(path.minimal()).isTrue();
          longest = Math.max(longest, path.actions().size());
        }
        case NOT_BY_LAWFUL_INPUTS -> assertThat(first).as("seed %d, %s", seed, target).isEmpty();
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder(Reached.values());
    assertThat(seen.get(Reached.BY_ACTIONS)).isGreaterThan(RULEBOOKS / 5);
    assertThat(longest).isGreaterThan(4);
  }

  static List<String> planned(PathToTier path) {
    return path.actions().stream().map(action -> action.input().id()).sorted().toList();
  }

  static List<String> ids(List<LawfulInput> inputs) {
    return inputs.stream().map(LawfulInput::id).sorted().toList();
  }

  /// The first set in the order of plans with which the target is reached.
  static Optional<List<LawfulInput>> first(Judged judged, List<LawfulInput> inputs, Tier target) {
    List<List<LawfulInput>> sets = new ArrayList<>();
    for (int subset = 0; subset < 1 << inputs.size(); subset++) {
      List<LawfulInput> set = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        if ((subset >> i & 1) != 0) {
          set.add(inputs.get(i));
        }
      }
      sets.add(set);
    }
    sets.sort(order(judged.assessment().rulebook().profile()));
    return sets.stream().filter(set -> reaches(judged, set, target)).findFirst();
  }

  private static boolean reaches(Judged judged, List<LawfulInput> set, Tier target) {
    StatisticsRecord record =
        ChangedRecord.of(
            judged.record(), set.stream().flatMap(input -> input.changes().stream()).toList());
    Assessment after = Assessor.again(judged.assessment(), record);
    return PathToTier.reaches(after.tier(), target);
  }

  private static Comparator<List<LawfulInput>> order(JudgementProfile profile) {
    Comparator<List<LawfulInput>> byEffort =
        Comparator.comparing(set ->
            set.stream()
                .map(input -> input.effort().of(profile))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    return byEffort
        .thenComparingLong(set -> count(set, Effort.LEGISLATION))
        .thenComparingLong(set -> count(set, Effort.BUDGET))
        .thenComparingLong(set -> count(set, Effort.PROCEDURE))
        .thenComparingLong(set -> set.stream().map(LawfulInput::who).distinct().count())
        .thenComparing(PathToTierTest::byIds);
  }

  private static long count(List<LawfulInput> set, Effort effort) {
    return set.stream().filter(input -> input.otherwise().orElse(input.effort()) == effort).count();
  }

  /// The set that has the first id in which the two differ comes first.
  private static int byIds(List<LawfulInput> one, List<LawfulInput> other) {
    TreeSet<String> left = new TreeSet<>(ids(one));
    TreeSet<String> right = new TreeSet<>(ids(other));
    TreeSet<String> differing = new TreeSet<>(left);
    differing.addAll(right);
    differing.removeIf(id -> left.contains(id) && right.contains(id));
    return differing.isEmpty() ? 0 : left.contains(differing.first()) ? -1 : 1;
  }
}
