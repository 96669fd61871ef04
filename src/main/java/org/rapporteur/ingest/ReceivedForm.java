package org.rapporteur.ingest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A form that came back.
///
/// @param file relative to the workspace
/// @param language the tag of the language in which it was written
/// @param asOf the day up to which it knows; empty where it does not say, so that it is not read
/// @param open rows that say neither a value nor why there is none
public record ReceivedForm(
    String file,
    String institution,
    int reportYear,
    String language,
    Optional<LocalDate> asOf,
    Optional<String> signedBy,
    Optional<LocalDate> signedOn,
    int open) {

  public ReceivedForm {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(signedBy, "signedBy");
    Objects.requireNonNull(signedOn, "signedOn");
  }
}
