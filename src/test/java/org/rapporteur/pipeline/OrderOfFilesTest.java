package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order in which an office lists its sources, and that of the rows in their files, is no fact.
class OrderOfFilesTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfFilesAndRowsChangesNothingButThePlacesOfTheRows(long seed) throws IOException {
    Path shuffled = temp.resolve("example-country");
    WorkspaceCopy.of(SourceRows.FOLDER, shuffled);
    Random chance = new Random(seed);
    shuffleSources(shuffled.resolve("rapporteur.yaml"), chance);
    for (Path file : tables(shuffled)) {
      List<String> rows = new ArrayList<>(Files.readAllLines(file));
      Collections.shuffle(rows.subList(1, rows.size()), chance);
      Files.write(file, rows);
    }

    assertThat(reading(shuffled)).isEqualTo(reading(SourceRows.FOLDER));
  }

  private String reading(Path workspace) {
    BuildRequest request = Builds.request(workspace, 2024, temp.resolve("unused"));
    if (AnnualBuild.score(request) instanceof Scoring.Done(Scored scored)) {
      return scored.assessment().toString().replaceAll("\\b(row|line)=\\d+", "");
    }
    throw new AssertionError("The workspace could not be scored");
  }

  private static List<Path> tables(Path workspace) throws IOException {
    try (Stream<Path> files = Files.walk(workspace)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /// Each entry of a list of sources begins with its id.
  private static void shuffleSources(Path settings, Random chance) throws IOException {
    List<String> written = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    int moved = 0;
    for (String line : Files.readAllLines(settings)) {
      if (line.startsWith("      - id: ")) {
        entries.add(line);
      } else if (!entries.isEmpty() && line.startsWith("        ")) {
        entries.add(entries.removeLast() + "\n" + line);
      } else {
        moved += entries.size();
        Collections.shuffle(entries, chance);
        written.addAll(entries);
        entries.clear();
        written.add(line);
      }
    }
    Collections.shuffle(entries, chance);
    written.addAll(entries);
    assertThat(moved + entries.size()).isGreaterThan(10);
    Files.write(settings, written);
  }
}
