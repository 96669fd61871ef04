package org.rapporteur.render.xlsx;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.Chart;
import org.rapporteur.report.FactTable;
import org.rapporteur.report.Report;

/// Writes the report as a workbook after the guidance "Releasing statistics in spreadsheets" of the
/// UK Government Analysis Function.
public final class XlsxRenderer {

  /// A rendered workbook.
  ///
  /// @param bytes the xlsx file, the same for the same report
  // Handed on once and never compared, so that a copy of the bytes would serve nobody.
  @SuppressWarnings("ArrayRecordComponent")
  public record Xlsx(byte[] bytes, int sheets) {}

  /// A table of the report with its sheet.
  private record Tabled(FactTable table, SheetPlan sheet) {}

  private XlsxRenderer() {}

  /// The report as a workbook.
  public static Xlsx render(Report report) {
    List<SheetPlan> sheets = plan(report, Messages.of(language(report), "workbook"));
    return new Xlsx(WorkbookWriter.write(report.cover(), sheets), sheets.size());
  }

  /// All sheets in order: front matter, tables, data of charts, charts, findings, record.
  static List<SheetPlan> plan(Report report, Messages words) {
    Names names = new Names();
    String coverName = names.sheet(words.text("sheet.cover"));
    String contents = names.sheet(words.text("sheet.contents"));
    String notes = names.sheet(words.text("sheet.notes"));
    Set<Integer> referred =
        report.tables().stream().flatMap(table -> table.notes().stream()).collect(toSet());
    SheetFrame frame =
        new SheetFrame(report.cover(), words, contents, referred.size() < report.notes().size());
    Map<String, Tabled> tables = new LinkedHashMap<>();
    TableSheets tableSheets = new TableSheets(frame, names);
    for (FactTable table : report.tables()) {
      tables.put(table.name(), new Tabled(table, tableSheets.sheet(table)));
    }
    FrontSheets front = new FrontSheets(report, frame, names);
    List<SheetPlan> sheets = new ArrayList<>();
    sheets.add(front.notes(notes, referring(tables.values())));
    tables.values().forEach(table -> sheets.add(table.sheet()));
    addCharts(report, tables, sheets, new ChartSheets(frame, names));
    sheets.addAll(new FindingSheets(report, frame, names).sheets());
    sheets.addAll(new RecordSheets(report, frame, names).sheets());
    return Stream.concat(Stream.of(front.cover(coverName), front.contents(sheets)), sheets.stream())
        .toList();
  }

  /// The names of the sheets that refer to each note.
  private static Map<Integer, List<String>> referring(Collection<Tabled> tables) {
    Map<Integer, List<String>> sheets = new TreeMap<>();
    for (Tabled table : tables) {
      for (int note : table.table().notes()) {
        sheets.computeIfAbsent(note, _ -> new ArrayList<>()).add(table.sheet().name());
      }
    }
    return sheets;
  }

  private static void addCharts(
      Report report, Map<String, Tabled> tables, List<SheetPlan> sheets, ChartSheets charts) {
    List<SheetPlan> chartSheets = new ArrayList<>();
    for (Chart chart : report.charts().stream().filter(ChartSheets::isDrawn).toList()) {
      Tabled table =
          Objects.requireNonNull(tables.get(chart.table()), () -> "No table of " + chart.id());
      ChartPlan plan =
          ChartData.inTable(chart, table.sheet())
              .orElseGet(() -> {
                SheetPlan data = charts.dataSheet(chart, table.table());
                sheets.add(data);
                return ChartSheets.fromOwnData(chart, data);
              });
      chartSheets.add(charts.chartSheet(plan));
    }
    sheets.addAll(chartSheets);
  }

  private static Language language(Report report) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(report.cover().language()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("No texts in language " + report.cover().language()));
  }
}
