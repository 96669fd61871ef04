package org.rapporteur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Habits of the source files that the compiler does not see.
class SourceTreeTest {
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void aFileHasAtMostThreeHundredLines() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>();
    for (Path file : javaFiles(MAIN)) {
      int lines = Files.readAllLines(file).size();
      if (lines > 300) {
        tooLong.put(file, lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageSaysInAtMostTenLinesWhatItOwnsAndTakes() throws IOException {
    for (Path file : javaFiles(MAIN)) {
      Path info = file.resolveSibling("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readAllLines(info)).as("%s", info).hasSizeLessThanOrEqualTo(10);
      if (!info.equals(MAIN.resolve("org/rapporteur/package-info.java"))) {
        assertThat(Files.readString(info)).as("%s", info).contains("Owns", "Takes");
      }
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
