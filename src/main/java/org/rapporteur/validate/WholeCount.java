package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// V-027: persons, cases and the like are counted whole.
final class WholeCount implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    return figure
        .indicator()
        .filter(indicator ->
            figure.quantity().filter(quantity -> !quantity.fits(indicator.unit())).isPresent())
        .map(indicator ->
            new Finding(
                "value",
                DiagnosticCode.NOT_WHOLE,
                Map.of("value", figure.value().text(), "unit", indicator.unit().code())));
  }
}
