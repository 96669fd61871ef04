package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.reconcile.BridgeLine;
import org.rapporteur.reconcile.BridgeLine.Holder;
import org.rapporteur.reconcile.BridgeSide;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.reconcile.Reconciliation;
import org.rapporteur.reconcile.Reconciliation.Closing;
import org.rapporteur.reconcile.Reconciliation.National;
import org.rapporteur.report.BridgeReport.Pair;
import org.rapporteur.report.BridgeReport.Role;
import org.rapporteur.report.BridgeReport.State;
import org.rapporteur.report.BridgeReport.Step;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// The bridges of the year under report in words.
final class BridgeWords {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;

  BridgeWords(ReportInput input, Words words, Figures figures) {
    this.input = input;
    this.words = words;
    this.figures = figures;
  }

  List<BridgeReport> reports() {
    int year = input.record().current().reportYear();
    return input.bridges().stream()
        .filter(figure -> figure.reportYear() == year)
        .map(this::report)
        .toList();
  }

  private BridgeReport report(BridgedFigure figure) {
    Reconciliation reconciliation = figure.reconciliation();
    var bridge = reconciliation.bridge();
    State state = state(reconciliation.national());
    PublishedValue national =
        figure.national().map(figures::of).orElseGet(() -> missing(bridge.indicator()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < figure.others().size(); i++) {
      pairs.add(pair(figure, reconciliation.others().get(i), figure.others().get(i)));
    }
    return new BridgeReport(
        bridge.title(),
        bridge.indicator(),
        words.text("indicator." + bridge.indicator() + ".label"),
        bridge.period().iso(),
        words.formats().period(bridge.period()),
        state,
        national,
        words.sentence(
            "bridges.result." + state.name(),
            "value",
            national,
            "open",
            reconciliation.withoutEvidence().size(),
            "others",
            pairs.size()),
        pairs);
  }

  private static State state(Optional<National> national) {
    return national
        .map(figure ->
            figure.atLeast()
                ? State.AT_LEAST
                : figure.figure().isExact() ? State.AGREED : State.BOUNDS)
        .orElse(State.NO_COUNT);
  }

  private Pair pair(BridgedFigure figure, Reconciliation.Pair pair, Optional<Observation> theirs) {
    BridgeSide base = figure.reconciliation().bridge().base();
    BridgeSide other = pair.other();
    Optional<Closing> closing = pair.closing();
    List<Step> steps = new ArrayList<>();
    steps.add(count(base, figure.base(), figure));
    base.lines().forEach(line -> steps.add(line(line, base)));
    lines(other, Holder.BASE).forEach(line -> steps.add(line(line, base)));
    closing.ifPresent(rest -> steps.add(left(base, rest.base().measure())));
    steps.add(count(other, theirs, figure));
    lines(other, Holder.OTHER).forEach(line -> steps.add(line(line, other)));
    closing.ifPresent(rest -> steps.add(left(other, rest.other().measure())));
    lines(other, Holder.BOTH).forEach(line -> steps.add(line(line, other)));
    return new Pair(
        base.institution(),
        other.institution(),
        closing.filter(Closing::closes).isPresent(),
        pair.proven(),
        steps);
  }

  private static List<BridgeLine> lines(BridgeSide side, Holder holder) {
    return side.lines().stream().filter(line -> line.holder() == holder).toList();
  }

  private Step count(BridgeSide side, Optional<Observation> reported, BridgedFigure figure) {
    boolean sameTime = side.period().equals(figure.reconciliation().bridge().period());
    return new Step(
        Role.COUNT,
        side.institution(),
        "",
        words.text(
            sameTime ? "bridges.count" : "bridges.count.of-another-time",
            "institution",
            institution(side),
            "counted",
            words.series(Series.total(side.indicator())),
            "period",
            words.formats().period(side.period())),
        reported.map(figures::of).orElseGet(() -> missing(side.indicator())),
        reported.isPresent(),
        reported.map(o -> o.provenance().source().title()).orElse(""),
        "");
  }

  private Step left(BridgeSide side, Measure measure) {
    return new Step(
        Role.LEFT,
        side.institution(),
        "",
        words.text("bridges.left", "institution", institution(side)),
        figures.missing(measure, Style.COUNT),
        true,
        "",
        "");
  }

  private Step line(BridgeLine line, BridgeSide holder) {
    String kind = line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Step(
        line.holder() == Holder.BOTH ? Role.SEEN_BY_BOTH : Role.LINE,
        holder.institution(),
        kind,
        words.text("bridges.line." + kind, "institution", institution(holder)),
        figures.missing(line.count().measure(), Style.COUNT),
        line.isProven(),
        line.evidence().orElse(""),
        line.note().orElse(""));
  }

  private String institution(BridgeSide side) {
    return words.text("institution." + side.institution());
  }

  private PublishedValue missing(String indicator) {
    MissingReason reason = MissingReason.Plain.NOT_REPORTED_TO_OFFICE;
    return figures.missing(Measure.missing(reason), figures.style(indicator));
  }
}
