package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// What changed in the law between two report years, in words.
///
/// @param before version that held in the earlier year
/// @param after version that holds in the later one
public record LawDifferencePage(
    int from, int to, int before, int after, String heading, List<Group> groups) {

  /// The changes of one part of the law.
  public record Group(String id, String title, List<Change> changes) {
    public Group {
      Objects.requireNonNull(id, "id");
      changes = List.copyOf(changes);
    }
  }

  /// One change.
  ///
  /// @param kind code: `added`, `replaced`, `removed`, `renumbered`
  /// @param label the kind in words
  /// @param part code of the part of the law
  /// @param in id of the standard or criterion to which a test belongs; of others, their own id
  /// @param paragraph of a criterion in the later law, or ""
  /// @param was the words, or for a renumbering the section, of the earlier law; or ""
  /// @param is those of the later law; or ""
  /// @param by the Acts that made it
  public record Change(
      String kind,
      String label,
      String part,
      String id,
      String in,
      String paragraph,
      String name,
      String was,
      String is,
      String citation,
      String by) {
    public Change {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(id, "id");
    }
  }

  public LawDifferencePage {
    Objects.requireNonNull(heading, "heading");
    groups = List.copyOf(groups);
  }
}
