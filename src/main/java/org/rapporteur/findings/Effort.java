package org.rapporteur.findings;

import java.math.BigDecimal;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.rulebook.JudgementProfile;

/// The classes of effort of a lawful input, the lightest first. What each costs is the profile's.
public enum Effort {
  /// To report what is there already.
  REPORT(JudgementProfile.EFFORT_OF_A_REPORT),
  PROCEDURE(JudgementProfile.EFFORT_OF_A_PROCEDURE),
  BUDGET(JudgementProfile.EFFORT_OF_A_BUDGET),
  LEGISLATION(JudgementProfile.EFFORT_OF_A_LAW);

  private final String threshold;

  Effort(String threshold) {
    this.threshold = threshold;
  }

  /// The name of the number in the profile.
  public String threshold() {
    return threshold;
  }

  BigDecimal of(JudgementProfile profile) {
    return profile.threshold(threshold).value();
  }

  /// The class of a lever.
  ///
  /// @throws IllegalArgumentException for an outcome, which is none
  static Effort of(Influence influence) {
    return switch (influence) {
      case PROCEDURE -> PROCEDURE;
      case BUDGET -> BUDGET;
      case LEGISLATION -> LEGISLATION;
      case OUTCOME -> throw new IllegalArgumentException("An outcome is no lever");
    };
  }
}
