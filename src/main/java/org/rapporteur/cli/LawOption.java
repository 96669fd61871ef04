package org.rapporteur.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Option;

/// The law of another year, to see what it would have said.
final class LawOption {

  @Option(names = "--law", paramLabel = "YEAR", descriptionKey = "option.law")
  private Integer law;

  OptionalInt year() {
    return law == null ? OptionalInt.empty() : OptionalInt.of(law);
  }
}
