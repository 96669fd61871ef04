package org.rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.rapporteur.report.CaseloadReport.Account;
import org.rapporteur.report.FactTable.Column;
import org.rapporteur.report.FactTable.Kind;
import org.rapporteur.statistics.Period;

/// Cases that outlast the year: what came in, went out and is pending, stage by stage; what became
/// of those indicted in one year; how long it takes.
final class CarryOverSection {

  private static final List<String> PARTS =
      List.of(
          "opening",
          "new",
          "reopened",
          "transferred-in",
          "concluded",
          "transferred-out",
          "closing");

  private static final List<String> MAYBE_UNSTATED =
      List.of("reopened", "transferred-in", "transferred-out");

  private final ReportInput input;
  private final Words words;
  private final CaseloadReport caseload;

  CarryOverSection(ReportInput input, Words words, CaseloadReport caseload) {
    this.input = input;
    this.words = words;
    this.caseload = caseload;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("carry-over.intro")));
    List<String> periods = caseload.accounts().stream().map(Account::period).distinct().toList();
    if (!periods.isEmpty()) {
      blocks.add(new Block.Heading("stocks-and-flows", words.text("carry-over.accounts.title")));
      for (int i = 0; i < periods.size(); i++) {
        blocks.add(new Block.Table(accounts(periods.get(i), i)));
      }
      blocks.add(new Block.Paragraph(words.sentence("carry-over.read")));
      blocks.add(new Block.Table(outcomes(periods)));
      blocks.add(new Block.Table(rates(periods)));
      blocks.add(new Block.Paragraph(words.sentence("carry-over.rates")));
    }
    blocks.addAll(new CohortBlocks(input, words, caseload).blocks());
    return new Section("carry-over", words.text("carry-over.title"), blocks);
  }

  private FactTable accounts(String period, int number) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Account account : of(period)) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(name(account)));
      PARTS.forEach(part -> row.add(part(account, part)));
      row.add(words.cell(identity(account)));
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.account"), Kind.ROW_HEADER, 36));
    PARTS.forEach(
        part -> columns.add(new Column(words.text("column.part." + part), Kind.NUMBER, 13)));
    columns.add(new Column(words.text("column.closes"), Kind.TEXT, 18));
    return table(
        words,
        "case_accounts_" + (number + 1),
        words.text(number == 0 ? "carry-over.accounts.table" : "carry-over.accounts.earlier"),
        period(period),
        columns,
        rows);
  }

  /// A part of which no source says a word is left out of the account, and of the page.
  private Cell part(Account account, String part) {
    boolean unstated = MAYBE_UNSTATED.contains(part) && account.parts().get(part).facts().isEmpty();
    return unstated ? words.cell("\u2013") : words.cell(account.parts().get(part));
  }

  private FactTable rates(List<String> periods) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String period : periods) {
      for (Account account : of(period)) {
        rows.add(
            List.of(
                words.cell(name(account)),
                words.cell(period(period)),
                words.cell(account.clearanceRate()),
                words.cell(account.dispositionDays())));
      }
    }
    return table(
        words,
        "case_rates",
        words.text("carry-over.rates.table"),
        periods.stream().map(this::period).collect(Collectors.joining("; ")),
        List.of(
            new Column(words.text("column.account"), Kind.ROW_HEADER, 44),
            new Column(words.text("column.period"), Kind.TEXT, 30),
            new Column(words.text("column.clearance"), Kind.NUMBER, 16),
            new Column(words.text("column.disposition"), Kind.NUMBER, 16)),
        rows);
  }

  private List<Account> of(String period) {
    return caseload.accounts().stream().filter(account -> account.period().equals(period)).toList();
  }

  /// `Trial at first instance, cases: xe-181`
  private String name(Account account) {
    String name =
        words.code("stage", account.stage())
            + ", "
            + words.text("unit." + account.unit(), "count", 2);
    return account.offence().isEmpty()
        ? name
        : name + ": " + words.code("offence", account.offence());
  }

  private String identity(Account account) {
    return account.absent().isEmpty()
        ? words.text("carry-over.identity." + account.identity())
        : words.text(
            "carry-over.identity.absent",
            "parts",
            account.absent().stream()
                .map(part -> words.text("column.part." + part))
                .collect(Collectors.joining(", ")));
  }

  /// One row an outcome of a stage, one column a period.
  private FactTable outcomes(List<String> periods) {
    SequencedSet<List<String>> keys = new LinkedHashSet<>();
    for (Account account : caseload.accounts()) {
      if (account.offence().isEmpty()) {
        account.outcomes().keySet().forEach(code -> keys.add(List.of(name(account), code)));
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (List<String> key : keys) {
      List<Cell> row = new ArrayList<>();
      row.add(words.cell(key.get(0) + ": " + words.code("outcome", key.get(1))));
      for (String period : periods) {
        row.add(
            of(period).stream()
                .filter(account -> name(account).equals(key.get(0)))
                .flatMap(
                    account -> Optional.ofNullable(account.outcomes().get(key.get(1))).stream())
                .findFirst()
                .<Cell>map(words::cell)
                .orElseGet(() -> words.cell("\u2013")));
      }
      rows.add(row);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.account-outcome"), Kind.ROW_HEADER, 52));
    periods.forEach(period -> columns.add(new Column(period(period), Kind.NUMBER, 24)));
    return table(
        words,
        "case_outcomes",
        words.text("carry-over.outcomes.table"),
        periods.stream().map(this::period).collect(Collectors.joining("; ")),
        columns,
        rows);
  }

  static FactTable table(
      Words words,
      String name,
      String title,
      String period,
      List<Column> columns,
      List<List<Cell>> rows) {
    return new FactTable(
        name,
        title,
        period,
        words.text("source.facts"),
        List.of(),
        columns,
        rows,
        Optional.empty());
  }

  private String period(String iso) {
    return period(words, iso);
  }

  static String period(Words words, String iso) {
    return Period.parse(iso).map(words.formats()::period).orElse(iso);
  }
}
