package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.reconcile.BridgeSide;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.reconcile.Reconciliation;
import org.rapporteur.reconcile.Reconciliation.Closing;
import org.rapporteur.reconcile.Reconciliation.Excess;
import org.rapporteur.reconcile.Reconciliation.National;
import org.rapporteur.reconcile.Reconciliation.Pair;
import org.rapporteur.reconcile.Span;
import org.rapporteur.statistics.NamedInstitution;

/// What is to be said of a bridge. C-011: its lines name more persons than were counted. C-005: it
/// does not close. R-009: an institution gave no figure. R-007: it is not shown who was seen by
/// both. R-008: two others may have seen the same persons. Each is said only where none before it
/// is the cause.
final class BridgeFindings {

  private static final String UNSTATED = "\u2013";

  private final Reconciliation reconciliation;
  private final Bridge bridge;
  private final List<Diagnostic> findings = new ArrayList<>();

  private BridgeFindings(Reconciliation reconciliation) {
    this.reconciliation = reconciliation;
    this.bridge = reconciliation.bridge();
  }

  static List<Diagnostic> of(BridgedFigure figure) {
    BridgeFindings of = new BridgeFindings(figure.reconciliation());
    of.excess();
    of.closing();
    of.missing();
    if (of.findings.isEmpty()) {
      of.open();
    }
    return of.findings;
  }

  private void excess() {
    for (Excess excess : reconciliation.excess()) {
      findings.add(
          new Diagnostic(
              DiagnosticCode.LINES_EXCEED_COUNT,
              excess.side().location(),
              Map.of(
                  "bridge", bridge.title(),
                  "institution", new NamedInstitution(excess.side().institution()),
                  "lines", Long.toString(excess.lines()),
                  "value", excess.count().toString())));
    }
  }

  private void closing() {
    if (!reconciliation.excess().isEmpty()) {
      return;
    }
    for (Pair pair : reconciliation.others()) {
      Optional<Closing> open = pair.closing().filter(closing -> !closing.closes());
      if (open.isPresent()) {
        Closing closing = open.get();
        findings.add(
            new Diagnostic(
                DiagnosticCode.BRIDGE_DOES_NOT_CLOSE,
                pair.other().location(),
                Map.of(
                    "bridge", bridge.title(),
                    "base", new NamedInstitution(bridge.base().institution()),
                    "left", remainder(reconciliation.base(), closing.base()),
                    "other", new NamedInstitution(pair.other().institution()),
                    "right", remainder(pair.count(), closing.other()),
                    "both", closing.both().toString())));
      }
    }
  }

  /// `51 - 30 = 21`, with the bounds of what is not known exactly.
  private static String remainder(Optional<Span> count, Span rest) {
    Span whole = count.orElseThrow();
    String lines =
        whole.isExact() && rest.isExact()
            ? Long.toString(whole.low() - rest.low())
            : "(" + (whole.low() - rest.low()) + " .. " + (whole.high() - rest.high()) + ")";
    return whole + " - " + lines + " = " + text(rest);
  }

  private static String text(Span rest) {
    return rest.low() >= 0 || rest.isExact()
        ? rest.toString()
        : "(" + rest.low() + " .. " + rest.high() + ")";
  }

  private void missing() {
    for (BridgeSide side : reconciliation.missing()) {
      findings.add(
          new Diagnostic(
              DiagnosticCode.INSTITUTION_MISSING,
              side.location(),
              Map.of(
                  "bridge",
                  bridge.title(),
                  "institution",
                  new NamedInstitution(side.institution()),
                  "fact",
                  side.indicator() + ", " + side.period().iso(),
                  "low",
                  reconciliation
                      .national()
                      .map(figure -> Long.toString(figure.figure().low()))
                      .orElse(UNSTATED))));
    }
  }

  private void open() {
    Optional<National> national =
        reconciliation.national().filter(figure -> !figure.figure().isExact());
    if (national.isEmpty()) {
      return;
    }
    if (!reconciliation.closes()) {
      findings.add(
          new Diagnostic(
              DiagnosticCode.OVERLAP_NOT_PROVEN,
              bridge.location(),
              Map.of(
                  "bridge", bridge.title(),
                  "fact", bridge.indicator() + ", " + bridge.period().iso(),
                  "value", national.get().figure().toString(),
                  "lines", Integer.toString(reconciliation.withoutEvidence().size()))));
    } else if (bridge.others().size() > 1) {
      findings.add(
          new Diagnostic(
              DiagnosticCode.OTHERS_MAY_OVERLAP,
              bridge.location(),
              Map.of(
                  "bridge", bridge.title(),
                  "value", national.get().figure().toString(),
                  "institutions",
                      bridge.others().stream()
                          .map(BridgeSide::institution)
                          .map(NamedInstitution::new)
                          .toList())));
    }
  }
}
