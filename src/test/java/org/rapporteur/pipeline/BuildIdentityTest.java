package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Same input, same bytes: two processes that differ in time zone, locale, encoding, working folder
/// and place of the workspace write the same files.
class BuildIdentityTest {
  private static final String MAIN = "org.rapporteur.cli.Rapporteur";

  @TempDir private Path temp;

  @Test
  void timeZoneLocaleAndWorkingFolderLeaveNoMark() throws Exception {
    Path copy = temp.resolve("a folder with blanks").resolve("example-country");
    WorkspaceCopy.of(SourceRows.FOLDER, copy);
    SortedMap<String, String> here =
        build(
            Path.of("").toAbsolutePath(),
            SourceRows.FOLDER.toAbsolutePath(),
            temp.resolve("first"),
            "-Duser.timezone=UTC",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dfile.encoding=UTF-8");
    // Turkish has another lower case of I, Arabic (Egypt) other digits: what slips through, shows.
    SortedMap<String, String> there =
        build(
            Files.createDirectories(temp.resolve("elsewhere")),
            copy,
            temp.resolve("second"),
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.language.format=ar",
            "-Duser.country.format=EG",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.name=somebody-else");
    assertThat(here).hasSize(5);
    assertThat(there).isEqualTo(here);
  }

  /// Builds in a process of its own; gives the SHA-256 of each file.
  private SortedMap<String, String> build(
      Path workingFolder, Path workspace, Path out, String... properties)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(properties));
    command.addAll(List.of("-cp", absoluteClassPath(), MAIN, "build", workspace.toString()));
    command.addAll(List.of("--year", "2024", "--out", out.toString(), "--quiet"));
    Path log = Files.createTempFile(temp, "build", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log, StandardCharsets.UTF_8)).isEqualTo(0);
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        hashes.put(file.getFileName().toString(), sha256(file));
      }
    }
    return hashes;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The working folder changes, so no entry may be relative.
  private static String absoluteClassPath() {
    String separator = File.pathSeparator;
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(separator), -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((a, b) -> a + separator + b)
        .orElseThrow();
  }
}
