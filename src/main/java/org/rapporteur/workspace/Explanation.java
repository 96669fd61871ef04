package org.rapporteur.workspace;

import java.util.Objects;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Period;

/// The office's reason why a difference may stand: a jump (T-001), a restated figure (T-003),
/// institutions that differ or of which one received other than the other sent (R-001 to
/// R-006), sentences outside the law (J-008, J-011) or officials who were not prosecuted (J-013).
public record Explanation(
    DiagnosticCode code, String indicator, Period period, String reason, SourceLocation location) {
  public Explanation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(location, "location");
  }

  public boolean explains(DiagnosticCode finding, String ofIndicator, Period ofPeriod) {
    return code == finding && indicator.equals(ofIndicator) && period.equals(ofPeriod);
  }
}
