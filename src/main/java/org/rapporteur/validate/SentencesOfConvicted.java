package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// J-006: whoever is convicted gets one main sentence, so that one source counts as many sentenced
/// as convicted. Where it does not name all kinds of sentence, they are not more.
final class SentencesOfConvicted implements FactCheck {

  private static final Series SENTENCED = Series.total("persons-sentenced");
  private static final Series CONVICTED = Series.total("persons-convicted");

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    boolean partial = entry.source().partial().contains("sentence");
    List<Fault> faults = new ArrayList<>();
    for (Observation sentenced : figures.of(SENTENCED)) {
      Observation convicted = figures.get(CONVICTED, sentenced.period());
      if (convicted == null
          || !Wording.isValue(convicted.measure())
          || !Wording.isValue(sentenced.measure())) {
        continue;
      }
      Range sentences = Range.of(sentenced.measure());
      Range persons = Range.of(convicted.measure());
      if (partial ? sentences.isAbove(persons) : !sentences.meets(persons)) {
        faults.add(
            new Fault(
                new Diagnostic(
                    DiagnosticCode.SENTENCES_DIFFER,
                    sentenced.provenance().location(),
                    Map.of(
                        "period", sentenced.period().iso(),
                        "value", Wording.measure(sentenced.measure()),
                        "other", Wording.measure(convicted.measure()))),
                List.of(sentenced)));
      }
    }
    return faults;
  }
}
