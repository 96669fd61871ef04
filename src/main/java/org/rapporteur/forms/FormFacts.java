package org.rapporteur.forms;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.catalogue.Form.Asked;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.Respondent;

/// The facts of a form with the periods in which the institution counts them: as it did before, a
/// year on.
record FormFacts(FormOrder order) {

  AskedFact fact(Asked asked, Series series) {
    Indicator indicator = asked.indicator();
    Period period = period(indicator);
    Period earlier =
        period.isOneDay() ? lastDayBefore(period) : Respondent.moved(period, /* years= */ -1);
    return new AskedFact(indicator, asked.whole(), series, period, told(series, earlier));
  }

  private Period period(Indicator indicator) {
    Period asked = order.respondent().period();
    return switch (indicator.nature()) {
      case STOCK -> new Period(asked.end(), asked.end());
      case FLOW ->
          countsCalendarYears(indicator) ? Period.calendarYear(order.reportYear() - 1) : asked;
    };
  }

  private boolean countsCalendarYears(Indicator indicator) {
    return order.told().stream()
        .filter(told -> told.series().equals(Series.total(indicator.id())))
        .map(Observation::period)
        .max(Comparator.naturalOrder())
        .filter(Period::isCalendarYear)
        .isPresent();
  }

  private static Period lastDayBefore(Period day) {
    return new Period(day.end().minusYears(1), day.end().minusYears(1));
  }

  private Optional<Observation> told(Series series, Period period) {
    return order.told().stream()
        .filter(told -> told.series().equals(series) && told.period().equals(period))
        .findFirst();
  }

  /// The article under which the institution counted an indicator before.
  Optional<String> legalBasis(Indicator indicator) {
    return order.told().stream()
        .filter(told -> told.series().indicator().equals(indicator.id()))
        .flatMap(told -> told.legalBasis().stream())
        .findFirst()
        .or(() -> order.respondent().known().flatMap(known -> known.legalBasis()));
  }
}
