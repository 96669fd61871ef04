package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.DiagnosticReport;
import org.rapporteur.forms.FormOrder;
import org.rapporteur.forms.FormWriter;
import org.rapporteur.i18n.Language;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.ReceivedForms;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Source;
import org.rapporteur.validate.Validation;
import org.rapporteur.workspace.Respondent;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.Workspace;

/// Writes the forms of a report year, one workbook an institution.
///
/// @param diagnostics what is wrong with the settings; where they cannot be read nothing is written
/// @param folder where the forms stand
public record FormSet(DiagnosticReport diagnostics, Path folder, List<Written> forms) {

  /// The folder of forms in a workspace, with one folder a report year.
  public static final String FOLDER = "forms";

  /// What became of a file.
  public enum Outcome {
    NEW,
    /// It stood there with the same bytes.
    SAME,
    /// It stood there otherwise, and nobody had written into it.
    REPLACED,
    /// Somebody has written into it, or it is no form: it is as it was.
    KEPT
  }

  /// A form.
  ///
  /// @param institution its code
  public record Written(String institution, Path file, Outcome outcome) {
    public Written {
      Objects.requireNonNull(institution, "institution");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  /// What is asked for.
  ///
  /// @param out the folder; empty for `forms/<year>` in the workspace
  /// @param institution the only one that is to get a form
  public record Order(
      Path workspace,
      int reportYear,
      Language language,
      Optional<Path> out,
      Optional<String> institution) {}

  public FormSet {
    Objects.requireNonNull(diagnostics, "diagnostics");
    Objects.requireNonNull(folder, "folder");
    forms = List.copyOf(forms);
  }

  /// Writes them. A file that was filled in is never touched.
  ///
  /// @throws IOException where the folder cannot be written
  public static FormSet write(Order order) throws IOException {
    CappedFindings findings = new CappedFindings();
    Path folder =
        order
            .out()
            .orElseGet(() ->
                order.workspace().resolve(FOLDER).resolve(Integer.toString(order.reportYear())));
    Optional<Workspace> workspace = WorkspaceFolder.load(order.workspace(), findings);
    List<Written> written = new ArrayList<>();
    if (workspace.isPresent()) {
      Files.createDirectories(folder);
      for (FormOrder form : orders(workspace.get(), order)) {
        Path file = folder.resolve(form.respondent().institution() + ".xlsx");
        Outcome outcome = write(file, FormWriter.write(form));
        written.add(new Written(form.respondent().institution(), file, outcome));
      }
    }
    return new FormSet(findings.report(), folder, written);
  }

  private static List<FormOrder> orders(Workspace workspace, Order order) {
    Catalogue catalogue = CatalogueLoader.load();
    Forms forms = Forms.load(catalogue);
    Workspace whole = ReceivedForms.take(workspace, forms, _ -> {}).workspace();
    List<Observation> told = told(whole, catalogue, order.reportYear());
    return Respondent.of(workspace, forms, order.reportYear()).stream()
        .filter(respondent ->
            order.institution().filter(only -> !only.equals(respondent.institution())).isEmpty())
        .map(respondent ->
            new FormOrder(
                workspace.country(),
                workspace.office(),
                respondent,
                order.reportYear(),
                order.language(),
                told.stream()
                    .filter(figure ->
                        figure.provenance().source().institution().equals(respondent.institution()))
                    .toList()))
        .toList();
  }

  /// What the institutions said in the editions before, newest first; without what has errors.
  private static List<Observation> told(Workspace workspace, Catalogue catalogue, int reportYear) {
    if (workspace.years().firstKey() >= reportYear) {
      return List.of();
    }
    int before = workspace.years().headMap(reportYear).lastKey();
    return Validation.record(
            workspace,
            Ingest.read(workspace.sourcesUpTo(before, Optional.empty()), _ -> {}),
            catalogue,
            before,
            _ -> {})
        .observations()
        .stream()
        .sorted(Comparator.comparing(figure -> figure.provenance().source(), newest()))
        .toList();
  }

  private static Comparator<Source> newest() {
    return Comparator.comparingInt(Source::edition)
        .thenComparing(Source::asOf)
        .reversed()
        .thenComparing(Source::id);
  }

  private static Outcome write(Path file, byte[] bytes) throws IOException {
    Outcome outcome = Outcome.NEW;
    if (Files.exists(file)) {
      if (Arrays.equals(Files.readAllBytes(file), bytes)) {
        return Outcome.SAME;
      }
      DataFile standing = new DataFile(file.getFileName().toString(), file, Kind.XLSX);
      if (ReceivedForms.isFilled(standing).orElse(true)) {
        return Outcome.KEPT;
      }
      outcome = Outcome.REPLACED;
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(part, bytes);
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return outcome;
  }
}
