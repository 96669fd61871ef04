package org.rapporteur.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A point on which the text of the Act is open. A profile says how it reads each; the reading is
/// printed with every result.
public enum OpenPoint {
  /// Which years count towards the automatic downgrade: those on the Tier 2 Watch List, as the
  /// State Department counts them, or any on the special watch list, as the text could be read.
  DOWNGRADE_COUNTS("AD-1.counts", "tier-2-watch-list", "special-watch-list"),
  /// After which stay on Tier 3 a country counts as reinstated: `observed`, one that follows
  /// directly on the run and begins when the rule is in force; `direct`, one that follows directly
  /// on the run; `letter`, any after the run.
  REINSTATED_AFTER("RR-1.after", "observed", "direct", "letter"),
  /// What a year as a special case, or without a rank, does to a run.
  UNRANKED_YEAR("run.unranked-year", "breaks", "passed-over"),
  /// What becomes in 2019 of a waiver that was begun when two years were allowed.
  OLDER_WAIVER("W-1.begun-before-2019", "ends", "runs-on");

  private final String id;

  // One string, because the members of an enum are immutable all the way down.
  private final String choices;

  OpenPoint(String id, String... choices) {
    this.id = id;
    this.choices = String.join(" ", choices);
  }

  /// As profiles name it.
  public String id() {
    return id;
  }

  /// Every way in which it can be read.
  public List<String> choices() {
    return List.of(choices.split(" ", -1));
  }

  static Optional<OpenPoint> ofId(String id) {
    return Arrays.stream(values()).filter(point -> point.id.equals(id)).findFirst();
  }
}
