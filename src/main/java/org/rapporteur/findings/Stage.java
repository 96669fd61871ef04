package org.rapporteur.findings;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// An element as a goal sees it.
///
/// @param sharedHere the inputs of it that other elements read too
/// @param steps what it can come to, by which of these are chosen
record Stage(BitSet sharedHere, Map<BitSet, List<Step>> steps) {

  /// Whether a goal asks anything of an element.
  static boolean matters(Element element, Goal goal) {
    return switch (element.kind()) {
      case STANDARD -> goal.standards() || goal.evidence();
      case CRITERION, PROGRESS -> goal.evidence() || goal.serious() || goal.line() >= 0;
      case PATTERN -> goal.noPattern();
      case WATCH -> goal.unwatched();
    };
  }

  boolean isImpossible() {
    return steps.values().stream().allMatch(List::isEmpty);
  }
}
