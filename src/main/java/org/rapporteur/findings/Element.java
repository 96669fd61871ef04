package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.assess.TestResult;
import org.rapporteur.rulebook.Rating;

/// A standard, a criterion, or a rule, with its tests.
///
/// @param weight of a criterion among the criteria
record Element(Kind kind, String id, long weight, List<Node> nodes) {

  enum Kind {
    STANDARD,
    CRITERION,
    /// The criterion whose failure rules out sustained efforts.
    PROGRESS,
    PATTERN,
    WATCH
  }

  /// A test and the inputs that it reads.
  record Node(
      TestResult result, long weight, BitSet reads, boolean presuming, TestRatings ratings) {

    /// The rating with these inputs, of which only those that it reads matter.
    Rating rating(BitSet chosen) {
      BitSet relevant = (BitSet) chosen.clone();
      relevant.and(reads);
      return relevant.isEmpty()
          ? result.rating()
          : ratings.rating(result.test(), relevant, presuming);
    }
  }

  Element {
    nodes = List.copyOf(nodes);
  }

  /// Every input that a test of it reads.
  BitSet reads() {
    BitSet all = new BitSet();
    nodes.forEach(node -> all.or(node.reads()));
    return all;
  }

  /// The tests in groups that have no input in common, those without any input first.
  List<List<Node>> groups(BitSet shared) {
    List<List<Node>> groups = new ArrayList<>();
    List<BitSet> read = new ArrayList<>();
    groups.add(new ArrayList<>());
    read.add(new BitSet());
    for (Node node : nodes) {
      BitSet own = (BitSet) node.reads().clone();
      own.andNot(shared);
      List<Node> group = new ArrayList<>(List.of(node));
      if (own.isEmpty()) {
        groups.getFirst().add(node);
        continue;
      }
      for (int i = groups.size() - 1; i > 0; i--) {
        if (read.get(i).intersects(own)) {
          group.addAll(groups.remove(i));
          own.or(read.remove(i));
        }
      }
      groups.add(group);
      read.add(own);
    }
    return groups;
  }
}
