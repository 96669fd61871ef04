package org.rapporteur.catalogue;

import java.util.Locale;

/// What one of a count is. Figures of different units are never compared or added.
public enum Unit {
  PERSON,
  CASE,
  OFFENCE,
  CHARGE,
  DECISION,
  EUR,
  INSPECTION,
  CALL,
  PLACE,
  EVENT,
  DAY,
  MONTH;

  /// The code in data files: the name in lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
