package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// V-050 and V-052: each figure says its unit, and it is that of its indicator.
final class UnitOfIndicator implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    if (figure.indicator().isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = figure.indicator().get();
    String expected = indicator.unit().code();
    if (figure.unit().isEmpty()) {
      return Optional.of(
          new Finding(
              "unit",
              DiagnosticCode.UNIT_MISSING,
              Map.of("indicator", indicator.id(), "unit", expected)));
    }
    return figure.unit().equals(expected)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "unit",
                DiagnosticCode.WRONG_UNIT,
                Map.of("value", figure.unit(), "indicator", indicator.id(), "unit", expected)));
  }
}
