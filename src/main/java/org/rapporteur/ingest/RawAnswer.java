package org.rapporteur.ingest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.ActionKind;

/// An answer as it stands in a file, not yet held against the catalogue.
public record RawAnswer(
    String question,
    Optional<String> reply,
    Optional<String> status,
    Optional<String> period,
    Optional<LocalDate> occurredOn,
    Optional<ActionKind> kind,
    Optional<String> words,
    SourceLocation location) {
  public RawAnswer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(reply, "reply");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(location, "location");
  }
}
