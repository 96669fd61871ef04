package org.rapporteur.report;

import java.time.LocalDate;
import java.util.Objects;

/// What stands on the first page and in the document's properties.
///
/// @param status the standing line of every page: audience, fictional, draft
/// @param disclaimer that it is an indicative self-assessment, and who decides tiers
/// @param created the as-of date of the build: the date of every file
/// @param language BCP 47
public record Cover(
    String title,
    String subtitle,
    String country,
    String institution,
    String contact,
    String licence,
    String period,
    String edition,
    String status,
    String disclaimer,
    String lawLine,
    LocalDate created,
    String language) {
  public Cover {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(language, "language");
  }
}
