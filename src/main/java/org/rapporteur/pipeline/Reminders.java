package org.rapporteur.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.forms.FormLetter;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.CollectionDesk.Desk;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.Workspace;

/// The texts that remind institutions of their forms.
public final class Reminders {

  /// More would not be read; the check of the office has them all.
  private static final int MOST = 30;

  private Reminders() {}

  /// A text by the code of each institution whose form is missing or wrong, in the language of the
  /// form that was written for it.
  ///
  /// @param other the language where no form stands in the workspace
  public static SequencedMap<String, String> of(CollectionDesk collection, Language other) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    Workspace workspace = collection.workspace().orElseThrow();
    for (Desk desk : collection.desks()) {
      Language language = desk.language().flatMap(Language::ofTag).orElse(other);
      FormLetter letter =
          new FormLetter(
              language,
              desk.institution(),
              workspace.country().name(),
              workspace.office(),
              collection.reportYear(),
              Period.reportingPeriod(collection.reportYear()));
      switch (desk.state()) {
        case COMPLETE -> {}
        case NOT_ASKED, WAITING -> texts.put(desk.institution(), letter.missing());
        case TO_CORRECT ->
            texts.put(desk.institution(), letter.wrong(problems(desk, language), desk.open()));
      }
    }
    return texts;
  }

  private static List<String> problems(Desk desk, Language language) {
    DiagnosticText words = DiagnosticText.of(language);
    return desk.errors().stream()
        .filter(error -> !error.code().id().equals("V-024"))
        .limit(MOST)
        .map(error -> problem(error, words))
        .toList();
  }

  private static String problem(Diagnostic error, DiagnosticText words) {
    return words.place(error.location())
        + "\n  "
        + words.message(error)
        + "\n  "
        + words.fix(error);
  }
}
