package org.rapporteur.findings;

import java.util.BitSet;

/// A set of inputs with what it costs. The order of plans: the least effort in all; then the
/// lighter classes, that is fewer inputs that are a law or may come to need one, then fewer items
/// of the budget, then fewer procedures; then fewer institutions; then the ids.
final class Plan {

  /// So many inputs of one class fit into the sum.
  private static final int MANY = 8;

  static final Plan EMPTY = new Plan(new BitSet(), 0, 0);

  private final BitSet chosen;
  private final long cost;
  private final long institutions;

  private Plan(BitSet chosen, long cost, long institutions) {
    this.chosen = chosen;
    this.cost = cost;
    this.institutions = institutions;
  }

  /// A plan of one input.
  ///
  /// @param heaviest the heaviest class that it may come to
  /// @param steps what it costs
  /// @param institution bit of the institution that acts
  static Plan of(int input, Effort heaviest, long steps, long institution) {
    BitSet one = new BitSet();
    one.set(input);
    int place =
        switch (heaviest) {
          case LEGISLATION -> 2 * MANY;
          case BUDGET -> MANY;
          case PROCEDURE -> 0;
          case REPORT -> -1;
        };
    return new Plan(one, (steps << (3 * MANY)) + (place < 0 ? 0 : 1L << place), institution);
  }

  /// Both together; they have no input in common.
  Plan plus(Plan other) {
    if (other.chosen.isEmpty()) {
      return this;
    }
    if (chosen.isEmpty()) {
      return other;
    }
    BitSet both = (BitSet) chosen.clone();
    both.or(other.chosen);
    return new Plan(both, cost + other.cost, institutions | other.institutions);
  }

  /// Effort, then laws, items of the budget and procedures, in one number: the first part of the
  /// order, which is a sum over the inputs.
  long cost() {
    return cost;
  }

  /// The effort alone, in whole steps.
  long effort() {
    return effort(cost);
  }

  /// The effort in a cost.
  static long effort(long cost) {
    return cost >> (3 * MANY);
  }

  long institutions() {
    return institutions;
  }

  /// The inputs, by number.
  BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  /// The whole order.
  int compare(Plan other) {
    int byCost = Long.compare(cost, other.cost);
    if (byCost != 0) {
      return byCost;
    }
    int byInstitutions =
        Integer.compare(Long.bitCount(institutions), Long.bitCount(other.institutions));
    return byInstitutions != 0 ? byInstitutions : byIds(other);
  }

  /// The plan that has the first id in which the two differ comes first.
  private int byIds(Plan other) {
    BitSet differing = (BitSet) chosen.clone();
    differing.xor(other.chosen);
    int first = differing.nextSetBit(0);
    return first < 0 ? 0 : chosen.get(first) ? -1 : 1;
  }

  /// Whether, whatever inputs are added to both, the other plan never comes out before this one.
  boolean neverAfter(Plan other) {
    if (cost != other.cost) {
      return cost < other.cost;
    }
    return (institutions & ~other.institutions) == 0 && byIds(other) <= 0;
  }
}
