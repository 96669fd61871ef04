package org.rapporteur.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A way to break a figure down, with its list of codes in the order of tables.
///
/// @param exclusive whether each unit falls under one code, so that the parts add up to the total
/// @param apart whether its codes count different things, which are never added: a figure that has
///   this dimension always names one of them, and there is no total
/// @param open which codes outside the list are taken
public record Dimension(
    String id, List<String> codes, boolean exclusive, boolean apart, Optional<OpenCodes> open) {
  public Dimension {
    Objects.requireNonNull(id, "id");
    codes = List.copyOf(codes);
    Objects.requireNonNull(open, "open");
  }

  /// Whether a figure may be broken down by this code.
  public boolean takes(String code) {
    return codes.contains(code) || open.filter(list -> list.contains(code)).isPresent();
  }

  /// Whether countries stand beside groups of countries.
  public boolean isOfCountries() {
    return open.filter(OpenCodes.COUNTRY::equals).isPresent();
  }
}
