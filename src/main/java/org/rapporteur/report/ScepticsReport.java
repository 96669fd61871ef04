package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// The reading without what rests on the assessed government's word alone.
///
/// @param indicativeTier code of the tier, or "" where too little is left to indicate one
/// @param indicativeText the reading in words
/// @param worstTier code of the tier with every open question answered no
/// @param bestTier the same answered yes
/// @param testsWithData how many tests still have data
/// @param testsWithSecondSource how many tests of the normal reading have a second source
/// @param withData ids of the tests that still have data
/// @param secondSource ids of the tests that have a second source
/// @param governmentAlone ids of the tests that are open without the government's word
public record ScepticsReport(
    Sentence summary,
    String indicativeTier,
    String indicativeText,
    String worstTier,
    String bestTier,
    PublishedValue testsWithData,
    PublishedValue testsWithSecondSource,
    List<String> withData,
    List<String> secondSource,
    List<String> governmentAlone) {
  public ScepticsReport {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(indicativeTier, "indicativeTier");
    Objects.requireNonNull(indicativeText, "indicativeText");
    Objects.requireNonNull(worstTier, "worstTier");
    Objects.requireNonNull(bestTier, "bestTier");
    Objects.requireNonNull(testsWithData, "testsWithData");
    Objects.requireNonNull(testsWithSecondSource, "testsWithSecondSource");
    withData = List.copyOf(withData);
    secondSource = List.copyOf(secondSource);
    governmentAlone = List.copyOf(governmentAlone);
  }
}
