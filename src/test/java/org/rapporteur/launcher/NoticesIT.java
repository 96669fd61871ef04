package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is distributed is named with its licence, and nothing else is.
class NoticesIT {
  private static final Path NOTICES = Path.of("THIRD-PARTY-NOTICES.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| (.+) \\| (.+) \\|$");

  @Test
  void theNoticesNameExactlyTheJarsThatAreShippedEachWithALicence() throws IOException {
    List<String> named =
        ROW.matcher(Files.readString(NOTICES))
            .results()
            .map(row -> row.group(1))
            .filter(name -> !name.equals("jar"))
            .toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(classPath());
  }

  @Test
  void noLibraryIsUnderTheGpl() throws IOException {
    assertThat(ROW.matcher(Files.readString(NOTICES)).results().map(NoticesIT::licence))
        .noneMatch(licence -> licence.matches(".*(^|[^L])GPL.*"));
  }

  @Test
  void theJarCarriesTheLicenceAndTheNotices() throws IOException {
    try (JarFile jar = new JarFile("target/rapporteur.jar")) {
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/THIRD-PARTY-NOTICES.md")).isNotNull();
    }
  }

  @Test
  void theClassPathInTheJarIsWhatLiesBesideIt() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
      assertThat(jars.map(NoticesIT::name).toList()).containsAll(classPath());
    }
  }

  private static String licence(MatchResult row) {
    return row.group(3);
  }

  private static List<String> classPath() throws IOException {
    try (JarFile jar = new JarFile("target/rapporteur.jar")) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      return Stream.of(path.split(" ")).map(Path::of).map(NoticesIT::name).toList();
    }
  }

  /// `lib/icu4j-79.1.jar` is `icu4j`.
  private static String name(Path jar) {
    return jar.getFileName().toString().replaceFirst("-[0-9][^-]*\\.jar$", "");
  }
}
