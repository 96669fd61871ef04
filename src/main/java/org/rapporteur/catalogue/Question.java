package org.rapporteur.catalogue;

import java.util.List;
import java.util.Objects;

/// A question of the questionnaire.
///
/// @param choices codes of the choices, for `CHOICE`; empty otherwise
public record Question(String id, Pillar pillar, ReplyKind kind, List<String> choices) {

  /// What a reply may be.
  public enum ReplyKind {
    YES_NO,
    CHOICE,
    DIRECTION,
    DATE,
    TEXT
  }

  public Question {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(kind, "kind");
    choices = List.copyOf(choices);
  }
}
