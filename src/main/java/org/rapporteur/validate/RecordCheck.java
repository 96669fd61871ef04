package org.rapporteur.validate;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.diagnostic.Diagnostic;

/// A check of the year under report as a whole: against the years before it, and of what belongs
/// together across sources. Earlier years were checked when they were under report.
interface RecordCheck {

  void check(RecordView view, Consumer<Diagnostic> findings);

  /// Every check of a year, causes before consequences.
  ///
  /// @param explanations the office's reasons why something may stand
  static List<RecordCheck> all(List<Handover> handovers, Explanations explanations) {
    return List.of(
        new SuddenZero(),
        new Jumps(explanations),
        new ConstantSeries(),
        new SeriesBreaks(),
        new VictimChain(),
        new PoliceAndShelters(),
        new ConvictionsExceedProsecutions(),
        new SentencesBelowMinimum(explanations),
        new FinalConvictions(),
        new AverageSentence(explanations),
        new ComplicitOfficials(explanations),
        new InvestigationsWithoutPersons(),
        new Requalified(),
        new HandoversAgree(handovers, explanations),
        new YearBefore(),
        new StaleEvidence());
  }
}
