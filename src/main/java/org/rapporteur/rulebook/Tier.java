package org.rapporteur.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A placement in the TIP Report. The Act has lists (A), (B) and (C); the tier names are the State
/// Department's. `SPECIAL_CASE` and `NOT_RANKED` stand outside the order.
public enum Tier {
  TIER_1("1"),
  TIER_2("2"),
  TIER_2_WATCH_LIST("2WL"),
  TIER_3("3"),
  /// The report speaks of the country and gives it no tier.
  SPECIAL_CASE("SC"),
  /// The report of that year does not rank the country.
  NOT_RANKED("NR");

  private final String code;

  Tier(String code) {
    this.code = code;
  }

  /// As tables write it, such as `2WL`.
  public String code() {
    return code;
  }

  /// The tier with this code.
  public static Optional<Tier> ofCode(String code) {
    return Arrays.stream(values()).filter(tier -> tier.code.equals(code)).findFirst();
  }

  /// Every code, in the order of the tiers.
  public static List<String> codes() {
    return Arrays.stream(values()).map(Tier::code).toList();
  }
}
