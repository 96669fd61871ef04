package org.rapporteur.validate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.SourceEntry;

/// A check of the figures of one source against each other.
interface FactCheck {

  /// The figures that an error touches: they are left out of the record.
  Set<Observation> check(
      List<Observation> observations, SourceEntry entry, Consumer<Diagnostic> findings);
}
