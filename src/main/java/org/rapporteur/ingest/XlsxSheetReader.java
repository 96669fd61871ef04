package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;

/// Reads one sheet row by row. The first row with content is the header. Hidden rows and columns
/// are not read; those with values are told of.
final class XlsxSheetReader {

  private final String file;
  private final String sheet;
  private final XlsxCell cells;
  private final Consumer<Diagnostic> findings;
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumnsWithValues = new TreeSet<>();
  private final TreeSet<Integer> hiddenRowsWithValues = new TreeSet<>();
  private final SortedMap<Integer, SourceLocation> beyondHeader = new TreeMap<>();
  private Optional<TableBuilder> table = Optional.empty();
  private int row;

  XlsxSheetReader(String file, String sheet, XlsxCell cells, Consumer<Diagnostic> findings) {
    this.file = file;
    this.sheet = sheet;
    this.cells = cells;
    this.findings = findings;
  }

  /// The table of a sheet; empty, with a finding, where it has none.
  Optional<RawTable> read(XlsxPackage workbook, String part) throws IOException, BadFile {
    if (!XlsxPart.read(workbook, part, this::element)) {
      throw BadFile.unreadable("xml");
    }
    reportHidden();
    SourceLocation whole = new SourceLocation.Sheet(file, sheet);
    if (table.isEmpty()) {
      header(whole, "none");
      return Optional.empty();
    }
    beyondHeader.values().forEach(place -> header(place, "nameless"));
    return table.filter(_ -> beyondHeader.isEmpty()).map(TableBuilder::build);
  }

  private void element(XlsxPart part) throws XMLStreamException, IOException, BadFile {
    if (part.is("col") && part.flag("hidden")) {
      int last = Math.min(number(part.attribute("max")), Limits.COLUMNS);
      for (int column = number(part.attribute("min")); column <= last; column++) {
        hiddenColumns.add(column);
      }
    } else if (part.is("row")) {
      Optional<String> stated = part.attribute("r");
      row = stated.isPresent() ? number(stated) : row + 1;
      row(part, part.flag("hidden"));
    }
  }

  private void row(XlsxPart part, boolean hidden) throws XMLStreamException, IOException, BadFile {
    SortedMap<Integer, RawCell> content = new TreeMap<>();
    int[] column = {0};
    part.within(inner -> {
      if (inner.is("c")) {
        Optional<String> address = inner.attribute("r");
        column[0] = address.isPresent() ? column(address.get()) : column[0] + 1;
        if (column[0] > Limits.COLUMNS) {
          throw BadFile.limit("columns", Limits.COLUMNS);
        }
        RawCell cell = cells.read(inner, place(column[0]));
        if (!cell.isBlank()) {
          content.put(column[0], cell);
        }
      }
    });
    if (hidden && !content.isEmpty()) {
      hiddenRowsWithValues.add(row);
      return;
    }
    content
        .keySet()
        .removeIf(
            number -> hiddenColumns.contains(number) && addTo(hiddenColumnsWithValues, number));
    if (!content.isEmpty()) {
      add(content);
    }
  }

  private void add(SortedMap<Integer, RawCell> content) throws BadFile {
    if (table.isEmpty()) {
      table = Optional.of(new TableBuilder(file, Optional.of(sheet), row, names(content)));
      return;
    }
    TableBuilder builder = table.get();
    if (builder.rows() == Limits.XLSX_ROWS) {
      throw BadFile.limit("rows", Limits.XLSX_ROWS);
    }
    builder.startRow(row);
    content.forEach((number, cell) -> {
      if (number <= builder.width()) {
        builder.put(number - 1, cell);
      } else {
        beyondHeader.putIfAbsent(number, place(number));
      }
    });
  }

  private static List<String> names(SortedMap<Integer, RawCell> content) {
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= content.lastKey(); number++) {
      names.add(content.getOrDefault(number, RawCell.BLANK).text());
    }
    return names;
  }

  private SourceLocation place(int column) {
    return new SourceLocation.Cell(file, sheet, row, column);
  }

  private void reportHidden() {
    ranges(hiddenRowsWithValues)
        .forEach((first, last) ->
            hidden("row", first, 1, range(Integer.toString(first), Integer.toString(last))));
    ranges(hiddenColumnsWithValues)
        .forEach((first, last) -> hidden("column", 1, first, range(letters(first), letters(last))));
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "-" + last;
  }

  private void hidden(String what, int line, int column, String range) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.HIDDEN_VALUES,
            new SourceLocation.Cell(file, sheet, line, column),
            Map.of("what", what, "value", range)));
  }

  private void header(SourceLocation place, String problem) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.HEADER,
            place,
            Map.of("problem", problem, "column", "", "nearest", List.of())));
  }

  /// Runs of neighbouring numbers, from first to last.
  private static SortedMap<Integer, Integer> ranges(SortedSet<Integer> numbers) {
    SortedMap<Integer, Integer> ranges = new TreeMap<>();
    for (int number : numbers) {
      if (!ranges.isEmpty() && ranges.get(ranges.lastKey()) == number - 1) {
        ranges.put(ranges.lastKey(), number);
      } else {
        ranges.put(number, number);
      }
    }
    return ranges;
  }

  private static boolean addTo(Set<Integer> set, int number) {
    set.add(number);
    return true;
  }

  private static String letters(int column) {
    return new SourceLocation.Cell("", "", 1, column).address().replaceAll("[0-9]", "");
  }

  /// The column of an address such as `AB12`, from 1.
  private static int column(String address) throws BadFile {
    int column = 0;
    int i = 0;
    while (i < address.length() && Character.isUpperCase(address.charAt(i)) && column < 20_000) {
      column = column * 26 + address.charAt(i) - 'A' + 1;
      i++;
    }
    if (column == 0) {
      throw BadFile.unreadable("xml");
    }
    return column;
  }

  private static int number(Optional<String> text) throws BadFile {
    try {
      int number = Integer.parseInt(text.orElse(""));
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Reported below.
    }
    throw BadFile.unreadable("xml");
  }
}
