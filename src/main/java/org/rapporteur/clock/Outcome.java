package org.rapporteur.clock;

import java.util.List;
import java.util.Objects;
import org.rapporteur.rulebook.Tier;

/// One outcome of the next report.
///
/// @param rules ids of the rules behind the permission, such as `AD-1`
/// @param supply the years that must be known before the permission is; none unless it is unknown
/// @param restsOn the known years of which another tier could change the permission
/// @param follows ids of the rules that such an outcome sets going, such as `SWL-iii` or `AP-1`
public record Outcome(
    Tier tier,
    Permission permission,
    List<String> rules,
    List<Integer> supply,
    List<Integer> restsOn,
    List<String> follows) {

  public Outcome {
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(permission, "permission");
    rules = List.copyOf(rules);
    supply = List.copyOf(supply);
    restsOn = List.copyOf(restsOn);
    follows = List.copyOf(follows);
  }
}
