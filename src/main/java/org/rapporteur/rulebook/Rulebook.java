package org.rapporteur.rulebook;

import java.util.Objects;

/// The law of a report year, the mechanical rules on the Watch List, and the profile by which the
/// year is judged.
public record Rulebook(LawVersion law, WatchListLaw watchList, JudgementProfile profile) {
  public Rulebook {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(watchList, "watchList");
    Objects.requireNonNull(profile, "profile");
  }
}
