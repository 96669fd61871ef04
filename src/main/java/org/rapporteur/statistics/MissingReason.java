package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Objects;

/// Why there is no figure. Only `NotProvidedToState` can lead to the data presumption of 22 U.S.C.
/// 7106(b)(1) and (7); every other reason leaves the question open.
public sealed interface MissingReason {

  /// The reasons that need no more words.
  enum Plain implements MissingReason {
    /// The figure may exist; the sources used here do not hold it.
    NOT_IN_SOURCES,
    /// Nobody counts this.
    NOT_COLLECTED,
    /// It is counted, and not ready yet.
    NOT_AVAILABLE_YET,
    /// An institution did not answer the office.
    NOT_REPORTED_TO_OFFICE,
    /// The source keeps it confidential.
    SUPPRESSED_BY_SOURCE,
    /// It is counted over other periods, which neither are this one nor add up to it.
    OTHER_PERIOD
  }

  /// Figures contradict each other, so that this one says nothing any more.
  ///
  /// @param check id of the check that found it, such as `J-004`
  record Contradicted(String check) implements MissingReason {
    public Contradicted {
      Objects.requireNonNull(check, "check");
    }
  }

  /// The U.S. State Department asked on a date, and the government did not provide it.
  record NotProvidedToState(String request, LocalDate date) implements MissingReason {
    public NotProvidedToState {
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(date, "date");
    }
  }
}
