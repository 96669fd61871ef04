package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// V-051: a justice figure names the article of law under which it was counted.
final class LegalBasisGiven implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    boolean named = figure.legalBasis().isPresent() || entry.legalBasis().isPresent();
    return figure
        .indicator()
        .filter(indicator -> indicator.legalBasisRequired() && !figure.value().isBlank() && !named)
        .map(indicator ->
            new Finding(
                "legal_basis",
                DiagnosticCode.LEGAL_BASIS_MISSING,
                Map.of("indicator", indicator.id())));
  }
}
