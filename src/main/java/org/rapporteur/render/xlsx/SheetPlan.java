package org.rapporteur.render.xlsx;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// One sheet, laid out: a title in A1, a line a row, then at most one table or one chart.
///
/// @param name unique, legal for a sheet
/// @param title what it holds
record SheetPlan(
    String name,
    String title,
    List<Line> lines,
    Optional<Grid> grid,
    Optional<ChartPlan> chart,
    Layout layout) {

  private static final Pattern NOTE = Pattern.compile(" ?\\[note \\d+]");

  /// How a sheet is set.
  enum Layout {
    /// Running text in one wide column.
    TEXT,
    /// A table that scrolls under its header.
    TABLE,
    /// A chart that stands alone.
    CHART
  }

  /// A line above the table.
  ///
  /// @param link name of the sheet that it leads to, or ""
  record Line(String text, Kind kind, String link) {
    enum Kind {
      TITLE,
      HEADING,
      TEXT
    }

    static Line text(String text) {
      return new Line(text, Kind.TEXT, "");
    }
  }

  SheetPlan {
    Objects.requireNonNull(name, "name");
    lines = List.copyOf(lines);
  }

  /// A title without its references to notes.
  static String withoutNotes(String title) {
    return NOTE.matcher(title).replaceAll("");
  }

  static boolean refersToNote(String text) {
    return NOTE.matcher(text).find();
  }

  /// Row of the table's header, from 0.
  int headerRow() {
    return lines.size();
  }
}
