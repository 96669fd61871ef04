package org.rapporteur.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.SourceLocation;

/// What the labels of a row of the header, of a column of labels, or of the sheets say of the
/// figures.
///
/// @param header above the labels; "" for the header itself and for sheets
/// @param gives what a label says that is taken as it is written; empty where all are declared
/// @param spread whether a blank cell means what stands before it
/// @param labels by their key
/// @param location in the mapping
record Axis(
    String header,
    Optional<String> gives,
    boolean spread,
    SortedMap<String, Label> labels,
    SourceLocation location) {

  /// What one label says.
  ///
  /// @param written the label as the mapping has it
  /// @param says by column of a tidy table; empty where the figures are left out
  record Label(String written, Optional<SortedMap<String, String>> says, SourceLocation location) {
    Label {
      Objects.requireNonNull(written, "written");
      says = says.map(given -> Collections.unmodifiableSortedMap(new TreeMap<>(given)));
      Objects.requireNonNull(location, "location");
    }
  }

  Axis {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(gives, "gives");
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    Objects.requireNonNull(location, "location");
  }

  /// Whether every label that the file may have is declared.
  boolean isClosed() {
    return gives.isEmpty();
  }

  /// What a label says; empty where it is not known.
  ///
  /// @param place of the label in the file
  Optional<Label> label(String text, SourceLocation place) {
    Label declared = labels.get(LabelText.key(text));
    if (declared != null) {
      return Optional.of(declared);
    }
    return text.equals(LabelText.BLANK)
        ? Optional.empty()
        : gives.map(name -> new Label(text, Optional.of(new TreeMap<>(Map.of(name, text))), place));
  }

  List<String> known() {
    return labels.values().stream().map(Label::written).toList();
  }
}
