package org.rapporteur.rulebook;

import java.util.Objects;

/// Where a rule stands: the section of the statute and the public law that wrote it so.
///
/// @param section such as `22 U.S.C. 7106(b)(1)`
/// @param publicLaw such as `P.L. 115-427`, or "" where the section says enough
public record Citation(String section, String publicLaw) {
  public Citation {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(publicLaw, "publicLaw");
    if (section.isBlank()) {
      throw new IllegalArgumentException("A citation without a section");
    }
  }

  /// Whether it names a section alone, and not how somebody reads it.
  public boolean isStatute() {
    return section.startsWith("22 U.S.C.") && !section.contains(",");
  }
}
