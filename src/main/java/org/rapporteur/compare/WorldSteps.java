package org.rapporteur.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.compare.ReferenceFile.WrongLine;
import org.rapporteur.rulebook.Tier;

/// How many countries of the world went from one tier to another in the next report, since the
/// report of 2004, the first with a Watch List. Counts alone: the tiers of countries outside Europe
/// do not ship with the program.
final class WorldSteps {

  static final int FIRST_YEAR = 2004;

  private static final List<String> HEADER = List.of("report_year", "tier", "next_tier", "times");

  private final Map<Tier, Map<Tier, Integer>> counts = new EnumMap<>(Tier.class);
  private final Map<Tier, TreeSet<Integer>> years = new EnumMap<>(Tier.class);

  private WorldSteps() {}

  /// The table of the class path.
  ///
  /// @throws IllegalStateException with every wrong line, where the shipped table is wrong
  static WorldSteps load() {
    WorldSteps steps = new WorldSteps();
    ReferenceFile.load("world-steps.csv").forEach(HEADER, steps::line);
    return steps;
  }

  NextReport next(Tier from) {
    return new NextReport(
        from,
        years.getOrDefault(from, new TreeSet<>()),
        new TreeMap<>(counts.getOrDefault(from, Map.of())));
  }

  private void line(List<String> fields) throws WrongLine {
    if (!TierTable.isReportYear(fields.get(0)) || !fields.get(3).matches("[1-9][0-9]{0,3}")) {
      throw new WrongLine("no report year and count: " + fields.get(0) + " " + fields.get(3));
    }
    Tier from = tier(fields.get(1));
    Tier next = tier(fields.get(2));
    years.computeIfAbsent(from, _ -> new TreeSet<>()).add(Integer.valueOf(fields.get(0)));
    counts
        .computeIfAbsent(from, _ -> new EnumMap<>(Tier.class))
        .merge(next, Integer.valueOf(fields.get(3)), Integer::sum);
  }

  private static Tier tier(String code) throws WrongLine {
    return Tier.ofCode(code).orElseThrow(() -> new WrongLine("no tier: " + code));
  }
}
