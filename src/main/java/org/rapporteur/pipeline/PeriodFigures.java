package org.rapporteur.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.validate.FiguresOver;

/// The figures of record of a period, as the newest year of a workspace knows them.
///
/// @param figures one a series, in their order
public record PeriodFigures(Period period, Checked checked, List<Observation> figures) {
  public PeriodFigures {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(checked, "checked");
    figures = List.copyOf(figures);
  }

  /// The figures of a period.
  ///
  /// @param request whose year and day say what is known
  /// @param indicator the only one that is wanted; empty for all
  public static PeriodFigures of(BuildRequest request, Period period, Optional<String> indicator) {
    Checked checked = AnnualBuild.check(request);
    List<Observation> figures =
        checked
            .data()
            .map(data -> FiguresOver.period(data.record(), data.workspace(), period))
            .orElse(List.of());
    return new PeriodFigures(
        period,
        checked,
        figures.stream()
            .filter(
                figure -> indicator.filter(id -> !id.equals(figure.series().indicator())).isEmpty())
            .toList());
  }

  /// The figures as a file that the program reads back the same.
  public String csv() {
    Catalogue catalogue = checked.data().orElseThrow().catalogue();
    return FiguresOver.csv(figures, catalogue);
  }
}
