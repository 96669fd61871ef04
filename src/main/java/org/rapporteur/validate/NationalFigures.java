package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.reconcile.BridgeSide;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Reconciliation;
import org.rapporteur.reconcile.Reconciliation.National;
import org.rapporteur.reconcile.Span;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.workspace.Workspace;

/// Puts the national figures of the bridges into the record. What each institution reported stays
/// as reported.
public final class NationalFigures {

  private static final String OFFICE = "coordinator";

  private final Catalogue catalogue;
  private final Consumer<Diagnostic> findings;

  private NationalFigures(Catalogue catalogue, Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.findings = findings;
  }

  /// The record with its national figures.
  ///
  /// @param reported the record of what institutions reported
  public static Reconciled of(
      Workspace workspace,
      StatisticsRecord reported,
      Catalogue catalogue,
      Consumer<Diagnostic> findings) {
    return new NationalFigures(catalogue, findings).of(workspace.bridges(), reported);
  }

  private Reconciled of(List<Bridge> bridges, StatisticsRecord reported) {
    StatisticsRecord record = reported;
    List<BridgedFigure> bridged = new ArrayList<>();
    for (Bridge bridge : bridges) {
      int year = ReportYears.of(bridge.period()).orElseThrow();
      if (reported.years().containsKey(year) && isSound(bridge)) {
        BridgedFigure figure = figure(bridge, year, figures(reported, year));
        if (year == reported.current().reportYear()) {
          BridgeFindings.of(figure).forEach(findings);
        }
        record = new NationalFigure(figure).in(record);
        bridged.add(figure);
      }
    }
    return new Reconciled(record, bridged);
  }

  /// All figures that were read, and before them those of a year that are put together from parts
  /// of it.
  private static List<Observation> figures(StatisticsRecord reported, int year) {
    StatisticsYear of = reported.years().get(year);
    return Stream.of(of.ofRecord().values(), of.alsoReported(), reported.observations())
        .flatMap(Collection::stream)
        .toList();
  }

  /// Whether all that a bridge names is in the catalogue and of one unit. Of names that are not,
  /// the check of the settings tells.
  private boolean isSound(Bridge bridge) {
    List<Optional<Indicator>> named =
        Stream.concat(Stream.of(bridge.indicator()), bridge.sides().map(BridgeSide::indicator))
            .map(catalogue::indicator)
            .toList();
    boolean known =
        named.stream().allMatch(Optional::isPresent)
            && bridge
                .sides()
                .map(BridgeSide::institution)
                .allMatch(catalogue.institutions()::contains);
    if (!known) {
      return false;
    }
    Map<String, Unit> units =
        named.stream()
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.toMap(Indicator::id, Indicator::unit, (a, _) -> a, TreeMap::new));
    if (Set.copyOf(units.values()).size() == 1 && !units.containsValue(Unit.EUR)) {
      return true;
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.BRIDGE_MIXES_UNITS,
            bridge.location(),
            Map.of(
                "bridge",
                bridge.title(),
                "units",
                units.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + entry.getValue().code() + ")")
                    .toList())));
    return false;
  }

  private static BridgedFigure figure(Bridge bridge, int year, List<Observation> observations) {
    Optional<Observation> base = reported(bridge.base(), observations);
    List<Optional<Observation>> others =
        bridge.others().stream().map(side -> reported(side, observations)).toList();
    Reconciliation reconciliation =
        Reconciler.of(
            bridge,
            base.flatMap(NationalFigures::count),
            others.stream().map(other -> other.flatMap(NationalFigures::count)).toList());
    List<Source> sources =
        Stream.concat(base.stream(), others.stream().flatMap(Optional::stream))
            .map(o -> o.provenance().source())
            .toList();
    Optional<Observation> national =
        reconciliation
            .national()
            .map(figure -> national(bridge, figure, source(bridge, year, sources)));
    return new BridgedFigure(reconciliation, year, base, others, national);
  }

  /// The newest count that an institution reported.
  private static Optional<Observation> reported(BridgeSide side, List<Observation> observations) {
    return observations.stream()
        .filter(o -> o.series().equals(Series.total(side.indicator())))
        .filter(o -> o.period().equals(side.period()))
        .filter(o -> o.provenance().source().institution().equals(side.institution()))
        .filter(o -> !o.marks().contains(Mark.SAMPLE) && count(o).isPresent())
        .min(Comparator.comparing(o -> o.provenance().source(), Precedence.byEdition()));
  }

  private static Optional<Span> count(Observation observation) {
    return Span.of(observation.measure());
  }

  private static Observation national(Bridge bridge, National figure, Source source) {
    Measure measure =
        figure.atLeast() ? Measure.of(figure.figure().low()) : figure.figure().measure();
    Mark mark =
        figure.atLeast()
            ? Mark.AT_LEAST
            : figure.figure().isExact() ? Mark.RECONCILED : Mark.BOUNDS;
    return new Observation(
        Series.total(bridge.indicator()),
        bridge.period(),
        measure,
        Set.of(mark),
        Optional.empty(),
        Optional.empty(),
        new Provenance(source, bridge.location()));
  }

  /// The bridge as a source: the office's own, and as much of the government as the count that
  /// heads it.
  private static Source source(Bridge bridge, int year, List<Source> sources) {
    return new Source(
        "bridge-" + bridge.indicator() + "-" + bridge.period().iso().replace('/', '-'),
        bridge.title(),
        year,
        OFFICE,
        bridge.period(),
        sources.stream().map(Source::asOf).max(LocalDate::compareTo).orElseThrow(),
        SourceClass.COUNTRY_DOCUMENT,
        sources.getFirst().actor(),
        Optional.empty(),
        Set.of());
  }
}
