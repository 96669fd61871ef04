package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first plan that reaches a goal. Stage after stage every case is kept that no other case is
/// always as good as, and that can still reach the goal with the effort that is left. The effort is
/// raised from the least that could do until a plan is found.
final class LeastEffort {

  private static final int SUMS = 3;
  private static final long NEVER = Long.MIN_VALUE / 4;

  private final List<Stage> stages;
  private final Model model;
  private final boolean mustShow;

  /// By stage, the shared inputs on which the stages before have decided.
  private final List<BitSet> decided = new ArrayList<>();

  /// By stage, those of them that it or a later stage reads.
  private final List<BitSet> alive = new ArrayList<>();

  /// By stage, what can be chosen there.
  private final List<List<Choice>> choices = new ArrayList<>();

  /// By stage, sum and effort: the most that it and the later ones can add, each sum by itself.
  private final long[][][] room;

  private final int mostEffort;
  private int casesLeft;

  /// A choice of the shared inputs that a stage reads.
  ///
  /// @param before those of them on which stages before have decided
  /// @param added those that this stage is the first to choose
  private record Choice(int stage, BitSet before, BitSet given, Plan added, List<Step> steps) {}

  /// @param mustShow whether something must be shown that counts
  /// @param cases how many may be looked at
  LeastEffort(List<Stage> stages, Model model, boolean mustShow, int cases) {
    this.stages = stages;
    this.model = model;
    this.mustShow = mustShow;
    casesLeft = cases;
    mostEffort = Math.toIntExact(model.all().effort());
    room = new long[stages.size() + 1][SUMS][mostEffort + 1];
    share();
    for (int stage = 0; stage < stages.size(); stage++) {
      choices.add(choices(stage));
    }
    for (int stage = stages.size() - 1; stage >= 0; stage--) {
      room[stage] = roomFrom(stage);
    }
  }

  /// How many cases may still be looked at; below 0 where the search was cut short.
  int casesLeft() {
    return casesLeft;
  }

  private void share() {
    BitSet before = new BitSet();
    for (Stage stage : stages) {
      decided.add((BitSet) before.clone());
      before.or(stage.sharedHere());
    }
    decided.add(before);
    BitSet later = new BitSet();
    for (int i = stages.size(); i >= 0; i--) {
      if (i < stages.size()) {
        later.or(stages.get(i).sharedHere());
      }
      BitSet both = (BitSet) later.clone();
      both.and(decided.get(i));
      alive.addFirst(both);
    }
  }

  private List<Choice> choices(int stage) {
    List<Choice> found = new ArrayList<>();
    stages
        .get(stage)
        .steps()
        .forEach((given, steps) -> {
          BitSet before = (BitSet) given.clone();
          before.and(decided.get(stage));
          BitSet added = (BitSet) given.clone();
          added.andNot(before);
          Plan plan = Plan.EMPTY;
          for (int input : added.stream().toArray()) {
            plan = plan.plus(model.only(input));
          }
          found.add(new Choice(stage, before, given, plan, steps));
        });
    return found;
  }

  private long[][] roomFrom(int stage) {
    long[][] alone = new long[SUMS][mostEffort + 1];
    Arrays.stream(alone).forEach(row -> Arrays.fill(row, NEVER));
    for (Choice choice : choices.get(stage)) {
      for (Step step : choice.steps()) {
        int effort = Math.toIntExact(choice.added().effort() + step.plan().effort());
        alone[0][effort] = Math.max(alone[0][effort], step.points());
        alone[1][effort] = Math.max(alone[1][effort], step.best());
        alone[2][effort] = Math.max(alone[2][effort], step.data());
      }
    }
    long[][] sums = new long[SUMS][mostEffort + 1];
    for (int sum = 0; sum < SUMS; sum++) {
      Arrays.fill(sums[sum], NEVER);
      for (int here = 0; here <= mostEffort; here++) {
        if (alone[sum][here] > NEVER) {
          for (int later = 0; here + later <= mostEffort; later++) {
            sums[sum][here + later] =
                Math.max(sums[sum][here + later], alone[sum][here] + room[stage + 1][sum][later]);
          }
        }
      }
    }
    return sums;
  }

