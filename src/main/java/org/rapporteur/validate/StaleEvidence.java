package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.WorkspaceYear;

/// an answer of record rests on what happened, or was known, more than twelve months before
/// the end of the reporting period. Q-003: a source that somebody else published names no address
/// at which it can be read.
final class StaleEvidence implements RecordCheck {

  @Override
  public void check(RecordView view, Consumer<Diagnostic> findings) {
    LocalDate start = view.current().period().start();
    for (Answer answer : view.current().answers().values()) {
      LocalDate known = answer.occurredOn().orElse(answer.provenance().source().asOf());
      if (known.isBefore(start) && saysSomething(answer.reply())) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.STALE_EVIDENCE,
                answer.provenance().location(),
                Map.of(
                    "question", answer.question(),
                    "date", known.toString(),
                    "start", start.toString())));
      }
    }
    WorkspaceYear year = view.workspace().years().get(view.reportYear());
    if (year != null) {
      year.sources().stream()
          .filter(StaleEvidence::needsAddress)
          .forEach(entry ->
              findings.accept(
                  new Diagnostic(
                      DiagnosticCode.NO_ADDRESS,
                      entry.location(),
                      Map.of("source", entry.source().id()))));
    }
  }

  /// What an institution of the country or a survivor sent is in the files themselves.
  private static boolean needsAddress(SourceEntry entry) {
    SourceClass type = entry.source().sourceClass();
    boolean published =
        switch (type) {
          case COUNTRY_DOCUMENT, SURVIVOR, CIVIL_SOCIETY -> false;
          case STATE_REPORT,
              FEDERAL_REPORT,
              MEDIA_OR_ACADEMIC,
              MULTILATERAL_BODY,
              PREVALENCE_ASSESSMENT ->
              true;
        };
    return published && entry.source().url().isEmpty();
  }

  /// A date may be that of a treaty or a law, which lasts.
  private static boolean saysSomething(Reply reply) {
    return switch (reply) {
      case Reply.YesNo _, Reply.Choice _, Reply.Moved _, Reply.Words _ -> true;
      case Reply.OnDate _, Reply.None _, Reply.NotApplicable _ -> false;
    };
  }
}
