package org.rapporteur.compare;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;

/// A European state.
///
/// @param iso3 ISO 3166-1 alpha-3, and XKX for Kosovo
/// @param group of neighbours that are shown beside each other, or ""
/// @param euFrom its first day in the European Union or in the Communities before it
/// @param euThrough its last day there
public record State(
    String iso3,
    String name,
    String group,
    Optional<LocalDate> euFrom,
    Optional<LocalDate> euThrough) {

  public State {
    Objects.requireNonNull(iso3, "iso3");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(euFrom, "euFrom");
    Objects.requireNonNull(euThrough, "euThrough");
  }

  /// Whether it was a member on 30 June of a report year: the reports are due in June.
  public boolean isEuMember(int reportYear) {
    LocalDate day = LocalDate.of(reportYear, Month.JUNE, 30);
    return euFrom.filter(first -> !first.isAfter(day)).isPresent()
        && euThrough.filter(last -> last.isBefore(day)).isEmpty();
  }
}
