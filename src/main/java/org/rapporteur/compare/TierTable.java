package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.compare.PublishedTier.Quality;
import org.rapporteur.compare.ReferenceFile.WrongLine;
import org.rapporteur.rulebook.Tier;

/// Reads the table of published tiers that ships with the program.
final class TierTable {

  private static final String FILE = "tiers.csv";
  private static final List<String> HEADER =
      List.of("iso3", "country", "report_year", "tier", "quality", "source");

  private final List<PublishedTier> rows = new ArrayList<>();
  private final Set<String> placements = new HashSet<>();

  private TierTable() {}

  static List<PublishedTier> read() {
    return read(ReferenceFile.load(FILE));
  }

  static List<PublishedTier> read(String csv) {
    return read(ReferenceFile.of(FILE, csv));
  }

  private static List<PublishedTier> read(ReferenceFile file) {
    TierTable table = new TierTable();
    file.forEach(HEADER, table::line);
    return List.copyOf(table.rows);
  }

  private void line(List<String> fields) throws WrongLine {
    if (fields.stream().anyMatch(String::isBlank)) {
      throw new WrongLine("a field is blank");
    }
    String iso3 = fields.get(0);
    String reportYear = fields.get(2);
    if (!isIso3(iso3)) {
      throw new WrongLine("no ISO code " + iso3);
    }
    if (!isReportYear(reportYear)) {
      throw new WrongLine("no report year " + reportYear);
    }
    Tier tier =
        Tier.ofCode(fields.get(3)).orElseThrow(() -> new WrongLine("no tier " + fields.get(3)));
    Quality quality =
        quality(fields.get(4))
            .orElseThrow(() -> new WrongLine("not a published placement: " + fields.get(4)));
    if (!placements.add(iso3 + reportYear)) {
      throw new WrongLine("a second row of " + iso3 + " " + reportYear);
    }
    rows.add(
        new PublishedTier(
            iso3, fields.get(1), Integer.parseInt(reportYear), tier, quality, fields.get(5)));
  }

  static boolean isIso3(String text) {
    return text.matches("[A-Z]{3}");
  }

  /// The first report is that of 2001.
  static boolean isReportYear(String text) {
    return text.matches("20[0-9]{2}") && !text.equals("2000");
  }

  static Optional<Quality> quality(String code) {
    for (Quality quality : Quality.values()) {
      if (quality.name().toLowerCase(Locale.ROOT).equals(code)) {
        return Optional.of(quality);
      }
    }
    return Optional.empty();
  }
}
