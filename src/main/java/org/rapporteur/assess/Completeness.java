package org.rapporteur.assess;

import java.math.BigDecimal;
import org.rapporteur.rulebook.Threshold;

/// How many of the tests that apply are answered. Counted are the single tests under the standards
/// MS-1 to MS-3 and under the criteria, the parts of a composite test each for itself; one that
/// does not apply is left out. A test that the statute's data presumption answers counts as
/// answered: withholding data must not hide a reading. Stands beside the scores and is never mixed
/// in.
public record Completeness(int withData, int applicable) {
  public Completeness {
    if (withData < 0 || withData > applicable) {
      throw new IllegalArgumentException(withData + " of " + applicable + " tests with data");
    }
  }

  /// Whether at least this share of the tests that apply is answered.
  public boolean reaches(Threshold share) {
    return BigDecimal.valueOf(withData)
            .compareTo(share.value().multiply(BigDecimal.valueOf(applicable)))
        >= 0;
  }

  Completeness plus(Completeness other) {
    return new Completeness(withData + other.withData, applicable + other.applicable);
  }
}
