package org.rapporteur.validate;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// V-024 and V-026: a row has a value or says why it has none; blank is not zero.
final class ValueOrStatus implements FigureCheck {

  @Override
  public Optional<Finding> check(Figure figure, SourceEntry entry) {
    boolean hasValue = !figure.value().isBlank();
    boolean hasStatus = !figure.statusWord().isEmpty();
    if (hasValue && hasStatus) {
      return Optional.of(
          new Finding(
              "status",
              DiagnosticCode.VALUE_AND_STATUS,
              Map.of("value", figure.value().text(), "status", figure.statusWord())));
    }
    return hasValue || hasStatus
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "value", DiagnosticCode.BLANK_WITHOUT_STATUS, Map.of("known", Status.codes())));
  }
}
