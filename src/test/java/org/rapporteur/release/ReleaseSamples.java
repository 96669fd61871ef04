package org.rapporteur.release;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.protect.Audience;

/// Small releases for the tests of this package.
final class ReleaseSamples {

  static final InputFile POLICE = new InputFile("sources/police.csv", "a1".repeat(32), 1204);

  private ReleaseSamples() {}

  static ReleaseFacts facts(Audience audience) {
    return new ReleaseFacts(
        "0.1.0",
        "example-country",
        2024,
        "2019",
        "standard-1",
        "b2".repeat(32),
        audience,
        false,
        true,
        LocalDate.of(2024, 5, 31));
  }

  static SortedMap<String, byte[]> files(String edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("annual-report.pdf", bytes("pdf " + edition));
    files.put("annual-report.xlsx", bytes("xlsx " + edition));
    files.put("assessment.json", bytes("json " + edition));
    return files;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<InputFile> inputs() {
    return List.of(POLICE);
  }
}
