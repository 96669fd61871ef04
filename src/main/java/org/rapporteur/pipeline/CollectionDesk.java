package org.rapporteur.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.ingest.ReceivedForm;
import org.rapporteur.ingest.ReceivedForms;
import org.rapporteur.workspace.Respondent;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceYear;

/// What was sent out for a report year, what came back, and what is wrong or open in it.
///
/// @param diagnostics everything found, in any file
/// @param workspace empty where it cannot be read
/// @param desks one an institution that is asked, in the order of the workspace
public record CollectionDesk(
    DiagnosticReport diagnostics, Optional<Workspace> workspace, int reportYear, List<Desk> desks) {

  /// How far an institution is.
  public enum State {
    /// Nothing came back, and no form was written for it.
    NOT_ASKED,
    /// A form was written; nothing came back.
    WAITING,
    /// Something came back with errors or open rows.
    TO_CORRECT,
    COMPLETE
  }

  /// What is known of one institution.
  ///
  /// @param form the form that was written for it, where it still stands in the workspace
  /// @param language of that form, by its tag
  /// @param received the forms that came back, the newest last; those without their day first
  /// @param listed files of the year that the settings list instead of, or beside, a form
  /// @param errors in its files
  /// @param open rows of the newest form that say neither a value nor why there is none
  public record Desk(
      String institution,
      Optional<Path> form,
      Optional<String> language,
      List<ReceivedForm> received,
      List<String> listed,
      List<Diagnostic> errors,
      List<Diagnostic> warnings,
      int open) {

    public Desk {
      Objects.requireNonNull(institution, "institution");
      received = List.copyOf(received);
      listed = List.copyOf(listed);
      errors = List.copyOf(errors);
      warnings = List.copyOf(warnings);
    }

    public State state() {
      if (received.isEmpty() && listed.isEmpty()) {
        return form.isPresent() ? State.WAITING : State.NOT_ASKED;
      }
      return errors.isEmpty() && open == 0 ? State.COMPLETE : State.TO_CORRECT;
    }
  }

  public CollectionDesk {
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(workspace, "workspace");
    desks = List.copyOf(desks);
  }

  /// Files in `received` of the year that belong to no institution: not forms, or forms of another
  /// country or year.
  public List<Diagnostic> strays() {
    Set<String> known = new TreeSet<>();
    for (Desk desk : desks) {
      desk.received().forEach(form -> known.add(form.file()));
      known.addAll(desk.listed());
    }
    return diagnostics.diagnostics().stream()
        .filter(finding -> finding.location().file().startsWith("received/" + reportYear + "/"))
        .filter(finding -> !known.contains(finding.location().file()))
        .toList();
  }

  /// Reads all that lies in the workspace for the year; the year need not be in its settings yet.
  public static CollectionDesk of(BuildRequest request) {
    CappedFindings findings = new CappedFindings();
    int year = request.year().orElseThrow();
    Optional<Workspace> settings = WorkspaceFolder.load(request.workspace(), findings);
    if (settings.isEmpty()) {
      return new CollectionDesk(findings.report(), settings, year, List.of());
    }
    Forms forms = Forms.load(CatalogueLoader.load());
    ReceivedForms received = ReceivedForms.take(settings.get(), forms, findings);
    DiagnosticReport found =
        received.workspace().years().containsKey(year)
            ? AnnualBuild.check(request).diagnostics()
            : findings.report();
    List<Desk> desks = new ArrayList<>();
    for (Respondent respondent : Respondent.of(settings.get(), forms, year)) {
      desks.add(desk(respondent.institution(), settings.get(), received, found, year));
    }
    received.forms().stream()
        .filter(form -> form.reportYear() == year)
        .map(ReceivedForm::institution)
        .distinct()
        .filter(code -> desks.stream().noneMatch(desk -> desk.institution().equals(code)))
        .forEach(code -> desks.add(desk(code, settings.get(), received, found, year)));
    return new CollectionDesk(found, settings, year, desks);
  }

  private static Desk desk(
      String institution,
      Workspace settings,
      ReceivedForms received,
      DiagnosticReport found,
      int year) {
    List<ReceivedForm> back =
        received.forms().stream()
            .filter(form -> form.reportYear() == year && form.institution().equals(institution))
            .sorted(Comparator.comparing(form -> form.asOf().orElse(LocalDate.MIN)))
            .toList();
    List<String> listed =
        Optional.ofNullable(settings.years().get(year)).stream()
            .map(WorkspaceYear::sources)
            .flatMap(List::stream)
            .filter(entry -> entry.source().institution().equals(institution))
            .map(SourceEntry::files)
            .flatMap(List::stream)
            .map(DataFile::name)
            .toList();
    Set<String> files = new TreeSet<>(listed);
    back.forEach(form -> files.add(form.file()));
    Optional<Path> form = form(settings, institution, year);
    return new Desk(
        institution,
        form,
        form.flatMap(CollectionDesk::language),
        back,
        listed,
        of(found, files, Severity.ERROR),
        of(found, files, Severity.WARNING),
        back.isEmpty() ? 0 : back.getLast().open());
  }

  private static Optional<Path> form(Workspace settings, String institution, int year) {
    Path file =
        settings
            .folder()
            .resolve(FormSet.FOLDER)
            .resolve(Integer.toString(year))
            .resolve(institution + ".xlsx");
    return Optional.of(file).filter(Files::isRegularFile);
  }

  private static Optional<String> language(Path form) {
    return ReceivedForms.language(new DataFile(form.getFileName().toString(), form, Kind.XLSX));
  }

  private static List<Diagnostic> of(DiagnosticReport found, Set<String> files, Severity severity) {
    return found.diagnostics().stream()
        .filter(finding -> finding.severity() == severity)
        .filter(finding -> files.contains(finding.location().file()))
        .toList();
  }
}
