package org.rapporteur.validate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// A check of the accounts of casework, across sources and years.
interface CaseCheck {

  /// A finding, and what the figures that it puts in doubt still say, unless somebody lets it
  /// stand.
  record Fault(Diagnostic finding, Map<Observation, Measure> doubted) {
    public Fault {
      doubted = Collections.unmodifiableMap(new LinkedHashMap<>(doubted));
    }

    static Fault remark(Diagnostic finding) {
      return new Fault(finding, Map.of());
    }
  }

  List<Fault> check(Caseload caseload);

  /// What a doubted figure still says: anything from what was read to what other figures imply;
  /// nothing where they imply less than none.
  static Measure doubted(Observation figure, Range implied, DiagnosticCode code) {
    Range between = Range.of(figure.measure()).hull(implied);
    return Optional.of(between)
        .filter(range -> range.low().signum() >= 0)
        .flatMap(Range::high)
        .<Measure>map(high -> new Measure.Interval(between.low(), high))
        .orElseGet(() -> Measure.missing(new MissingReason.Contradicted(code.id())));
  }
}
