package org.rapporteur.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Form;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.InvisibleCharacters;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.FormCells.Row;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Source;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.Respondent;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.Workspace;

/// Makes a source of a form, by what its properties say and what the workspace knows of the
/// institution; what makes it a source of the government or of others is never taken from the file.
final class FormIntake {

  /// The longest title that is printed in lists of sources.
  private static final int LONGEST_TITLE = 120;

  private final Workspace workspace;
  private final Forms forms;
  private final List<Respondent> respondents;
  private final int year;
  private final Consumer<Diagnostic> findings;

  /// A form and the source that it is; none where it does not say up to which day it knows.
  record Taken(ReceivedForm received, Optional<SourceEntry> entry) {}

  FormIntake(
      Workspace workspace,
      Forms forms,
      List<Respondent> respondents,
      int year,
      Consumer<Diagnostic> findings) {
    this.workspace = workspace;
    this.forms = forms;
    this.respondents = respondents;
    this.year = year;
    this.findings = findings;
  }

  Optional<Taken> take(FormCells cells, DataFile file) {
    SourceLocation place = new SourceLocation.WholeFile(file.name());
    if (!cells.contradictions().isEmpty()) {
      contradicts(cells.contradictions().getFirst());
      return Optional.empty();
    }
    Optional<Form> form = forms.of(cells.property(FormMarks.INSTITUTION));
    Optional<Period> period = Period.parse(cells.property(FormMarks.PERIOD));
    Period reporting = Period.reportingPeriod(year);
    boolean ours =
        is("version", cells.property(FormMarks.FORM), FormMarks.VERSION, place)
            && is("country", cells.property(FormMarks.COUNTRY), workspace.country().code(), place)
            && is("year", cells.property(FormMarks.REPORT_YEAR), Integer.toString(year), place);
    if (!ours) {
      return Optional.empty();
    }
    if (form.isEmpty()) {
      another("institution", cells.property(FormMarks.INSTITUTION), "", place);
      return Optional.empty();
    }
    if (period
        .filter(given -> reporting.contains(given.end()) || given.end().isBefore(reporting.end()))
        .isEmpty()) {
      another("period", cells.property(FormMarks.PERIOD), reporting.iso(), place);
      return Optional.empty();
    }
    checkRows(cells, form.get(), place);
    Optional<LocalDate> asOf = asOf(cells, period.get(), place);
    return Optional.of(
        new Taken(
            received(cells, form.get(), asOf),
            asOf.map(day -> source(cells, file, form.get(), period.get(), day))));
  }

  private void contradicts(FormCells.Contradiction contradiction) {
    report(
        DiagnosticCode.FORM_CONTRADICTS_ITSELF,
        contradiction.cell().place(),
        Map.of(
            "key", contradiction.property(),
            "value", contradiction.document(),
            "other", contradiction.cell().content().text()));
  }

  private boolean is(String what, String value, String expected, SourceLocation place) {
    if (!value.equals(expected)) {
      another(what, value, expected, place);
    }
    return value.equals(expected);
  }

  private void another(String what, String value, String expected, SourceLocation place) {
    report(
        DiagnosticCode.FORM_OF_ANOTHER,
        place,
        Map.of("what", what, "value", value, "expected", expected));
  }

  /// F-003, or F-004 where the definition is the same and rows are gone all the same.
  private void checkRows(FormCells cells, Form form, SourceLocation place) {
    if (!cells.property(FormMarks.DEFINITION).equals(form.fingerprint())) {
      report(DiagnosticCode.FORM_DEFINITION_CHANGED, place, Map.of("year", Integer.toString(year)));
      return;
    }
    List<String> gone = ReceivedForms.gone(cells, form);
    if (!gone.isEmpty()) {
      report(DiagnosticCode.FORM_ROWS_GONE, place, Map.of("count", gone.size(), "gone", gone));
    }
  }

  private Optional<LocalDate> asOf(FormCells cells, Period period, SourceLocation whole) {
    Optional<Row> row = cells.row(FormMarks.AS_OF);
    String text = row.map(found -> found.text(FormMarks.VALUE)).orElse("");
    SourceLocation place = row.map(found -> found.place(FormMarks.VALUE)).orElse(whole);
    Optional<LocalDate> day = FormDays.parse(text);
    if (text.isEmpty()) {
      report(DiagnosticCode.FORM_DAY, place, Map.of("problem", "blank", "value", ""));
    } else if (day.isEmpty()) {
      report(DiagnosticCode.FORM_DAY, place, Map.of("problem", "as-of", "value", text));
    } else if (day.get().isBefore(period.start())) {
      report(DiagnosticCode.FORM_DAY, place, Map.of("problem", "early", "value", text));
      return Optional.empty();
    }
    return day;
  }

  private SourceEntry source(
      FormCells cells, DataFile file, Form form, Period period, LocalDate asOf) {
    Optional<SourceEntry> known =
        respondents.stream()
            .filter(respondent -> respondent.institution().equals(form.institution()))
            .findFirst()
            .flatMap(Respondent::known);
    Source source =
        new Source(
            form.institution() + "-" + year + "-form-" + asOf,
            title(cells, form),
            year,
            form.institution(),
            period,
            asOf,
            known.map(entry -> entry.source().sourceClass()).orElse(form.sourceClass()),
            known.map(entry -> entry.source().actor()).orElse(form.actor()),
            Optional.empty(),
            known.map(entry -> entry.source().partial()).orElse(Set.of()));
    return new SourceEntry(
        source,
        List.of(file),
        Optional.empty(),
        known.flatMap(SourceEntry::legalBasis),
        FileForm.UNDECLARED,
        Optional.empty(),
        known.map(SourceEntry::lessThanFrom).orElse(0),
        known.map(SourceEntry::overlapping).orElse(Set.of()),
        known.map(SourceEntry::adultsOnly).orElse(Set.of()),
        known.map(SourceEntry::personsPerCase).orElse(SourceEntry.USUAL_PERSONS_PER_CASE),
        new SourceLocation.WholeFile(file.name()));
  }

  private ReceivedForm received(FormCells cells, Form form, Optional<LocalDate> asOf) {
    int open = FormFacts.open(cells);
    return new ReceivedForm(
        cells.file(),
        form.institution(),
        year,
        cells.property(FormMarks.LANGUAGE),
        asOf,
        text(cells, FormMarks.SIGNED_BY),
        text(cells, FormMarks.SIGNED_ON).flatMap(FormDays::parse),
        open);
  }

  private static Optional<String> text(FormCells cells, String code) {
    return cells.row(code).map(row -> row.text(FormMarks.VALUE)).filter(text -> !text.isEmpty());
  }

  /// The title is printed: one that cannot be is not taken from the file.
  private static String title(FormCells cells, Form form) {
    String title = cells.property(FormMarks.TITLE);
    boolean fit =
        !title.isBlank() && title.length() <= LONGEST_TITLE && !InvisibleCharacters.in(title);
    return fit ? title : form.institution();
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, place, operands));
  }
}
