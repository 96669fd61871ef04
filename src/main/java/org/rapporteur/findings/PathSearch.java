package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assess.Tally;
import org.rapporteur.rulebook.Tier;

/// Finds the first plan, in the order of plans, with which a tier is reached: exactly, unless there
/// is so much to look at that the search is cut short.
final class PathSearch {

  /// So many cases are looked at before the search is cut short: about a second’s work. Countries
  /// with every question open need a tenth of it.
  private static final int MOST_CASES = 400_000;

  /// With more inputs than this that belong together, not every choice among them is looked at.
  private static final int MOST_TOGETHER = 16;

  private int casesLeft = MOST_CASES;
  private final Model model;
  private final BitSet shared = new BitSet();
  private final Map<String, Map<BitSet, Map<Tally, List<Plan>>>> options = new HashMap<>();

  PathSearch(Model model) {
    this.model = model;
    BitSet seen = new BitSet();
    for (Element element : model.elements()) {
      BitSet again = element.reads();
      again.and(seen);
      shared.or(again);
      seen.or(element.reads());
    }
  }

  /// Whether the search saw all that it had to see.
  boolean isComplete() {
    return casesLeft >= 0;
  }

  /// The first plan that reaches the tier; empty where none does.
  Optional<Plan> first(Tier target) {
    Optional<Plan> first = Optional.empty();
    if (model.elements().stream().anyMatch(this::isTooLarge)) {
      casesLeft = -1;
      return first;
    }
    for (Goal goal : Goal.of(target, model)) {
      Optional<Plan> found = first(goal, first);
      if (found.isPresent() && (first.isEmpty() || found.get().compare(first.get()) < 0)) {
        first = found;
      }
    }
    return first;
  }

  private boolean isTooLarge(Element element) {
    return element.groups(shared).stream()
        .anyMatch(group -> {
          BitSet read = element.reads();
          read.and(shared);
          group.forEach(node -> read.or(node.reads()));
          return read.cardinality() > MOST_TOGETHER;
        });
  }

  private Optional<Plan> first(Goal goal, Optional<Plan> bound) {
    List<Stage> stages = new ArrayList<>();
    for (Element element : model.elements()) {
      if (Stage.matters(element, goal)) {
        Stage stage = stage(element, goal);
        if (stage.isImpossible()) {
          return Optional.empty();
        }
        stages.add(stage);
      }
    }
    LeastEffort search = new LeastEffort(stages, model, goal.mustShow(), casesLeft);
    Optional<Plan> found = search.first(bound);
    casesLeft = search.casesLeft();
    return found;
  }

  private Stage stage(Element element, Goal goal) {
    BitSet here = element.reads();
    here.and(shared);
    int[] inputs = here.stream().toArray();
    Map<BitSet, List<Step>> steps = new HashMap<>();
    for (long subset = 0; subset < 1L << inputs.length; subset++) {
      BitSet given = new BitSet();
      for (int i = 0; i < inputs.length; i++) {
        given.set(inputs[i], (subset >> i & 1) != 0);
      }
      Map<Tally, List<Plan>> cases =
          options
              .computeIfAbsent(element.id(), _ -> new HashMap<>())
              .computeIfAbsent(given, set -> new Options(model, element, shared).with(set));
      steps.put(given, Step.of(element, cases, goal, model));
    }
    return new Stage(here, steps);
  }
}
