package org.rapporteur.diagnostic;

import java.util.Objects;

/// A finding that a person let stand.
public record Waived(Waiver waiver, Diagnostic finding) implements Comparable<Waived> {
  public Waived {
    Objects.requireNonNull(waiver, "waiver");
    Objects.requireNonNull(finding, "finding");
  }

  @Override
  public int compareTo(Waived other) {
    return finding.compareTo(other.finding);
  }
}
