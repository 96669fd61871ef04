package org.rapporteur.assess;

import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.Tier;

/// One run of the order of tests T-1 to T-3 and the watch conditions.
///
/// @param steps what was asked in turn, with its outcome
public record Placement(Tier tier, List<Step> steps) {

  /// One question on the way to a tier.
  ///
  /// @param rule id of the rule, such as `T-1` or `W-b`
  /// @param holds whether it held in this run
  public record Step(String rule, boolean holds, Trace trace) {

    /// Reasons of a step whose answer hangs on years that are not known.
    static final String OPEN = "reason.AD-1.open";

    static final String SUPPOSED = "reason.AD-1.supposed";
    static final String NOT_SUPPOSED = "reason.AD-1.not-supposed";

    /// Whether the answer is not known in this run.
    public boolean isOpen() {
      return trace.reason().equals(OPEN);
    }

    private boolean supposesPastTiers() {
      return isOpen() || trace.reason().equals(SUPPOSED) || trace.reason().equals(NOT_SUPPOSED);
    }

    public Step {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(trace, "trace");
    }
  }

  /// Whether the merits led to the Watch List, and the clock from there to Tier 3.
  public boolean isDowngradedByTheClock() {
    return tier == Tier.TIER_3 && steps.stream().anyMatch(step -> step.rule().equals("T-2"));
  }

  /// Whether the run supposed something of years whose tiers are not known.
  public boolean supposesPastTiers() {
    return steps.stream().anyMatch(Step::supposesPastTiers);
  }

  public Placement {
    Objects.requireNonNull(tier, "tier");
    steps = List.copyOf(steps);
  }
}
