package org.rapporteur.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.workspace.Explanation;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.Workspace;

/// Y-007: institutions, dimensions and indicators that the settings name are in the catalogue.
final class SettingsCheck {

  private final Catalogue catalogue;
  private final Consumer<Diagnostic> findings;

  SettingsCheck(Catalogue catalogue, Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.findings = findings;
  }

  void check(Workspace workspace) {
    SourceLocation settings = new SourceLocation.WholeFile(workspace.settings().name());
    for (String institution : workspace.precedence()) {
      check("precedence", institution, catalogue.institutions(), settings);
    }
    for (Explanation explanation : workspace.explanations()) {
      check(
          "indicator",
          explanation.indicator(),
          catalogue.indicators().keySet(),
          explanation.location());
    }
    workspace.bridges().forEach(this::check);
    workspace.years().values().stream()
        .flatMap(year -> year.sources().stream())
        .forEach(this::check);
  }

  private void check(Bridge bridge) {
    Collection<String> indicators = catalogue.indicators().keySet();
    check("indicator", bridge.indicator(), indicators, bridge.location());
    bridge
        .sides()
        .forEach(side -> {
          check("institution", side.institution(), catalogue.institutions(), side.location());
          if (!side.indicator().equals(bridge.indicator())) {
            check("indicator", side.indicator(), indicators, side.location());
          }
        });
  }

  private void check(SourceEntry entry) {
    check("institution", entry.source().institution(), catalogue.institutions(), entry.location());
    Collection<String> dimensions = catalogue.dimensions().keySet();
    entry.source().partial().forEach(id -> check("partial", id, dimensions, entry.location()));
    entry.overlapping().forEach(id -> check("overlapping", id, dimensions, entry.location()));
    Collection<String> facilities =
        catalogue.dimension("facility").map(Dimension::codes).orElse(List.of());
    entry.adultsOnly().forEach(id -> check("adults-only", id, facilities, entry.location()));
  }

  private void check(String key, String value, Collection<String> known, SourceLocation place) {
    if (!known.contains(value)) {
      List<String> nearest = Nearest.to(value, known);
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNKNOWN_REFERENCE,
              place,
              Map.of("key", key, "value", value, "nearest", nearest)));
    }
  }
}
