package org.rapporteur.rulebook;

/// A placement in the TIP Report. The Act has lists (A), (B) and (C); the tier names are the State
/// Department's. `SPECIAL_CASE` stands outside the order.
public enum Tier {
  TIER_1,
  TIER_2,
  TIER_2_WATCH_LIST,
  TIER_3,
  SPECIAL_CASE
}
