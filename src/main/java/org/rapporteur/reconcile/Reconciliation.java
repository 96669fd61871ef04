package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a bridge comes to.
///
/// @param base the base's count
/// @param others by institution, in the order of the bridge
/// @param excess sides whose lines name more persons than they counted
/// @param national empty where no institution gave a count
public record Reconciliation(
    Bridge bridge,
    Optional<Span> base,
    List<Pair> others,
    List<Excess> excess,
    Optional<National> national) {

  /// The base beside one other institution.
  ///
  /// @param closing what remains by the lines as stated; empty where they do not say, were it that
  ///   there was nobody, who was seen by each alone and by both, or where a count is missing
  /// @param proven whether it closes and each of its lines has evidence
  public record Pair(
      BridgeSide other, Optional<Span> count, Optional<Closing> closing, boolean proven) {
    public Pair {
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(count, "count");
      Objects.requireNonNull(closing, "closing");
    }
  }

  /// The same persons three times over: what the lines leave of the base's count, what they leave
  /// of the other's, and how many are stated to have been seen by both.
  public record Closing(Span base, Span other, Span both) {
    public Closing {
      Objects.requireNonNull(base, "base");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(both, "both");
    }

    /// Whether the three can be the same number.
    public boolean closes() {
      return base.and(other).flatMap(both::and).filter(same -> same.high() >= 0).isPresent();
    }

    /// The most that the base's count has too many.
    long unnamedInBase() {
      return Math.max(0, base.high() - Math.min(other.low(), both.low()));
    }

    /// The most that the other's count has too many.
    long unnamedInOther() {
      return Math.max(0, other.high() - Math.min(base.low(), both.low()));
    }
  }

  /// More persons in lines than in the count.
  ///
  /// @param lines how many the lines name at least
  public record Excess(BridgeSide side, long lines, Span count) {
    public Excess {
      Objects.requireNonNull(side, "side");
      Objects.requireNonNull(count, "count");
    }
  }

  /// The national figure: how many persons are known to any of the institutions.
  ///
  /// @param figure where an institution is missing, what is known without it
  /// @param atLeast whether an institution is missing, so that nothing bounds the figure above
  /// @param base persons of the base among them
  /// @param beside the most whom the others can have seen and the base did not
  public record National(Span figure, boolean atLeast, Span base, long beside) {
    public National {
      Objects.requireNonNull(figure, "figure");
      Objects.requireNonNull(base, "base");
    }
  }

  public Reconciliation {
    Objects.requireNonNull(bridge, "bridge");
    Objects.requireNonNull(base, "base");
    others = List.copyOf(others);
    excess = List.copyOf(excess);
    Objects.requireNonNull(national, "national");
  }

  /// Whether every other institution closes with the base, and all of it is shown.
  public boolean closes() {
    return excess.isEmpty() && others.stream().allMatch(Pair::proven);
  }

  /// The sides that gave no count.
  public List<BridgeSide> missing() {
    List<BridgeSide> missing = new ArrayList<>();
    if (base.isEmpty()) {
      missing.add(bridge.base());
    }
    others.stream().filter(pair -> pair.count().isEmpty()).map(Pair::other).forEach(missing::add);
    return List.copyOf(missing);
  }

  /// The lines that prove nothing.
  public List<BridgeLine> withoutEvidence() {
    return bridge.lines().filter(line -> !line.isProven()).toList();
  }
}
