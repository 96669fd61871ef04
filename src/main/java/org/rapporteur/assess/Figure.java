package org.rapporteur.assess;

import java.util.Optional;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// A figure as a test finds it.
///
/// @param othersOnly whether it is missing because only work that is not the government's is known
///   (rule EV-6)
record Figure(
    Series series, Measure measure, Optional<Observation> observation, boolean othersOnly) {

  Optional<Range> range() {
    return Range.of(measure);
  }

  boolean notApplicable() {
    return measure instanceof Measure.NotApplicable;
  }

  /// Whether the State Department asked for it and was not given it, without excuse.
  boolean withheld() {
    return measure instanceof Measure.Missing(MissingReason.NotProvidedToState _);
  }

  /// Whether it is missing although the government had the chance to show it.
  boolean notShown() {
    return withheld() || measure.equals(Measure.missing(MissingReason.Plain.NOT_COLLECTED));
  }

  Operand.Figure as(String role) {
    return new Operand.Figure(role, series, measure, observation);
  }
}
