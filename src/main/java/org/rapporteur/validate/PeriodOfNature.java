package org.rapporteur.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.SourceEntry;

/// V-043: a stock is counted on one day, a flow over more than one.
final class PeriodOfNature implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    if (figure.indicator().isEmpty() || figure.period().isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = figure.indicator().get();
    Period period = figure.period().get();
    boolean fits =
        switch (indicator.nature()) {
          case STOCK -> period.isOneDay();
          case FLOW -> !period.isOneDay();
        };
    Nature nature = indicator.nature();
    return fits
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "period",
                DiagnosticCode.PERIOD_NOT_OF_NATURE,
                Map.of(
                    "nature", nature.name().toLowerCase(Locale.ROOT),
                    "indicator", indicator.id(),
                    "period", period.iso())));
  }
}
