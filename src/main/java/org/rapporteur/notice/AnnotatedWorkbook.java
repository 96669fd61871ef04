package org.rapporteur.notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.DiagnosticText;

/// A copy of a sender's workbook in which each cell with a finding is red and has a comment: what
/// is wrong, why it matters, how to mend it. Formats, formulas and values stay as they are.
public final class AnnotatedWorkbook {

  private final WorkbookParts workbook;
  private final DiagnosticText texts;

  private AnnotatedWorkbook(WorkbookParts workbook, DiagnosticText texts) {
    this.workbook = workbook;
    this.texts = texts;
  }

  /// The copy. What is wrong with a sheet or the file as a whole stands at A1 of the sheet, or of
  /// the first one.
  ///
  /// @param original an .xlsx file that was read without being refused
  /// @param findings in it
  /// @throws IOException where the file is not what a spreadsheet program writes
  public static byte[] of(byte[] original, List<Diagnostic> findings, DiagnosticText texts)
      throws IOException {
    WorkbookParts workbook = WorkbookParts.of(original);
    new AnnotatedWorkbook(workbook, texts).annotate(findings);
    return workbook.file();
  }

  private void annotate(List<Diagnostic> findings) throws IOException {
    SequencedMap<String, String> sheets = workbook.sheets();
    if (sheets.isEmpty()) {
      throw new IOException("a workbook without sheets");
    }
    Map<String, List<Diagnostic>> bySheet = new LinkedHashMap<>();
    for (Diagnostic finding : findings) {
      String named = finding.location().sheetName();
      String sheet = sheets.containsKey(named) ? named : sheets.firstEntry().getKey();
      bySheet.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(finding);
    }
    RedCells styles = new RedCells(workbook);
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      if (bySheet.containsKey(sheet.getKey())) {
        annotate(sheet.getValue(), number, bySheet.get(sheet.getKey()), styles);
      }
    }
    styles.store();
  }

  private void annotate(String part, int number, List<Diagnostic> findings, RedCells styles)
      throws IOException {
    AnnotatedSheet sheet = new AnnotatedSheet(workbook.xml(part));
    CellComments comments = new CellComments(workbook, part, number);
    Map<SourceLocation, List<Diagnostic>> byCell = new TreeMap<>();
    for (Diagnostic finding : findings) {
      byCell.computeIfAbsent(cell(finding), _ -> new ArrayList<>()).add(finding);
    }
    byCell.forEach((location, all) -> {
      SourceLocation.Cell cell = (SourceLocation.Cell) location;
      sheet.redden(cell.line(), cell.columnNumber(), cell.address(), styles);
      comments.add(cell.address(), String.join("\n\n", all.stream().map(this::text).toList()));
    });
    sheet.drawing(comments.store(number));
    workbook.put(part, sheet.bytes());
  }

  private static SourceLocation.Cell cell(Diagnostic finding) {
    SourceLocation place = finding.location();
    return place instanceof SourceLocation.Cell cell
        ? cell
        : new SourceLocation.Cell(place.file(), place.sheetName(), 1, 1);
  }

  private String text(Diagnostic finding) {
    return String.join(
        "\n",
        finding.code().id() + " " + texts.title(finding.code()),
        texts.message(finding),
        texts.why(finding),
        texts.mend(finding) + texts.unreviewed().map(note -> "\n(" + note + ")").orElse(""));
  }
}
