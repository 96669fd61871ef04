package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Mark;
import org.rapporteur.workspace.SourceEntry;

/// V-041: a figure taken before its period was over is provisional, and says so.
final class AsOfAfterPeriod implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    LocalDate asOf = entry.source().asOf();
    boolean provisional =
        figure.marks().isEmpty() || figure.marks().get().contains(Mark.PROVISIONAL);
    return figure
        .period()
        .filter(period -> !provisional && !figure.value().isBlank())
        .filter(period -> period.end().isAfter(asOf))
        .map(period ->
            new Finding(
                "period",
                DiagnosticCode.AS_OF_BEFORE_PERIOD_END,
                Map.of("period", period.iso(), "asof", asOf.toString())));
  }
}
