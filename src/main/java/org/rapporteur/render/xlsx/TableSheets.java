package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.report.FactTable;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.report.FactTable.PublishedTotal;
import org.rapporteur.report.FactTable.Total;

/// The tables of the report, one a sheet.
record TableSheets(SheetFrame frame, Names names) {

  SheetPlan sheet(FactTable table) {
    List<List<Content>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row.stream().map(NumberFormats::content).toList()));
    List<Grid.Head> heads =
        table.columns().stream()
            .map(column ->
                new Grid.Head(column.header(), column.width(), column.kind() == Kind.NUMBER))
            .toList();
    Optional<List<Content>> totals =
        table.total().map(total -> totals(table.columns(), rows, total));
    totals.ifPresent(row -> Shares.makeLive(rows, row));
    return frame.ofTable(
        names.sheet(table.name()),
        table.title(),
        heading(table),
        frame.sourceAndPeriod(table.source(), table.period()),
        new Grid(names.table(table.name()), heads, rows, totals, false));
  }

  /// The title, with the notes that neither it nor a header names yet.
  private String heading(FactTable table) {
    StringBuilder heading = new StringBuilder(table.title());
    for (int number : table.notes()) {
      String note =
          frame.words().text("note.reference", Map.of("number", Integer.toString(number)));
      if (!table.title().contains(note)
          && table.columns().stream().noneMatch(column -> column.header().contains(note))) {
        heading.append(' ').append(note);
      }
    }
    return heading.toString();
  }

  private static List<Content> totals(
      List<FactTable.Column> columns, List<List<Content>> rows, Total total) {
    List<Content> row = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == Kind.NUMBER && next < total.values().size()) {
        row.add(total(total.values().get(next++), column(rows, i)));
      } else {
        row.add(i == 0 ? Content.words(total.label()) : Content.words(""));
      }
    }
    return row;
  }

  private static List<Content> column(List<List<Content>> rows, int index) {
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /// A live sum where the rows are all numbers and add up to what is published, so that the sheet
  /// never says another total than the report; else the published total itself.
  private static Content total(PublishedTotal total, List<Content> rows) {
    Content published = NumberFormats.content(total.value(), total.text());
    if (total.addsUp()
        && published instanceof Content.Figure(BigDecimal value, String format)
        && sum(rows).filter(sum -> sum.compareTo(value) == 0).isPresent()) {
      return new Content.ColumnSum(value, format);
    }
    return published;
  }

  private static Optional<BigDecimal> sum(List<Content> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Content cell : rows) {
      if (!(cell instanceof Content.Figure(BigDecimal value, String _))) {
        return Optional.empty();
      }
      sum = sum.add(value);
    }
    return Optional.of(sum);
  }

  /// Columns of numbers in a table, from 0.
  static List<Integer> numberColumns(FactTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i).kind() == Kind.NUMBER)
        .boxed()
        .toList();
  }
}
