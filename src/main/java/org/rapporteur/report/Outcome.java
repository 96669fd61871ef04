package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;

/// The reading in machine form, for JSON, terminal and scorecard sheet.
///
/// @param indicativeTier code of the tier, or "" where there is not enough evidence
/// @param publishedTier code of the tier that the State Department published, or "" where not known
/// @param clock where the country stood by the clock of the Watch List; empty where it did not run
/// @param counts how many criteria have each rating, by code, in the order of `Rating`
public record Outcome(
    String indicativeTier,
    String indicativeText,
    String worstTier,
    String evidenceTier,
    String bestTier,
    String publishedTier,
    String publishedText,
    String headline,
    List<RatingCount> counts,
    List<BandEntry> pillars,
    BandEntry overall,
    PublishedValue testsWithData,
    PublishedValue testsApplicable,
    List<PlacementStep> steps,
    Optional<ClockEntry> clock) {

  public record RatingCount(String rating, String text, PublishedValue count) {}

  /// A readiness index with its band.
  ///
  /// @param remark the one thing to know about it, or ""
  public record BandEntry(
      String id,
      String name,
      PublishedValue worst,
      PublishedValue evidence,
      PublishedValue best,
      String text,
      String remark) {}

  /// One question on the way to the tier, in each of the three runs.
  public record PlacementStep(
      String rule, String question, String citation, String worst, String evidence, String best) {}

  /// Where the country stood before the report.
  ///
  /// @param permission what the rules make of a further report on the Watch List, by its code
  /// @param leastRun the fewest reports in a row that can count before this one; likewise `mostRun`
  /// @param rules ids of the rules behind the permission
  /// @param unknownYears report years whose tier would have to be known
  public record ClockEntry(
      String permission,
      String text,
      int leastRun,
      int mostRun,
      List<String> rules,
      List<Integer> unknownYears) {
    public ClockEntry {
      Objects.requireNonNull(permission, "permission");
      Objects.requireNonNull(text, "text");
      rules = List.copyOf(rules);
      unknownYears = List.copyOf(unknownYears);
    }
  }

  public Outcome {
    Objects.requireNonNull(indicativeTier, "indicativeTier");
    counts = List.copyOf(counts);
    pillars = List.copyOf(pillars);
    Objects.requireNonNull(overall, "overall");
    steps = List.copyOf(steps);
    Objects.requireNonNull(clock, "clock");
  }
}
