package org.rapporteur.cli;

/// What the process tells its caller when it ends. The numbers are a public contract: scripts and
/// CI jobs read nothing else.
enum ExitCode {
  /// The work was done; the data may carry warnings and notes.
  FINE(0),
  /// The data has errors; nothing was written, and earlier output is as it was.
  DATA_HAS_ERRORS(1),
  /// The command line, or a file it names, cannot be understood.
  USAGE(2),
  /// A gate refuses: the work is possible, and must not be done as asked.
  REFUSED(3),
  /// The program failed, or what it wrote could not be stored (`EX_SOFTWARE` of sysexits.h).
  FAILED(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
