package org.rapporteur.cli;

import org.rapporteur.pipeline.Refusal;

/// A gate that refused, told to the user.
final class Refusals {
  private Refusals() {}

  static ExitCode print(Refusal refusal, Terminal terminal) {
    terminal.err().println(Terminal.texts().text(refusal.key(), refusal.operands()));
    return ExitCode.REFUSED;
  }
}
