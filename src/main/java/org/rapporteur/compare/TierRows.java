package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.compare.PublishedTier.Quality;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawColumn;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.rulebook.Tier;

/// Reads a user's own table of published tiers: `iso3`, `report_year`, `tier` and `source` in every
/// row, `country` and `quality` where given. A row that cannot be read is left out, with a finding.
final class TierRows {

  private static final List<String> REQUIRED = List.of("iso3", "report_year", "tier", "source");
  private static final List<String> OPTIONAL = List.of("country", "quality");
  private static final List<String> QUALITIES = List.of("dataset", "listed");

  private final RawTable table;
  private final TierHistory shipped;
  private final Consumer<Diagnostic> findings;
  private final Map<String, RawColumn> columns = new TreeMap<>();
  private final TreeMap<String, Row> rows = new TreeMap<>();

  /// A placement and where it stands.
  record Row(PublishedTier placement, SourceLocation place) {}

  private TierRows(RawTable table, TierHistory shipped, Consumer<Diagnostic> findings) {
    this.table = table;
    this.shipped = shipped;
    this.findings = findings;
  }

  /// The rows, by country and report year; none, with findings, where the header is wrong.
  static List<Row> read(RawTable table, TierHistory shipped, Consumer<Diagnostic> findings) {
    TierRows reader = new TierRows(table, shipped, findings);
    if (reader.header()) {
      for (int row = 0; row < table.rows(); row++) {
        reader.row(row);
      }
    }
    return List.copyOf(reader.rows.values());
  }

  private boolean header() {
    List<String> known = new ArrayList<>(REQUIRED);
    known.addAll(OPTIONAL);
    boolean sound = true;
    for (RawColumn column : table.columns()) {
      String name = column.name();
      boolean blank = name.isEmpty() && column.distinct().size() == 1;
      if (!blank && !known.contains(name)) {
        header(table.headerPlace(column), "unknown", name, Nearest.to(name, known));
        sound = false;
      } else if (!blank && columns.putIfAbsent(name, column) != null) {
        header(table.headerPlace(column), "twice", name, List.of());
        sound = false;
      }
    }
    for (String name : REQUIRED) {
      if (!columns.containsKey(name)) {
        header(table.headerPlace(), "missing", name, List.of());
        sound = false;
      }
    }
    return sound;
  }

  private void header(SourceLocation place, String problem, String column, List<String> nearest) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.TIER_TABLE_HEADER,
            place,
            Map.of("problem", problem, "column", column, "nearest", nearest)));
  }

  private void row(int row) {
    String iso3 = text(row, "iso3");
    String reportYear = text(row, "report_year");
    Optional<Tier> tier = Tier.ofCode(text(row, "tier"));
    String quality = columns.containsKey("quality") ? text(row, "quality") : "listed";
    Optional<Quality> found = TierTable.quality(quality);
    boolean sound =
        holds(TierTable.isIso3(iso3), row, "iso3", "country")
            && holds(TierTable.isReportYear(reportYear), row, "report_year", "year")
            && holds(tier.isPresent(), row, "tier", "tier")
            && holds(found.isPresent(), row, "quality", "quality")
            && holds(!text(row, "source").isEmpty(), row, "source", "source");
    if (sound) {
      String name = columns.containsKey("country") ? text(row, "country") : "";
      String country = name.isEmpty() ? shipped.country(iso3).orElse(iso3) : name;
      int year = Integer.parseInt(reportYear);
      String source = text(row, "source");
      add(new PublishedTier(iso3, country, year, tier.get(), found.get(), source), row);
    }
  }

  private boolean holds(boolean sound, int row, String column, String kind) {
    if (!sound) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TIER_TABLE_CELL,
              table.place(row, columns.get(column)),
              Map.of(
                  "column",
                  column,
                  "kind",
                  kind,
                  "value",
                  text(row, column),
                  "known",
                  kind.equals("tier") ? Tier.codes() : QUALITIES)));
    }
    return sound;
  }

  /// The first of two rows of one placement holds; a second one is an error, same or not.
  private void add(PublishedTier placement, int row) {
    String key = placement.iso3() + placement.reportYear();
    Row first = rows.putIfAbsent(key, new Row(placement, table.place(row)));
    if (first != null) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.TIER_TWICE,
              table.place(row),
              Map.of(
                  "country", placement.country(),
                  "year", Integer.toString(placement.reportYear()),
                  "value", placement.tier().code(),
                  "other", first.placement().tier().code(),
                  "first", first.place())));
      return;
    }
    shipped
        .row(placement.iso3(), placement.reportYear())
        .filter(known -> known.tier() != placement.tier())
        .ifPresent(known -> findings.accept(contradiction(placement, known, table.place(row))));
  }

  private static Diagnostic contradiction(
      PublishedTier placement, PublishedTier known, SourceLocation place) {
    return new Diagnostic(
        DiagnosticCode.TIER_CONTRADICTS,
        place,
        Map.of(
            "country", placement.country(),
            "year", Integer.toString(placement.reportYear()),
            "value", placement.tier().code(),
            "other", known.tier().code(),
            "source", known.source()));
  }

  private String text(int row, String column) {
    return columns.get(column).cell(row).text();
  }
}
