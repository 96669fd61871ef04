package org.rapporteur.catalogue;

/// By what lawful input a government can move a figure or an answer.
public enum Influence {
  /// The result of what victims, police, prosecutors, courts or other countries do. It is data and
  /// never a lever: a plan that moves it directly harms victims or judges.
  OUTCOME,
  /// A rule, an instruction, training, an agreement, a publication: an authority decides it.
  PROCEDURE,
  /// A service, a unit or a campaign that has to be paid for.
  BUDGET,
  /// A law, or a treaty that a parliament must approve.
  LEGISLATION;

  public boolean isLever() {
    return this != OUTCOME;
  }
}
