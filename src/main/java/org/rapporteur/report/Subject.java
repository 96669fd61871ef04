package org.rapporteur.report;

import java.util.Objects;

/// Who reports about what country.
///
/// @param country ISO 3166 alpha-3, `XKX` for Kosovo
/// @param fictional whether the country and all its figures are made up, which every page then says
public record Subject(
    String country, String name, boolean fictional, String office, String contact, String licence) {
  public Subject {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(licence, "licence");
  }
}
