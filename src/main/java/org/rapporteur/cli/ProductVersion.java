package org.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the name and the version that the build wrote into the jar.
final class ProductVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Rapporteur " + number()};
  }

  /// The version of this program, such as `0.1.0`.
  static String number() {
    return CommandTexts.load("/org/rapporteur/version.properties").getString("version");
  }
}
