package org.rapporteur.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.FormCells.Row;
import org.rapporteur.statistics.Period;

/// A filled form as a table and answers, each cell with its place in the form.
record FormFacts(RawTable table, List<RawAnswer> answers) {

  private static final String PROVISIONAL = "provisional";

  /// A question that is answered in words may stay blank: nothing to add.
  private static final String FREE_WORDS =
      String.join(FormMarks.BETWEEN, FormMarks.QUESTION, ReplyKind.TEXT.code(), "");

  /// What one source's forms say, one entry a form. What a second form leaves blank or repeats is
  /// left out of it; where the two differ both are kept, for the checks to tell.
  ///
  /// @param asOf the day up to which the forms know; figures of a period that ends later are
  ///   provisional
  static List<FormFacts> of(List<FormCells> forms, LocalDate asOf, Consumer<Diagnostic> findings) {
    Map<String, List<Row>> said = new LinkedHashMap<>();
    for (FormCells form : forms) {
      for (Row row : form.asked()) {
        if (row.isFilled()) {
          said.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row);
        }
      }
    }
    FormSums sums = new FormSums(said);
    Set<String> blank = new TreeSet<>();
    List<FormFacts> facts = new ArrayList<>();
    for (FormCells form : forms) {
      List<Row> rows = new ArrayList<>();
      for (Row row : form.asked()) {
        if (row.isFilled()) {
          if (isNew(row, said.get(row.code()), form)) {
            rows.add(row);
          }
        } else if (isOpen(row, said.keySet(), sums) && blank.add(row.code())) {
          findings.accept(open(form, row));
        }
      }
      facts.add(
          new FormFacts(
              table(form, rows, asOf),
              rows.stream()
                  .filter(row -> row.code().startsWith(FormMarks.QUESTION + FormMarks.BETWEEN))
                  .flatMap(row -> answer(form, row, findings).stream())
                  .toList()));
    }
    return facts;
  }

  /// How many rows of a form say neither a value nor why there is none, and would have to.
  static int open(FormCells form) {
    Map<String, List<Row>> said = new LinkedHashMap<>();
    form.asked().stream()
        .filter(Row::isFilled)
        .forEach(row -> said.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row));
    FormSums sums = new FormSums(said);
    return (int)
        form.asked().stream()
            .filter(row -> !row.isFilled() && isOpen(row, said.keySet(), sums))
            .count();
  }

  /// Told in the words that the form itself has for it.
  private static Diagnostic open(FormCells form, Row row) {
    return new Diagnostic(
        DiagnosticCode.BLANK_WITHOUT_STATUS,
        row.place(FormMarks.VALUE),
        Map.of("known", form.words(FormMarks.STATUSES)));
  }

  private static boolean isOpen(Row row, Set<String> said, FormSums sums) {
    return !said.contains(row.code())
        && !row.code().startsWith(FREE_WORDS)
        && FormSums.breakdown(row.code()).filter(sums::isSettled).isEmpty();
  }

  /// Whether no other form said the same before. A row that stands twice in one form is told of.
  private static boolean isNew(Row row, List<Row> said, FormCells form) {
    for (Row earlier : said) {
      if (earlier.equals(row)) {
        return true;
      }
      boolean ownFile = earlier.place().file().equals(form.file());
      if (!ownFile && earlier.says(row)) {
        return false;
      }
    }
    return true;
  }

  private static RawTable table(FormCells form, List<Row> rows, LocalDate asOf) {
    List<Map<String, RawCell>> facts = new ArrayList<>();
    List<Row> kept = new ArrayList<>();
    Set<String> columns =
        new TreeSet<>(
            List.of(
                "indicator", "period", "unit", "value", "status", "marks", "legal_basis", "note"));
    for (Row row : rows) {
      if (row.code().startsWith(FormMarks.FIGURE + FormMarks.BETWEEN)) {
        Map<String, RawCell> fact = fact(form, row, asOf);
        facts.add(fact);
        kept.add(row);
        columns.addAll(fact.keySet());
      }
    }
    List<String> header = List.copyOf(columns);
    TableBuilder builder =
        new TableBuilder(form.file(), Optional.empty(), 1, header, Limits.XLSX_ROWS);
    for (int i = 0; i < facts.size(); i++) {
      builder.startRow(kept.get(i).place().line());
      for (int column = 0; column < header.size(); column++) {
        builder.put(column, facts.get(i).getOrDefault(header.get(column), RawCell.BLANK));
      }
    }
    return builder.build(new Places(form.file(), kept), Optional.empty());
  }

  private static Map<String, RawCell> fact(FormCells form, Row row, LocalDate asOf) {
    Map<String, RawCell> fact = new TreeMap<>();
    String[] parts = row.code().split("\\" + FormMarks.BETWEEN, -1);
    fact.put("indicator", TableBuilder.text(part(parts, 1)));
    fact.put("period", TableBuilder.text(part(parts, 2)));
    fact.put("unit", TableBuilder.text(part(parts, 3)));
    for (int i = 4; i < parts.length; i++) {
      int sign = parts[i].indexOf('=');
      if (sign > 0) {
        fact.put(parts[i].substring(0, sign), TableBuilder.text(parts[i].substring(sign + 1)));
      }
    }
    fact.put("value", row.cell(FormMarks.VALUE));
    fact.put(
        "status", TableBuilder.text(form.chosen(FormMarks.STATUSES, row.text(FormMarks.STATUS))));
    fact.put("legal_basis", row.cell(FormMarks.LEGAL_BASIS));
    fact.put("note", row.cell(FormMarks.NOTE));
    boolean early =
        Period.parse(part(parts, 2)).filter(period -> period.end().isAfter(asOf)).isPresent();
    if (early && !row.cell(FormMarks.VALUE).isBlank()) {
      fact.put("marks", TableBuilder.text(PROVISIONAL));
    }
    return fact;
  }

  private static String part(String[] parts, int number) {
    return number < parts.length ? parts[number] : "";
  }

  private static Optional<RawAnswer> answer(
      FormCells form, Row row, Consumer<Diagnostic> findings) {
    String[] parts = row.code().split("\\" + FormMarks.BETWEEN, -1);
    String kind = part(parts, 1);
    String question = part(parts, 2);
    String day = row.text(FormMarks.DATE);
    Optional<LocalDate> occurredOn = FormDays.parse(day);
    if (!day.isEmpty() && occurredOn.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.FORM_DAY,
              row.place(FormMarks.DATE),
              Map.of("problem", "value", "value", day)));
      return Optional.empty();
    }
    return Optional.of(
        new RawAnswer(
            question,
            given(reply(form, row, kind, question)),
            given(form.chosen(FormMarks.STATUSES, row.text(FormMarks.STATUS))),
            Optional.empty(),
            occurredOn,
            Optional.empty(),
            given(row.text(FormMarks.NOTE)),
            row.place(FormMarks.VALUE)));
  }

  private static String reply(FormCells form, Row row, String kind, String question) {
    String text = row.text(FormMarks.VALUE);
    if (kind.equals(ReplyKind.DATE.code())) {
      return FormDays.parse(text).map(LocalDate::toString).orElse(text);
    }
    String list = kind.equals(ReplyKind.CHOICE.code()) ? question : kind;
    return form.chosen(FormMarks.REPLIES + FormMarks.BETWEEN + list, text);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// The codes of a fact stand in the cell of its code, what was written in its own.
  private record Places(String file, List<Row> rows) implements RawTable.Places {

    @Override
    public SourceLocation header() {
      return new SourceLocation.WholeFile(file);
    }

    @Override
    public SourceLocation cell(int row, String column) {
      return switch (column) {
        case "value", "" -> rows.get(row).place(FormMarks.VALUE);
        case "status" -> rows.get(row).place(FormMarks.STATUS);
        case "legal_basis" -> rows.get(row).place(FormMarks.LEGAL_BASIS);
        case "note" -> rows.get(row).place(FormMarks.NOTE);
        default -> rows.get(row).place();
      };
    }
  }
}
