package org.rapporteur.caseload;

import java.util.List;
import org.rapporteur.statistics.Range;

/// Whether what was pending, came in and went out makes what is pending at the end.
public sealed interface Identity {

  record Holds() implements Identity {}

  /// More or less is pending at the end than should be.
  ///
  /// @param expected what should be pending at the end by the other figures
  record Broken(Range expected) implements Identity {}

  /// Nothing can be said, because stocks are read and never derived, and nobody states these parts.
  ///
  /// @param absent such as `opening`, `new`, `closing`
  record NotCheckable(List<String> absent) implements Identity {
    public NotCheckable {
      absent = List.copyOf(absent);
    }
  }
}
