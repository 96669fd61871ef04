package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Form;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.ReceivedFolder;
import org.rapporteur.workspace.Respondent;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.Workspace;

/// Takes in the forms that lie in the folder `received`: each becomes a source of the workspace.
///
/// A workspace without that folder is given back as it is.
///
/// @param workspace with the sources that the forms are
/// @param forms in the order of their years and files; among them those that do not say their day
public record ReceivedForms(Workspace workspace, List<ReceivedForm> forms) {

  public ReceivedForms {
    forms = List.copyOf(forms);
  }

  /// Every form that belongs to the workspace. Two forms of one institution that know the same day
  /// are one source; of two days they are two, of which the later restates the earlier.
  public static ReceivedForms take(
      Workspace workspace, Forms forms, Consumer<Diagnostic> findings) {
    SortedMap<Integer, List<SourceEntry>> sources = new TreeMap<>();
    List<ReceivedForm> taken = new ArrayList<>();
    ReceivedFolder.files(workspace, findings)
        .forEach((year, files) -> {
          SequencedMap<String, SourceEntry> ofYear = new LinkedHashMap<>();
          List<Respondent> respondents = Respondent.of(workspace, forms, year);
          for (DataFile file : files) {
            FormIntake intake = new FormIntake(workspace, forms, respondents, year, findings);
            read(file, findings, year)
                .flatMap(cells -> intake.take(cells, file))
                .ifPresent(form -> {
                  taken.add(form.received());
                  form.entry()
                      .ifPresent(entry ->
                          ofYear.merge(entry.source().id(), entry, ReceivedForms::together));
                });
          }
          // A form that does not say its day has no source, and its year is known by it all the
          // same.
          if (taken.stream().anyMatch(form -> form.reportYear() == year)) {
            sources.put(year, List.copyOf(ofYear.values()));
          }
        });
    return new ReceivedForms(workspace.with(sources), taken);
  }

  /// Whether anything was written into a form; empty where the file is no form that can be read.
  public static Optional<Boolean> isFilled(DataFile file) {
    try {
      return new WorkbookReader(file, _ -> {})
          .form(new ArrayList<>())
          .map(cells ->
              cells.rows().stream()
                  .anyMatch(row ->
                      row.isFilled()
                          || !row.cell(FormMarks.NOTE).isBlank()
                          || !row.cell(FormMarks.DATE).isBlank()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The language in which a form was written, by its tag; empty where the file is no form.
  public static Optional<String> language(DataFile file) {
    try {
      return new WorkbookReader(file, _ -> {})
          .form(new ArrayList<>())
          .map(cells -> cells.property(FormMarks.LANGUAGE));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The form in a file; what is found in one that is read comes again when its source is read.
  private static Optional<FormCells> read(DataFile file, Consumer<Diagnostic> findings, int year) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<FormCells> cells = Optional.empty();
    if (file.kind() == SourceEntry.Kind.XLSX) {
      try {
        cells = new WorkbookReader(file, found::add).form(new ArrayList<>());
      } catch (IOException _) {
        found.add(
            new Diagnostic(
                DiagnosticCode.UNREADABLE_FILE,
                new SourceLocation.WholeFile(file.name()),
                Map.of("problem", "denied")));
      }
    }
    if (cells.isEmpty()) {
      found.forEach(findings);
      if (found.isEmpty()) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.NOT_A_FORM,
                new SourceLocation.WholeFile(file.name()),
                Map.of("file", file.name(), "year", Integer.toString(year))));
      }
    }
    return cells;
  }

  private static SourceEntry together(SourceEntry first, SourceEntry second) {
    List<DataFile> files = new ArrayList<>(first.files());
    files.addAll(second.files());
    return new SourceEntry(
        first.source(),
        files,
        first.facts(),
        first.legalBasis(),
        first.form(),
        first.mapping(),
        first.lessThanFrom(),
        first.overlapping(),
        first.adultsOnly(),
        first.personsPerCase(),
        first.location());
  }

  /// The rows that a definition asks for and that a form does not have.
  static List<String> gone(FormCells cells, Form form) {
    TreeSet<String> gone = new TreeSet<>();
    form.series().forEach(series -> gone.add(series.toString()));
    form.questions().forEach(question -> gone.add(question.id()));
    cells.asked().forEach(row -> gone.remove(name(row.code())));
    return List.copyOf(gone);
  }

  /// A code without period and unit, as series and questions are called.
  private static String name(String code) {
    String[] parts = code.split("\\" + FormMarks.BETWEEN, -1);
    if (parts[0].equals(FormMarks.QUESTION)) {
      return parts[parts.length - 1];
    }
    String indicator = parts.length > 1 ? parts[1] : "";
    return parts.length > 4 ? indicator + "{" + parts[4] + "}" : indicator;
  }
}
