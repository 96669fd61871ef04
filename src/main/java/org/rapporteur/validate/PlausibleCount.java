package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// V-023: a number above all that the indicator can reach is a slip of the pen.
final class PlausibleCount implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    return figure
        .indicator()
        .filter(indicator ->
            figure
                .quantity()
                .map(Quantity::greatest)
                .filter(
                    most -> most.compareTo(BigDecimal.valueOf(indicator.plausibleMaximum())) > 0)
                .isPresent())
        .map(indicator ->
            new Finding(
                "value",
                DiagnosticCode.IMPLAUSIBLE_COUNT,
                Map.of(
                    "value", figure.value().text(),
                    "indicator", indicator.id(),
                    "maximum", indicator.plausibleMaximum())));
  }
}
