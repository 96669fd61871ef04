package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.reconcile.HandedOver;

/// what one institution sent and another received differ by more than can
/// have been under way, and the office does not say why. Each counted its own acts, so that both
/// figures stay as reported.
final class HandoversAgree implements RecordCheck {

  private final List<Handover> handovers;
  private final Explanations explanations;

  HandoversAgree(List<Handover> handovers, Explanations explanations) {
    this.handovers = List.copyOf(handovers);
    this.explanations = explanations;
  }

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    new HandoverCounts(handovers, view.current(), view.observations(), explanations)
        .of(view.reportYear()).stream()
            .filter(compared -> !compared.agrees() && compared.reason().isEmpty())
            .map(HandoversAgree::finding)
            .forEach(findings);
  }

  private static Diagnostic finding(HandedOver compared) {
    return new Diagnostic(
        compared.handover().check(),
        compared.received().provenance().location(),
        Map.of(
            "fact", Wording.fact(compared.sent().series(), compared.sent().period()),
            "value", Wording.measure(compared.sent().measure()),
            "institution", Wording.institution(compared.sent()),
            "received", Wording.fact(compared.received().series(), compared.received().period()),
            "other", Wording.measure(compared.received().measure()),
            "source", Wording.institution(compared.received()),
            "allowed", compared.allowed().toString()));
  }
}
