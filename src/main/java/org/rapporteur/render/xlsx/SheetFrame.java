package org.rapporteur.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.render.xlsx.SheetPlan.Layout;
import org.rapporteur.render.xlsx.SheetPlan.Line;
import org.rapporteur.report.Cover;

/// What stands on every sheet around its table or chart.
///
/// @param contents name of the sheet of contents
/// @param notesForAll whether there are notes that no table refers to, since they are for all
record SheetFrame(Cover cover, Messages words, String contents, boolean notesForAll) {

  /// Lines are not broken before this width, in digits, however narrow the table.
  private static final int NARROWEST = 80;

  /// The width of a chart, and the widest line that is read with ease.
  private static final int WIDEST = 120;

  /// A sheet of one table, with the lines that the guidance asks for.
  ///
  /// @param heading the title with its notes
  /// @param about what else there is to say, such as source and period
  SheetPlan ofTable(String name, String title, String heading, List<String> about, Grid grid) {
    Set<String> texts = bracketed(heading, grid);
    boolean noted = texts.stream().anyMatch(SheetPlan::refersToNote);
    int width = Math.clamp(grid.width(), NARROWEST, WIDEST);

    List<Line> lines = new ArrayList<>();
    lines.add(new Line(heading, Line.Kind.TITLE, ""));
    lines.add(Line.text(words.text("line.one-table")));
    lines.add(
        Line.text(
            words.text(
                noted ? "line.notes" : notesForAll ? "line.notes-for-all" : "line.no-notes")));
    addContents(lines, name);
    addBroken(lines, cover.status(), width);
    about.forEach(text -> addBroken(lines, text, width));
    addBroken(lines, Shorthands.legend(texts, words), width);
    return new SheetPlan(name, title, lines, Optional.of(grid), Optional.empty(), Layout.TABLE);
  }

  /// The lines of source and period.
  List<String> sourceAndPeriod(String source, String period) {
    return List.of(
        words.text("line.source", Map.of("source", source)),
        words.text("line.period", Map.of("period", period)));
  }

  /// The sheet of a chart alone, with the words that stand for it.
  SheetPlan ofChart(String name, ChartPlan plan) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(plan.chart().title(), Line.Kind.TITLE, ""));
    addBroken(lines, plan.chart().alt(), WIDEST);
    lines.add(Line.text(words.text("line.one-chart")));
    addContents(lines, name);
    addBroken(lines, cover.status(), WIDEST);
    lines.add(
        new Line(
            words.text("chart.data-on", Map.of("sheet", plan.dataSheet())),
            Line.Kind.TEXT,
            plan.dataSheet()));
    return new SheetPlan(
        name, plan.chart().title(), lines, Optional.empty(), Optional.of(plan), Layout.CHART);
  }

  private void addContents(List<Line> lines, String name) {
    if (!name.equals(contents)) {
      lines.add(new Line(words.text("line.contents"), Line.Kind.TEXT, contents));
    }
  }

  /// Adds a text as lines that are no wider than what is below them, since else a printed page
  /// would shrink to fit them.
  private static void addBroken(List<Line> lines, String text, int width) {
    if (!text.isBlank()) {
      TextLines.of(CellText.oneLine(text), width).forEach(line -> lines.add(Line.text(line)));
    }
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
