package org.rapporteur.catalogue;

import java.util.List;
import java.util.Objects;

/// A way to break a figure down, with its list of codes in the order of tables.
///
/// @param exclusive whether each unit falls under one code, so that the parts add up to the total
/// @param open whether codes outside the list are taken (ISO 3166 codes of citizenship)
public record Dimension(String id, List<String> codes, boolean exclusive, boolean open) {
  public Dimension {
    Objects.requireNonNull(id, "id");
    codes = List.copyOf(codes);
  }
}
