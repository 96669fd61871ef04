package org.rapporteur.validate;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.statistics.Source;

/// Whose word is of record: the institutions in the order of the workspace, those that it does not
/// list after them; of one institution the newest edition, then the source that knows most days.
///
/// @param institutions foremost first
record Precedence(List<String> institutions) {
  Precedence {
    institutions = List.copyOf(institutions);
  }

  int rank(String institution) {
    int index = institutions.indexOf(institution);
    return index < 0 ? institutions.size() : index;
  }

  Comparator<Source> byInstitution() {
    return Comparator.comparingInt((Source source) -> rank(source.institution()))
        .thenComparing(Source::institution);
  }

  /// Newest first; the id only makes the order total.
  static Comparator<Source> byEdition() {
    return Comparator.comparingInt(Source::edition)
        .thenComparing(Source::asOf)
        .reversed()
        .thenComparing(Source::id);
  }
}
