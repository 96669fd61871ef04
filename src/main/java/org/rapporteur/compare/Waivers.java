package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.compare.ReferenceFile.WrongLine;

/// Waivers of the automatic downgrade from the Watch List that a memorandum of justification shows.
final class Waivers {

  private static final List<String> HEADER = List.of("iso3", "country", "report_year", "source");

  private final List<Waiver> rows = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /// @param reportYear of the report for which the downgrade was waived
  record Waiver(String iso3, int reportYear, String source) {
    Waiver {
      Objects.requireNonNull(iso3, "iso3");
      Objects.requireNonNull(source, "source");
    }
  }

  private Waivers() {}

  /// The table of the class path.
  ///
  /// @throws IllegalStateException with every wrong line, where the shipped table is wrong
  static List<Waiver> load() {
    return read(ReferenceFile.load("waivers.csv"));
  }

  static List<Waiver> read(String csv) {
    return read(ReferenceFile.of("waivers.csv", csv));
  }

  private static List<Waiver> read(ReferenceFile file) {
    Waivers waivers = new Waivers();
    file.forEach(HEADER, waivers::line);
    return List.copyOf(waivers.rows);
  }

  private void line(List<String> fields) throws WrongLine {
    if (!TierTable.isIso3(fields.get(0)) || !TierTable.isReportYear(fields.get(2))) {
      throw new WrongLine("no country and report year: " + fields.get(0) + " " + fields.get(2));
    }
    if (fields.get(3).isBlank()) {
      throw new WrongLine("no source");
    }
    if (!known.add(fields.get(0) + fields.get(2))) {
      throw new WrongLine("a second row of " + fields.get(0) + " " + fields.get(2));
    }
    rows.add(new Waiver(fields.get(0), Integer.parseInt(fields.get(2)), fields.get(3)));
  }
}
