package org.rapporteur.catalogue;

import java.util.Locale;

/// Where a case stands on its way through the justice system: with the police or the prosecutor who
/// investigates it, with the prosecution that decides on it, before the court of first instance,
/// before a court of appeal.
public enum CaseStage {
  INVESTIGATION,
  PROSECUTION,
  TRIAL,
  APPEAL;

  /// The code of the dimension `stage`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
