package org.rapporteur.workspace;

import java.util.Objects;

/// The country under report.
///
/// @param code three capital letters: ISO 3166-1 alpha-3, or user-assigned such as XKX for Kosovo
/// @param fictional whether it is made up, which every page then says
public record Country(String code, String name, boolean fictional) {
  public Country {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
