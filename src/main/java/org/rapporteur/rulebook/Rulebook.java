package org.rapporteur.rulebook;

import java.util.Objects;

/// The law of a report year and the profile by which it is judged.
public record Rulebook(LawVersion law, JudgementProfile profile) {
  public Rulebook {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(profile, "profile");
  }
}
