package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.ingest.TidyCsv;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.workspace.Workspace;

/// The figures of record of any period, by the same query as those of a report year, and as a file
/// that is read back the same.
public final class FiguresOver {

  private FiguresOver() {}

  /// One figure a series, in their order: read, added up from parts that fill the period, standing
  /// in for it, or missing with its reason.
  public static List<Observation> period(
      StatisticsRecord record, Workspace workspace, Period period) {
    FiguresOfRecord figures =
        new FiguresOfRecord(record.observations(), new Precedence(workspace.precedence()));
    return figures.over(period).ofRecord().values().stream()
        .sorted(Comparator.comparing(Observation::series))
        .toList();
  }

  /// The figures as a tidy table: a fact a row, a column for each dimension in use.
  public static String csv(List<Observation> figures, Catalogue catalogue) {
    Set<String> used = new TreeSet<>();
    figures.forEach(figure -> used.addAll(figure.series().breakdown().keySet()));
    List<String> dimensions =
        catalogue.dimensions().keySet().stream().filter(used::contains).toList();
    List<String> header = new ArrayList<>(FigureColumns.REQUIRED);
    header.addAll(List.of("status", "marks", "legal_basis", "note"));
    header.addAll(dimensions);
    return TidyCsv.text(
        header, figures.stream().map(figure -> row(figure, dimensions, catalogue)).toList());
  }

  private static List<String> row(
      Observation figure, List<String> dimensions, Catalogue catalogue) {
    List<String> row = new ArrayList<>();
    row.add(figure.series().indicator());
    row.add(figure.period().iso());
    row.add(value(figure.measure()));
    row.add(catalogue.indicator(figure.series().indicator()).orElseThrow().unit().code());
    row.add(status(figure.measure()).map(Status::code).orElse(""));
    row.add(
        figure.marks().stream()
            .filter(Mark::isOfSources)
            .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(" ")));
    row.add(figure.legalBasis().orElse(""));
    row.add(figure.note().orElse(""));
    dimensions.forEach(
        dimension -> row.add(figure.series().breakdown().getOrDefault(dimension, "")));
    return row;
  }

  private static String value(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> value.toPlainString();
      case Measure.Interval(BigDecimal low, BigDecimal high) ->
          low.toPlainString() + "-" + high.toPlainString();
      case Measure.Missing _, Measure.NotApplicable _ -> "";
    };
  }

  private static Optional<Status> status(Measure measure) {
    return switch (measure) {
      case Measure.Known _, Measure.Interval _ -> Optional.empty();
      case Measure.NotApplicable _ -> Optional.of(Status.NOT_APPLICABLE);
      case Measure.Missing(MissingReason reason) ->
          switch (reason) {
            case MissingReason.Plain plain -> Optional.of(Status.of(plain));
            // No file says this of a figure: it is what the workspace makes of a missing one.
            case MissingReason.NotProvidedToState _ -> Optional.of(Status.NOT_IN_SOURCES);
            case MissingReason.Contradicted _ -> Optional.of(Status.NOT_AVAILABLE_YET);
          };
    };
  }
}
