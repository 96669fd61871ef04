package org.rapporteur.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.SourceEntry;

/// A check of one row of figures against its indicator and its source.
interface FigureCheck {

  /// What is wrong, and in which column.
  record Finding(String column, DiagnosticCode code, Map<String, Object> operands) {
    public Finding {
      operands = Map.copyOf(operands);
    }
  }

  Optional<Finding> check(Figure figure, SourceEntry entry);

  /// Every check of a row, in the order of the columns of a table.
  static List<FigureCheck> all() {
    return List.of(
        new PeriodOfNature(),
        new PeriodWithinSource(),
        new AsOfAfterPeriod(),
        new ValueOrStatus(),
        new PlausibleCount(),
        new WholeCount(),
        new UnitOfIndicator(),
        new LegalBasisGiven());
  }
}
