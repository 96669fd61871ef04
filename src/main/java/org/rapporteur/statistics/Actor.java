package org.rapporteur.statistics;

/// Whose action a fact is about. Only government action counts towards the criteria; work of others
/// counts where the government funds or partners it (rule EV-6, practice of the State Department).
public enum Actor {
  GOVERNMENT,
  FUNDED_BY_GOVERNMENT,
  NON_GOVERNMENTAL,
  OTHER;

  public boolean countsAsGovernment() {
    return this == GOVERNMENT || this == FUNDED_BY_GOVERNMENT;
  }
}
