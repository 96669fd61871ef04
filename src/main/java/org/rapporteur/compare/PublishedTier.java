package org.rapporteur.compare;

import java.util.Objects;
import org.rapporteur.rulebook.Tier;

/// A placement in a TIP Report, as a public source has it.
///
/// @param iso3 ISO 3166-1 alpha-3, and XKX for Kosovo
/// @param reportYear the year of the report
/// @param source address or name of the source, with how it was dated where it names no year
public record PublishedTier(
    String iso3, String country, int reportYear, Tier tier, Quality quality, String source) {

  /// How the source holds the placement.
  public enum Quality {
    /// A data set of placements made for research, or the CIA World Factbook.
    DATASET,
    /// The narrative itself, or a page that lists the report's placements.
    LISTED
  }

  public PublishedTier {
    Objects.requireNonNull(iso3, "iso3");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(quality, "quality");
    Objects.requireNonNull(source, "source");
  }
}
