package org.rapporteur.clock;

import java.util.List;
import java.util.Map;
import org.rapporteur.rulebook.OpenPoint;
import org.rapporteur.rulebook.Tier;

/// A case of the clock: what is known of the past, and what must be found of the next report.
///
/// @param name a sentence
/// @param place file and line
/// @param readings open points that are read in another way than the shipped profile reads them
/// @param expect by outcome, the permission and the rules as one text: `if waived (W-1)`
/// @param follows by outcome
record ClockCase(
    String name,
    String place,
    PastTiers history,
    Map<OpenPoint, String> readings,
    int next,
    Map<Tier, String> expect,
    List<Integer> supply,
    List<Integer> restsOn,
    Map<Tier, List<String>> follows) {}
