package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    FrontSheets front = new FrontSheets(report, names, words);
    SheetPlan cover = front.cover();
    String contents = names.sheet(words.text("sheet.contents"));
    List<SheetPlan> sheets = new ArrayList<>();
    sheets.add(front.notes());
    Map<String, Tabled> tables = new TreeMap<>();
    TableSheets tableSheets = new TableSheets(report.cover(), names, words);
    for (FactTable table : report.tables()) {
      SheetPlan sheet = tableSheets.sheet(table);
      tables.put(table.name(), new Tabled(table, sheet));
      sheets.add(sheet);
    }
    addCharts(report, tables, sheets, new ChartSheets(report.cover(), names, words));
    sheets.addAll(new FindingSheets(report, names, words).sheets());
    sheets.addAll(new RecordSheets(report, names, words).sheets());
    return Stream.concat(Stream.of(cover, front.contents(contents, sheets)), sheets.stream())
        .toList();
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
