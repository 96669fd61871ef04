package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// The reading in machine form, for JSON, terminal and scorecard sheet.
///
/// @param indicativeTier code of the tier, or "" where there is not enough evidence
/// @param publishedTier code of the tier that the State Department published, or "" where not known
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
    List<PlacementStep> steps) {

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

  public Outcome {
    Objects.requireNonNull(indicativeTier, "indicativeTier");
    counts = List.copyOf(counts);
    pillars = List.copyOf(pillars);
    Objects.requireNonNull(overall, "overall");
    steps = List.copyOf(steps);
  }
}
