package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever order its rows and columns have, in whatever encoding and with whatever delimiter, a
/// table gives the same facts.
class ShufflingTest {

  private static final List<String> CHARSETS =
      List.of("utf-8", "utf-16", "windows-1250", "windows-1252");

  private static final List<String> DELIMITERS = List.of(",", ";", "\t");
  private static final List<String> FORMS = List.of("Lypje", "Punë", "Çmim", "Tjetër");
  private static final List<String> SEXES = List.of("Femra", "Meshkuj", "Gjithë", "Ë panjohur");

  private static final String MAPPING =
      """
      tables:
        - header: Forma
          constants: {indicator: i, unit: person, period: 2023}
          columns:
            - labels: {Femra: {sex: female}, Meshkuj: {sex: male}, Gjithë: total, Ë panjohur: {sex: unknown}}
          rows:
            - {header: Forma, gives: form, as-written: true}
          layout: ["column: Forma", "column: Femra", "column: Meshkuj", "column: Gjithë", "column: Ë panjohur"]
      """;

  @TempDir Path folder;

  @Test
  void theFactsDoNotDependOnOrderEncodingOrDelimiter() throws IOException {
    Random random = new Random(20_240_315);
    List<String> expected = facts(FORMS, SEXES, "utf-8", ";");
    assertThat(expected).hasSize(16).contains("Lypje female: 11", "Tjetër -: 43");
    for (int i = 0; i < 60; i++) {
      List<String> rows = new ArrayList<>(FORMS);
      List<String> columns = new ArrayList<>(SEXES);
      Collections.shuffle(rows, random);
      Collections.shuffle(columns, random);
      String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
      String delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
      assertThat(facts(rows, columns, charset, delimiter))
          .as("%s %s %s %s", rows, columns, charset, delimiter)
          .isEqualTo(expected);
    }
  }

  private List<String> facts(
      List<String> rows, List<String> columns, String charset, String delimiter)
      throws IOException {
    StringBuilder text = new StringBuilder("Forma");
    columns.forEach(column -> text.append(delimiter).append(column));
    for (String row : rows) {
      text.append('\n').append(row);
      for (String column : columns) {
        text.append(delimiter).append(10 * (FORMS.indexOf(row) + 1) + SEXES.indexOf(column) + 1);
      }
    }
    Path file =
        Files.write(folder.resolve("f.csv"), text.toString().getBytes(Charset.forName(charset)));
    Mapped mapped = Mapped.of(file, "encoding: " + charset + "\n" + MAPPING);
    assertThat(mapped.codes()).allMatch(code -> code.startsWith("S-022"));
    return List.copyOf(new TreeSet<>(mapped.lines("form", "sex")));
  }
}
