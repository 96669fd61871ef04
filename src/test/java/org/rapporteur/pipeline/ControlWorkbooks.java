package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.diagnostic.Waiver;
import org.rapporteur.i18n.Language;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.reconcile.BridgeLine;
import org.rapporteur.reconcile.BridgeSide;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.Explanation;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.workspace.WaiverFile;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.workspace.WorkspaceYear;

/// Workspaces whose settings go over into a workbook, and what became of them.
final class ControlWorkbooks {

  private static final SourceLocation NOWHERE = new SourceLocation.WholeFile("");

  private ControlWorkbooks() {}

  static void toWorkbook(Path workspace) throws IOException {
    Path draft = ControlDraft.write(workspace, Optional.empty(), Language.ENGLISH).file();
    Files.delete(workspace.resolve(Workspace.SETTINGS));
    Files.deleteIfExists(workspace.resolve(WaiverFile.NAME));
    Files.move(draft, workspace.resolve(ControlSheet.FILE));
  }

  static Workspace load(Path workspace) {
    List<Diagnostic> findings = new ArrayList<>();
    Workspace loaded = WorkspaceFolder.load(workspace, findings::add).orElseThrow();
    assertThat(findings).isEmpty();
    return loaded;
  }

  static List<Diagnostic> findings(Path workspace) {
    List<Diagnostic> findings = new ArrayList<>();
    WorkspaceFolder.load(workspace, findings::add);
    return findings;
  }

  static List<String> told(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding ->
            finding.code().id()
                + " "
                + finding.location().reference()
                + " "
                + finding.operands().get("key"))
        .toList();
  }

  /// Without where it was read, and without the files that became sheets.
  static Workspace without(Workspace workspace) {
    SortedMap<Integer, WorkspaceYear> years = new TreeMap<>();
    workspace
        .years()
        .forEach((year, of) ->
            years.put(
                year,
                new WorkspaceYear(
                    year,
                    of.sources().stream().map(ControlWorkbooks::without).toList(),
                    of.dataRequests())));
    return new Workspace(
        workspace.folder(),
        new FileIdentity("", "", 0),
        workspace.country(),
        workspace.office(),
        workspace.licence(),
        workspace.unreported(),
        workspace.law(),
        workspace.profile(),
        workspace.precedence(),
        workspace.explanations().stream()
            .map(e -> new Explanation(e.code(), e.indicator(), e.period(), e.reason(), NOWHERE))
            .toList(),
        workspace.bridges().stream().map(ControlWorkbooks::without).toList(),
        new WaiverFile(
            workspace.waivers().waivers().stream().map(ControlWorkbooks::without).toList(),
            Optional.empty()),
        workspace.tiers(),
        years);
  }

  static Bridge without(Bridge bridge) {
    return new Bridge(
        bridge.title(),
        bridge.indicator(),
        bridge.period(),
        without(bridge.base()),
        bridge.others().stream().map(ControlWorkbooks::without).toList(),
        NOWHERE);
  }

  private static BridgeSide without(BridgeSide side) {
    return new BridgeSide(
        side.institution(),
        side.indicator(),
        side.period(),
        side.lines().stream()
            .map(line ->
                new BridgeLine(
                    line.kind(),
                    line.holder(),
                    line.count(),
                    line.evidence(),
                    line.note(),
                    NOWHERE))
            .toList(),
        NOWHERE);
  }

  static Waiver without(Waiver waiver) {
    return new Waiver(
        waiver.code(),
        waiver.place(),
        waiver.name(),
        waiver.date(),
        waiver.reason(),
        waiver.expires(),
        waiver.reportYear(),
        NOWHERE);
  }

  private static SourceEntry without(SourceEntry entry) {
    return new SourceEntry(
        entry.source(),
        entry.files().stream().filter(file -> file.kind() != Kind.YAML).toList(),
        Optional.empty(),
        entry.legalBasis(),
        entry.form(),
        entry.mapping(),
        entry.lessThanFrom(),
        entry.overlapping(),
        entry.adultsOnly(),
        entry.personsPerCase(),
        NOWHERE);
  }

  static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  /// The cell under a heading in the first row that has a text.
  static XSSFCell cell(XSSFWorkbook book, String sheet, String row, String heading) {
    XSSFSheet table = book.getSheet(sheet);
    for (int i = 4; i <= table.getLastRowNum(); i++) {
      for (var cell : table.getRow(i)) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(row)) {
          for (var head : table.getRow(3)) {
            if (head.getStringCellValue().equals(heading)) {
              return table.getRow(i).getCell(head.getColumnIndex());
            }
          }
        }
      }
    }
    throw new IllegalArgumentException(row + ", " + heading);
  }
}
