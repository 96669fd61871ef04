package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// One answer to a question of the catalogue, or an event.
///
/// @param reply what was answered
/// @param occurredOn the day of the event, where there is one: an event after the reporting period
///   is shown, never scored
/// @param kind which of the nine kinds of concrete action of 22 U.S.C. 7102(5) it shows, or a
///   commitment, which is never scored (rule EV-3)
/// @param words the words of the source
public record Answer(
    String question,
    Reply reply,
    Period period,
    Optional<LocalDate> occurredOn,
    Optional<ActionKind> kind,
    Optional<String> words,
    Provenance provenance) {

  public Answer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(reply, "reply");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(provenance, "provenance");
  }
}
