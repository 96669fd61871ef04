package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;

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

  /// Row of the table's header, from 0.
  int headerRow() {
    return lines.size();
  }

  /// A sheet of one table, with the lines that the guidance asks for.
  ///
  /// @param heading the title with its notes
  /// @param about what else there is to say: status, source, period
  static SheetPlan ofTable(
      String name, String title, String heading, List<String> about, Grid grid, Messages words) {
    Set<String> texts = bracketed(heading, grid);
    boolean noted = texts.stream().anyMatch(text -> NOTE.matcher(text).find());

    List<Line> lines = new ArrayList<>();
    lines.add(new Line(heading, Line.Kind.TITLE, ""));
    lines.add(Line.text(words.text("line.one-table")));
    lines.add(Line.text(words.text(noted ? "line.notes" : "line.no-notes")));
    about.forEach(text -> lines.add(Line.text(CellText.oneLine(text))));
    String legend = Shorthands.legend(texts, words);
    if (!legend.isEmpty()) {
      lines.add(Line.text(legend));
    }
    return new SheetPlan(name, title, lines, Optional.of(grid), Optional.empty(), Layout.TABLE);
  }

  /// The texts of a sheet that may hold a shorthand or refer to a note.
  private static Set<String> bracketed(String heading, Grid grid) {
    Set<String> texts = new TreeSet<>(List.of(heading));
    Stream.concat(grid.rows().stream(), grid.totals().stream())
        .flatMap(List::stream)
        .map(Content::visible)
        .filter(text -> text.indexOf('[') >= 0)
        .forEach(texts::add);
    grid.heads().forEach(head -> texts.add(head.text()));
    return texts;
  }
}
