package org.rapporteur.diagnostic;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A person's decision that a finding may stand.
///
/// @param place as `SourceLocation#reference` writes it
/// @param name who decided
/// @param expires the last day on which it holds
/// @param reportYear the one report year whose finding it is; empty where it is found in several
/// @param location where the decision is written
public record Waiver(
    DiagnosticCode code,
    String place,
    String name,
    LocalDate date,
    String reason,
    Optional<LocalDate> expires,
    OptionalInt reportYear,
    SourceLocation location) {

  public Waiver {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(expires, "expires");
    Objects.requireNonNull(reportYear, "reportYear");
    Objects.requireNonNull(location, "location");
    if (!code.waivable()) {
      throw new IllegalArgumentException(code.id() + " may not stand");
    }
  }

  /// Whether it is about this finding, expired or not.
  public boolean isAbout(Diagnostic finding) {
    return code == finding.code() && place.equals(finding.location().reference());
  }

  /// Whether it no longer holds for data that are known up to a day.
  public boolean isExpired(LocalDate asOf) {
    return expires.filter(asOf::isAfter).isPresent();
  }
}
