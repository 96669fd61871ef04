package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.SourceEntry;

/// V-040: a source may quote earlier years, and knows nothing of what comes after its own period.
final class PeriodWithinSource implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    Period covered = entry.source().period();
    return figure
        .period()
        .filter(period -> period.end().isAfter(covered.end()))
        .map(period ->
            new Finding(
                "period",
                DiagnosticCode.PERIOD_OUTSIDE_SOURCE,
                Map.of(
                    "period", period.iso(),
                    "source", entry.source().id(),
                    "end", covered.end().toString())));
  }
}