  /// The first plan; empty where there is none, or where it comes after `bound`.
  Optional<Plan> first(Optional<Plan> bound) {
    long most = bound.map(Plan::effort).orElse((long) mostEffort);
    for (long effort = 0; effort <= most && casesLeft >= 0; effort++) {
      if (canReach(0, Step.NONE, Step.NONE, effort)) {
        Limit any = new Limit(effort, Long.MAX_VALUE, Integer.MAX_VALUE, false);
        Optional<Plan> cheapest = run(any);
        if (cheapest.isPresent()) {
          return firstOfCost(cheapest.get(), bound);
        }
      }
    }
    return Optional.empty();
  }

  /// Among the plans of that cost: with one institution, with two, and so on.
  private Optional<Plan> firstOfCost(Plan cheapest, Optional<Plan> bound) {
    int most =
        bound
            .filter(plan -> plan.cost() <= cheapest.cost())
            .map(Plan::institutions)
            .map(Long::bitCount)
            .orElse(Long.SIZE);
    for (int few = 0; few <= most && casesLeft >= 0; few++) {
      Optional<Plan> found = run(new Limit(cheapest.effort(), cheapest.cost(), few, true));
      if (found.isPresent()) {
        return found;
      }
    }
    return casesLeft < 0 && bound.isEmpty() ? Optional.of(cheapest) : Optional.empty();
  }

  /// What a plan may come to.
  ///
  /// @param ordered whether institutions and ids count; else the cost alone
  private record Limit(long effort, long cost, int institutions, boolean ordered) {}

  private Optional<Plan> run(Limit limit) {
    Map<BitSet, List<Step>> cases = new HashMap<>();
    cases.put(new BitSet(), new ArrayList<>(List.of(Step.NONE)));
    for (int stage = 0; stage < stages.size(); stage++) {
      Map<BitSet, List<Step>> next = new HashMap<>();
      for (Map.Entry<BitSet, List<Step>> chosen : cases.entrySet()) {
        BitSet here = (BitSet) chosen.getKey().clone();
        here.and(stages.get(stage).sharedHere());
        for (Choice choice : choices.get(stage)) {
          if (choice.before().equals(here)) {
            List<Step> kept =
                next.computeIfAbsent(next(stage, chosen.getKey(), choice), _ -> new ArrayList<>());
            for (Step sum : chosen.getValue()) {
              choice.steps().forEach(step -> advance(sum, choice, step, limit, kept));
            }
          }
        }
      }
      if (casesLeft < 0) {
        return Optional.empty();
      }
      cases = next;
    }
    return cases.values().stream()
        .flatMap(List::stream)
        .filter(sum -> sum.shown() || !mustShow)
        .map(Step::plan)
        .min(Plan::compare);
  }

  /// Keeps a case unless it cannot reach the goal or another is always as good.
  private void advance(Step sum, Choice choice, Step step, Limit limit, List<Step> kept) {
    long cost = sum.plan().cost() + choice.added().cost() + step.plan().cost();
    long left = limit.effort() - Plan.effort(cost);
    if (cost > limit.cost() || left < 0 || !canReach(choice.stage() + 1, sum, step, left)) {
      return;
    }
    Step more = sum.plus(step, choice.added());
    if (limit.ordered() && Long.bitCount(more.plan().institutions()) > limit.institutions()) {
      return;
    }
    casesLeft--;
    for (Step other : kept) {
      if (other.neverAfter(more, limit.ordered())) {
        return;
      }
    }
    kept.removeIf(other -> more.neverAfter(other, limit.ordered()));
    kept.add(more);
  }

  /// Whether the stages from one on can make up for what is lacking.
  private boolean canReach(int stage, Step sum, Step step, long effort) {
    long[][] more = room[stage];
    int left = Math.toIntExact(effort);
    return sum.points() + step.points() + more[0][left] >= 0
        && sum.best() + step.best() + more[1][left] >= 0
        && sum.data() + step.data() + more[2][left] >= 0;
  }

  /// The shared inputs chosen that the stages after this one still read.
  private BitSet next(int stage, BitSet chosen, Choice choice) {
    BitSet next = (BitSet) chosen.clone();
    next.or(choice.given());
    next.and(alive.get(stage + 1));
    return next;
  }
}
