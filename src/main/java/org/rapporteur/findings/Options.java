package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.assess.Tally;

/// What the tests of one element can come to, each with the plans that do it at the least cost.
/// Tests that have no input in common are weighed one after the other, so that the number of cases
/// stays small.
final class Options {

  private final Model model;
  private final Element element;
  private final BitSet shared;

  /// @param shared inputs that other elements read too; which of them are chosen is given
  Options(Model model, Element element, BitSet shared) {
    this.model = model;
    this.element = element;
    this.shared = shared;
  }

  /// By what the tests come to, plans of inputs that this element alone reads.
  ///
  /// @param given the shared inputs that are chosen
  Map<Tally, List<Plan>> with(BitSet given) {
    Map<Tally, List<Plan>> all = new HashMap<>();
    all.put(Tally.NONE, List.of(Plan.EMPTY));
    for (List<Element.Node> group : element.groups(shared)) {
      all = combined(all, of(group, given));
    }
    return all;
  }

  private Map<Tally, List<Plan>> of(List<Element.Node> group, BitSet given) {
    BitSet own = new BitSet();
    group.forEach(node -> own.or(node.reads()));
    own.andNot(shared);
    int[] inputs = own.stream().toArray();
    Map<Tally, List<Plan>> found = new HashMap<>();
    for (long subset = 0; subset < 1L << inputs.length; subset++) {
      BitSet chosen = (BitSet) given.clone();
      Plan plan = Plan.EMPTY;
      for (int i = 0; i < inputs.length; i++) {
        if ((subset >> i & 1) != 0) {
          chosen.set(inputs[i]);
          plan = plan.plus(model.only(inputs[i]));
        }
      }
      Tally tally = Tally.NONE;
      for (Element.Node node : group) {
        tally = tally.plus(Tally.of(node.result(), node.rating(chosen), node.weight()));
      }
      add(found, tally, plan);
    }
    return found;
  }

  private static Map<Tally, List<Plan>> combined(
      Map<Tally, List<Plan>> one, Map<Tally, List<Plan>> other) {
    Map<Tally, List<Plan>> both = new HashMap<>();
    one.forEach((tally, plans) ->
        other.forEach((more, added) -> {
          Tally sum = tally.plus(more);
          for (Plan plan : plans) {
            for (Plan addition : added) {
              add(both, sum, plan.plus(addition));
            }
          }
        }));
    return both;
  }

  /// Keeps a plan where no other that comes to the same is never worse.
  private static void add(Map<Tally, List<Plan>> plans, Tally tally, Plan plan) {
    List<Plan> same = plans.computeIfAbsent(tally, _ -> new ArrayList<>());
    if (same.stream().noneMatch(other -> other.neverAfter(plan))) {
      same.removeIf(plan::neverAfter);
      same.add(plan);
    }
  }
}
