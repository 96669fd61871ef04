package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// A bridge as the report tells it: the national figure and the steps that lead to it.
///
/// @param indicator id in the catalogue, of the national figure
/// @param period ISO 8601, such as `2023-04/2024-03`
/// @param result what the figure is, in a sentence
public record BridgeReport(
    String title,
    String indicator,
    String indicatorText,
    String period,
    String periodText,
    State state,
    PublishedValue national,
    Sentence result,
    List<Pair> pairs) {

  /// What the national figure is.
  public enum State {
    /// All of it is shown, and the counts come to one number.
    AGREED,
    /// The figure lies between two bounds.
    BOUNDS,
    /// An institution gave no count.
    AT_LEAST,
    /// No institution gave one.
    NO_COUNT
  }

  /// The base beside one other institution, step by step.
  ///
  /// @param closes whether the lines leave the same persons of both counts
  /// @param shown whether each line has evidence besides
  public record Pair(String base, String other, boolean closes, boolean shown, List<Step> steps) {
    public Pair {
      Objects.requireNonNull(base, "base");
      Objects.requireNonNull(other, "other");
      steps = List.copyOf(steps);
    }
  }

  /// One row of a bridge.
  ///
  /// @param institution code of the catalogue, of whose count it is
  /// @param kind of a line, such as `carry-over`; "" of other steps
  /// @param label the step in words
  /// @param count a line's persons are to be taken away from the count above
  /// @param shown whether there is evidence, of a line
  public record Step(
      Role role,
      String institution,
      String kind,
      String label,
      PublishedValue count,
      boolean shown,
      String evidence,
      String note) {
    public Step {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(count, "count");
    }
  }

  /// What a step is in the sum.
  public enum Role {
    COUNT,
    LINE,
    LEFT,
    SEEN_BY_BOTH
  }

  public BridgeReport {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(national, "national");
    Objects.requireNonNull(result, "result");
    pairs = List.copyOf(pairs);
  }
}
