package org.rapporteur.assess;

/// How many of the tests that apply have data. Stands beside the scores and is never mixed in.
public record Completeness(int withData, int applicable) {
  public Completeness {
    if (withData < 0 || withData > applicable) {
      throw new IllegalArgumentException(withData + " of " + applicable + " tests with data");
    }
  }

  /// Fewer than half of the tests have data: no single tier is the headline.
  public boolean belowHalf() {
    return 2 * withData < applicable;
  }
}
