package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.ingest.Submission;
import org.rapporteur.statistics.Offence;

/// The offences on the books. Of an offence that several editions describe, the newest counts; the
/// same id twice in one source is a finding (Y-014).
final class OffencesInForce {

  private final SortedMap<String, Offence> newest = new TreeMap<>();

  OffencesInForce(List<Submission> submissions, Consumer<Diagnostic> findings) {
    List<Offence> all = new ArrayList<>();
    for (Submission submission : submissions) {
      SortedMap<String, Offence> ofSource = new TreeMap<>();
      for (Offence offence : submission.offences()) {
        Offence first = ofSource.putIfAbsent(offence.id(), offence);
        if (first != null) {
          findings.accept(
              new Diagnostic(
                  DiagnosticCode.DUPLICATE_ID,
                  offence.provenance().location(),
                  Map.of(
                      "key", "offences.id",
                      "value", offence.id(),
                      "first", first.provenance().location())));
        }
      }
      all.addAll(ofSource.values());
    }
    Comparator<Offence> newestFirst =
        Comparator.comparing(offence -> offence.provenance().source(), Precedence.byEdition());
    all.stream().sorted(newestFirst).forEach(o -> newest.putIfAbsent(o.id(), o));
  }

  List<Offence> on(LocalDate day) {
    return newest.values().stream().filter(offence -> offence.inForceOn(day)).toList();
  }

  /// Those that come into force only after a day.
  List<Offence> after(LocalDate day) {
    return newest.values().stream().filter(offence -> offence.inForceFrom().isAfter(day)).toList();
  }
}
