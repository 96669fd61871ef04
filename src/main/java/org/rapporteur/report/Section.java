package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// A chapter of the report; each starts a page.
///
/// @param id stable, lower case with hyphens, the anchor of links
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    blocks = List.copyOf(blocks);
  }
}
