package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;
import org.rapporteur.ingest.TableHeader.Column;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// Drafts the mapping of a file: what the file shows is written down, and what it cannot show
/// stands as a question. A mapping with a question in it is not used.
public final class MappingDraft {

  /// A longer list of labels is taken as it is written.
  private static final int MOST_LABELS = 30;

  private static final Pattern NUMBER_END =
      Pattern.compile("<?[0-9][0-9.,]*\\s?([^\\p{L}0-9\\s.,()<>-]{1,3})");

  private final StringBuilder yaml = new StringBuilder();
  private final Consumer<Diagnostic> findings;
  private List<String> marks = List.of();

  private MappingDraft(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// The draft in YAML; empty, with a finding, where the file cannot be read or shows no table.
  ///
  /// @param form what the user says of the form of the file
  public static Optional<String> of(DataFile file, FileForm form, Consumer<Diagnostic> findings) {
    try {
      List<Grid> grids = new GridReader(form, false, findings).read(file, new ArrayList<>());
      List<TableGuess> tables =
          grids.stream().flatMap(grid -> TableGuess.of(grid).stream()).toList();
      if (!grids.isEmpty() && tables.isEmpty()) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.TABLE_NOT_FOUND,
                new SourceLocation.WholeFile(file.name()),
                Map.of("problem", "none", "value", "")));
      }
      return tables.isEmpty()
          ? Optional.empty()
          : Optional.of(new MappingDraft(findings).draft(file.name(), form, tables));
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(file.name()),
              Map.of("problem", "denied")));
      return Optional.empty();
    }
  }

  private String draft(String file, FileForm form, List<TableGuess> tables) {
    line(
        "# Drafted from "
            + quoted(file)
            + ". Each \"?\" is a question: the file does not answer it.");
    line("# See docs/how-to/other-layouts.md. Nothing is read until no question is left.");
    form.encoding().ifPresent(encoding -> line("encoding: " + encoding.code()));
    form.delimiter().ifPresent(delimiter -> line("delimiter: " + quoted(delimiter.code())));
    List<RawCell> values = tables.stream().flatMap(table -> table.values().stream()).toList();
    values(values);
    line("tables:");
    tables.forEach(this::table);
    return yaml.toString();
  }

  /// What is asked of the cells of values as a whole.
  private void values(List<RawCell> values) {
    SortedSet<String> found = new TreeSet<>();
    SortedMap<String, String> words = new TreeMap<>();
    boolean separated = false;
    boolean blank = false;
    boolean worded = false;
    for (RawCell cell : values) {
      String text = LabelText.shown(cell.text(), List.of());
      if (cell.isBlank()) {
        blank = true;
      } else if (cell.kind() == Kind.TEXT && text.length() <= CellWords.LONGEST) {
        Matcher mark = NUMBER_END.matcher(text);
        if (mark.matches()) {
          found.add(mark.group(1));
        }
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        separated |= digits && text.matches(".*[0-9][.,\\s\u00A0][0-9].*");
        worded |= digits && text.matches(".*[0-9]\\s*\\(.*\\p{L}.*\\)");
        if (!digits) {
          words.put(text, "");
        }
      }
    }
    marks = List.copyOf(found);
    if (separated) {
      line(
          "number-format: \"?\"  # how the file writes 1234.5, such as \"1.234,5\" or \"1,234.5\"");
    }
    if (!words.isEmpty()) {
      line(
          "missing-words:  # why there is no figure; a word for a counted zero goes to zero-words: [...]");
      words
          .keySet()
          .forEach(word -> line("  " + quoted(word) + ": \"?\"  # such as not-collected"));
    }
    if (blank) {
      line(
          "blank: \"?\"  # what a blank cell means: zero, leave-out, or a status such as not-collected");
    }
    if (!marks.isEmpty()) {
      line(
          "footnote-marks: ["
              + String.join(", ", marks.stream().map(MappingDraft::quoted).toList())
              + "]  # after numbers and labels; not part of them");
    }
    if (worded) {
      line("words-after-numbers: \"?\"  # true: of 3 (of which 1 child) the number is 3");
    }
  }

  private void table(TableGuess guess) {
    Grid grid = guess.grid();
    List<Integer> labelColumns = guess.labelColumns();
    String header = header(guess, guess.left());
    line("  - " + grid.sheet().map(name -> "sheet: " + quoted(name)).orElse("orientation: rows"));
    line(
        "    title: ["
            + String.join(", ", guess.title().stream().map(MappingDraft::quoted).toList())
            + "]  # texts by which it is known to be the right table and year");
    line("    header: " + quoted(header));
    line("    header-rows: " + guess.headerRows());
    line("    constants:  # what is true of every figure; take out what a label says");
    line("      indicator: \"?\"");
    line("      unit: \"?\"");
    boolean years = labelColumns.stream().anyMatch(guess::isYears);
    if (!years) {
      line("      period: \"?\"");
    }
    List<Axis> rows = new ArrayList<>();
    labelColumns.forEach(column -> rows.add(axis(guess, column)));
    Mapping.Table table =
        new Mapping.Table(
            grid.sheet(),
            List.of(),
            header,
            guess.headerRows(),
            false,
            List.of(),
            new TreeMap<>(),
            List.of(),
            rows,
            Optional.empty(),
            List.of(),
            grid.place());
    CellWords words =
        new CellWords(new TreeMap<>(), new TreeSet<>(), Optional.empty(), marks, false);
    Optional<MappedTable> found = MappedTable.find(grid, table, words, findings);
    TableHeader.find(grid, table, words, _ -> {})
        .ifPresent(read -> columns(read, labelColumns, guess.headerRows()));
    rows(guess, labelColumns);
    line("    layout:  # as the file is now; a change next year is an error and no wrong number");
    found.ifPresent(read -> read.layout().forEach(text -> line("      - " + quoted(text))));
  }

  private void columns(TableHeader header, List<Integer> labelColumns, int levels) {
    line(
        "    columns:  # one item a row of the header: a label is total, leave-out, or {sex: female}");
    for (int level = 0; level < levels; level++) {
      SortedSet<String> seen = new TreeSet<>();
      line("      - labels:");
      for (Column column : header.columns()) {
        String label = column.labels().get(level);
        if (!labelColumns.contains(column.number()) && seen.add(LabelText.key(label))) {
          line("          " + quoted(label) + ": \"?\"");
        }
      }
    }
  }

  private void rows(TableGuess guess, List<Integer> labelColumns) {
    line("    rows:  # the columns of labels");
    for (int column : labelColumns) {
      List<String> labels = labels(guess, column);
      line("      - header: " + quoted(header(guess, column)));
      if (guess.isYears(column)) {
        line("        gives: period");
        line("        as-written: true");
      } else {
        line("        gives: \"?\"  # a dimension such as form, or indicator, period, unit, note");
        if (labels.size() > MOST_LABELS) {
          line("        as-written: true");
        } else {
          line("        labels:");
          labels.forEach(label -> line("          " + quoted(label) + ": \"?\""));
        }
      }
    }
  }

  private Axis axis(TableGuess guess, int column) {
    boolean open = guess.isYears(column) || labels(guess, column).size() > MOST_LABELS;
    return new Axis(
        header(guess, column),
        open ? Optional.of("label") : Optional.empty(),
        false,
        new TreeMap<>(),
        guess.grid().place());
  }

  private List<String> labels(TableGuess guess, int column) {
    return guess.texts(column).stream()
        .map(text -> LabelText.shown(text, marks))
        .distinct()
        .toList();
  }

  private String header(TableGuess guess, int column) {
    for (int row = guess.top(); row < guess.body(); row++) {
      String text = LabelText.shown(guess.grid().cell(row, column).text(), marks);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return MappingReader.QUESTION;
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }

  /// A text between double quotes, as YAML and JSON write it.
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
