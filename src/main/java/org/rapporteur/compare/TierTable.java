package org.rapporteur.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.compare.PublishedTier.Quality;
import org.rapporteur.rulebook.Tier;

/// Reads the table of published tiers: CSV, one placement a line, quotes where a source has a
/// comma. A wrong line is a wrong program; all of them are told at once.
final class TierTable {

  private static final String RESOURCE = "/reference/tiers.csv";
  private static final List<String> HEADER =
      List.of("iso3", "country", "report_year", "tier", "quality", "source");

  private final List<String> problems = new ArrayList<>();
  private final List<PublishedTier> rows = new ArrayList<>();
  private final Set<String> placements = new HashSet<>();

  private TierTable() {}

  static List<PublishedTier> read() {
    try (InputStream stream = TierTable.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("No " + RESOURCE + " on the class path");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<PublishedTier> read(String csv) {
    TierTable table = new TierTable();
    List<String> lines = csv.lines().toList();
    if (lines.isEmpty() || !fields(lines.getFirst()).equals(HEADER)) {
      table.problems.add("line 1: the columns are " + HEADER);
    }
    for (int at = 1; at < lines.size(); at++) {
      table.line(at + 1, fields(lines.get(at)));
    }
    if (table.rows.isEmpty()) {
      table.problems.add("there is no placement");
    }
    if (!table.problems.isEmpty()) {
      throw new IllegalStateException(
          "The table of tiers is wrong:\n" + String.join("\n", table.problems));
    }
    return List.copyOf(table.rows);
  }

  private void line(int number, List<String> fields) {
    if (fields.size() != HEADER.size() || fields.stream().anyMatch(String::isBlank)) {
      problems.add("line " + number + ": expected six fields, none blank");
      return;
    }
    Optional<Tier> tier = tier(fields.get(3));
    Optional<Quality> quality = quality(fields.get(4));
    if (!fields.get(0).matches("[A-Z]{3}")) {
      problems.add("line " + number + ": no ISO code " + fields.get(0));
    } else if (!fields.get(2).matches("20[0-9]{2}")) {
      problems.add("line " + number + ": no report year " + fields.get(2));
    } else if (tier.isEmpty()) {
      problems.add("line " + number + ": no tier " + fields.get(3));
    } else if (quality.isEmpty()) {
      problems.add("line " + number + ": not a published placement: " + fields.get(4));
    } else if (!placements.add(fields.get(0) + fields.get(2))) {
      problems.add("line " + number + ": a second row of " + fields.get(0) + " " + fields.get(2));
    } else {
      int reportYear = Integer.parseInt(fields.get(2));
      rows.add(
          new PublishedTier(
              fields.get(0), fields.get(1), reportYear, tier.get(), quality.get(), fields.get(5)));
    }
  }

  private static Optional<Tier> tier(String code) {
    return switch (code) {
      case "1" -> Optional.of(Tier.TIER_1);
      case "2" -> Optional.of(Tier.TIER_2);
      case "2WL" -> Optional.of(Tier.TIER_2_WATCH_LIST);
      case "3" -> Optional.of(Tier.TIER_3);
      case "SC" -> Optional.of(Tier.SPECIAL_CASE);
      default -> Optional.empty();
    };
  }

  private static Optional<Quality> quality(String code) {
    return switch (code) {
      case "dataset" -> Optional.of(Quality.DATASET);
      case "listed" -> Optional.of(Quality.LISTED);
      default -> Optional.empty();
    };
  }

  /// Splits a line at its commas outside quotes; a doubled quote inside quotes is a quote.
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
