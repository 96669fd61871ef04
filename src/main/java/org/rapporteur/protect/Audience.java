package org.rapporteur.protect;

import java.util.Locale;

/// For whom a report is made.
public enum Audience {
  /// Authorities entitled to exact figures. Not for publication.
  OFFICIAL,
  /// Everybody: small counts of victims must be protected first.
  PUBLIC;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
