package org.rapporteur.catalogue;

import java.util.Locale;

/// The parts of an account: what is pending at its start, and came in, went out or is pending at
/// its end.
public enum CasePart {
  /// The stock: read on the last day of a period, and on the last day of the one before it.
  PENDING,
  NEW,
  REOPENED,
  TRANSFERRED_IN,
  CONCLUDED,
  TRANSFERRED_OUT;

  /// The key in `catalogue/casework.yaml`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is counted over a period.
  public boolean isFlow() {
    return this != PENDING;
  }
}
