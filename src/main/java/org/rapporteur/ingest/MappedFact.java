package org.rapporteur.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.SourceLocation;

/// A figure of a table that is not tidy, with what its labels say of it.
///
/// @param says by column of a tidy table
/// @param value as a tidy table would have it
/// @param place of the cell
/// @param origins where what is said of it comes from: its label, or the mapping
record MappedFact(
    SortedMap<String, String> says,
    CellWords.Value value,
    SourceLocation place,
    Map<String, SourceLocation> origins) {
  MappedFact {
    says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(place, "place");
    origins = Map.copyOf(origins);
  }
}
