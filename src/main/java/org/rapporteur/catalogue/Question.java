package org.rapporteur.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A question of the questionnaire.
///
/// @param who code of the institution that acts, or, of an outcome, that answers
/// @param choices codes of the choices, for `CHOICE`; empty otherwise
public record Question(
    String id,
    Pillar pillar,
    Influence influence,
    String who,
    ReplyKind kind,
    List<String> choices) {

  /// What a reply may be.
  public enum ReplyKind {
    YES_NO,
    CHOICE,
    DIRECTION,
    DATE,
    TEXT;

    /// The code in files: the name in lower case with hyphens.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Question {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pillar, "pillar");
    Objects.requireNonNull(influence, "influence");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(kind, "kind");
    choices = List.copyOf(choices);
  }
}
