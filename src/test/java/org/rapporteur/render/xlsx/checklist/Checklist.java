package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All points, and what they say of a workbook.
final class Checklist {

  static final List<Point> POINTS =
      Stream.of(
              FrontChecks.points(),
              LayoutChecks.points(),
              TableChecks.points(),
              CellChecks.points(),
              NoteChecks.points(),
              TotalChecks.points(),
              FormulaChecks.points(),
              ChartChecks.points(),
              AccessChecks.points(),
              PrintChecks.points(),
              PackageChecks.points(),
              SchemaChecks.points())
          .flatMap(List::stream)
          .toList();

  private Checklist() {}

  /// The points with their verdicts, as a table in plain text.
  static String table(String workbook, Book book) {
    StringBuilder table = new StringBuilder("\n").append(workbook).append('\n');
    for (Point point : POINTS) {
      table.append("  ").append(point.name()).append(" | ");
      table.append(
          switch (point.check().apply(book)) {
            case Verdict.Met() -> "met";
            case Verdict.NotApplicable(String reason) -> "not applicable: " + reason;
            case Verdict.NotMet(List<String> faults) -> "NOT MET: " + faults;
          });
      table.append('\n');
    }
    return table.toString();
  }

  /// The points that are not met, with where.
  static Map<String, List<String>> notMet(Book book) {
    Map<String, List<String>> notMet = new TreeMap<>();
    for (Point point : POINTS) {
      if (point.check().apply(book) instanceof Verdict.NotMet(List<String> faults)) {
        notMet.put(point.name(), faults);
      }
    }
    return notMet;
  }
}
