package org.rapporteur.validate;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.SourceEntry;

/// A check of the figures of one source against each other.
interface FactCheck {

  /// A finding, and the figures that an error touches: they say nothing any more, unless somebody
  /// lets it stand. A warning touches none.
  record Fault(Diagnostic finding, List<Observation> touched) {
    public Fault {
      touched = List.copyOf(touched);
    }

    static Fault remark(Diagnostic finding) {
      return new Fault(finding, List.of());
    }
  }

  List<Fault> check(SourceFigures figures, SourceEntry entry);
}
