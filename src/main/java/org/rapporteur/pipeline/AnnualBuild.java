package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.diagnostic.Waivers;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.ReceivedForms;
import org.rapporteur.ingest.Submission;
import org.rapporteur.pipeline.BuildRequest.Stage;
import org.rapporteur.protect.Publication;
import org.rapporteur.release.Manifest;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.release.ReleaseWriter;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportBuilder;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.Rulebooks;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.validate.NationalFigures;
import org.rapporteur.validate.Reconciled;
import org.rapporteur.validate.Validation;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.Workspace;

/// The program: files are read, checked, scored, written up, rendered and released, in this order.
public final class AnnualBuild {

  private AnnualBuild() {}

  /// Reads and checks the data of one year.
  public static Checked check(BuildRequest request) {
    CappedFindings findings = new CappedFindings();
    List<Waived> waived = new ArrayList<>();
    request.progress().accept(Stage.READ);
    Optional<CheckedData> data =
        WorkspaceFolder.load(request.workspace(), findings)
            .flatMap(workspace -> checked(workspace, request, findings, waived::addAll));
    return new Checked(request.workspace(), findings.report().with(waived), data);
  }

  /// Checks, assesses and writes the report, as a model.
  public static Scoring score(BuildRequest request) {
    if (!Publication.supports(request.audience())) {
      return new Scoring.Refused(
          new Refusal("refusal.audience", Map.of("audience", request.audience().code())));
    }
    Checked checked = check(request);
    if (checked.data().isEmpty() || (checked.hasErrors() && !request.draft())) {
      return new Scoring.DataHasErrors(checked);
    }
    request.progress().accept(Stage.ASSESS);
    CheckedData data = checked.data().orElseThrow();
    return switch (Judgement.of(data, request.focus(), request.law())) {
      case Judgement.Passed judged -> new Scoring.Done(scored(checked, data, judged, request));
      case Judgement.Refused(Refusal refusal) -> new Scoring.Refused(refusal);
    };
  }

  /// Scores, renders every format and releases the folder, whole or not at all.
  ///
  /// @throws ReleaseException where the folder cannot be written; it is then as it was
  public static BuildResult build(BuildRequest request) throws ReleaseException {
    Press press = Press.prepare(request);
    return switch (score(request)) {
      case Scoring.Refused(Refusal refusal) -> new BuildResult.Refused(refusal);
      case Scoring.DataHasErrors(Checked checked) -> new BuildResult.DataHasErrors(checked);
      case Scoring.Done(Scored scored) -> release(scored, request, press);
    };
  }

  private static Optional<CheckedData> checked(
      Workspace settings,
      BuildRequest request,
      Consumer<Diagnostic> findings,
      Consumer<List<Waived>> waived) {
    Catalogue catalogue = CatalogueLoader.load();
    ReceivedForms received = ReceivedForms.take(settings, Forms.load(catalogue), findings);
    Workspace workspace = received.workspace();
    int year = request.year().orElse(workspace.years().lastKey());
    Optional<Diagnostic> unknown = workspace.unknownYear(year);
    if (unknown.isPresent()) {
      findings.accept(unknown.get());
      return Optional.empty();
    }
    Optional<Diagnostic> against = unknownAgainst(workspace, request);
    if (against.isPresent()) {
      findings.accept(against.get());
      return Optional.empty();
    }
    Beside<Rulebooks> rulebooks =
        Beside.start(() -> RulebookLoader.load(workspace.profile(), catalogue));
    List<SourceEntry> sources = workspace.sourcesUpTo(year, request.asOf());
    Waivers waivers =
        new Waivers(workspace.waivers().waivers(), Workspace.newestDay(year, sources), findings);
    List<Submission> submissions = Ingest.read(sources, waivers);
    request.progress().accept(Stage.CHECK);
    StatisticsRecord reported = Validation.record(workspace, submissions, catalogue, year, waivers);
    Reconciled reconciled = NationalFigures.of(workspace, reported, catalogue, waivers);
    List<FileIdentity> tiers = new ArrayList<>();
    TierHistory history = TierTables.of(workspace, tiers, waivers);
    CheckedData data =
        new CheckedData(
            workspace,
            catalogue,
            rulebooks.result(),
            reconciled.record(),
            reconciled.bridges(),
            history,
            Inputs.of(workspace, tiers, submissions),
            received.forms());
    Unanswered.check(data, waivers);
    waivers.report(year, year == workspace.years().lastKey());
    waived.accept(waivers.used());
    return Optional.of(data);
  }

  private static Optional<Diagnostic> unknownAgainst(Workspace workspace, BuildRequest request) {
    OptionalInt against = request.focus().against();
    return against.isPresent() ? workspace.unknownYear(against.getAsInt()) : Optional.empty();
  }

  private static Scored scored(
      Checked checked, CheckedData data, Judgement.Passed judged, BuildRequest request) {
    Report report =
        ReportBuilder.build(
            ReportInputs.of(data, judged.assessment(), judged.analysis(), checked, request));
    return new Scored(checked, data, judged.assessment(), judged.analysis(), report);
  }

  private static BuildResult release(Scored scored, BuildRequest request, Press press)
      throws ReleaseException {
    Path folder = request.out().orElseGet(() -> Outputs.folder(scored));
    ReleaseWriter writer = new ReleaseWriter();
    writer.requireReplaceable(folder);
    request.progress().accept(Stage.RENDER);
    Outputs outputs = press.print(scored.report());
    request.progress().accept(Stage.WRITE);
    Manifest _ =
        writer.write(
            folder, outputs.bytes(), scored.data().inputs(), Outputs.facts(scored, request));
    return new BuildResult.Written(scored, folder, outputs.files());
  }
}
