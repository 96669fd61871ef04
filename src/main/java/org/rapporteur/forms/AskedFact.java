package org.rapporteur.forms;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Series;

/// One fact that a form asks for.
///
/// @param whole what it is a part of, or itself
/// @param before what the institution said of it a year before
record AskedFact(
    Indicator indicator, Series whole, Series series, Period period, Optional<Observation> before) {

  /// By which its row is known: `figure|victims-identified|2024-04/2025-03|person|sex=female`. The
  /// code of a part is that of its whole and one code more.
  String code() {
    String breakdown =
        Stream.concat(
                whole.breakdown().entrySet().stream(),
                series.breakdown().entrySet().stream()
                    .filter(entry -> !whole.breakdown().containsKey(entry.getKey())))
            .map(entry -> FormMarks.BETWEEN + entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining());
    return String.join(
            FormMarks.BETWEEN,
            FormMarks.FIGURE,
            indicator.id(),
            period.iso(),
            indicator.unit().code())
        + breakdown;
  }
}
