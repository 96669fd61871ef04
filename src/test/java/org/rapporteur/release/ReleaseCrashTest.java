package org.rapporteur.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.protect.Audience;

/// Builds that die: each in a process of its own, halted without a chance to tidy up.
class ReleaseCrashTest {

  private static final int KILLED = 137;

  @TempDir Path folder;

  /// Where the process dies.
  enum Moment {
    PART_IS_WRITTEN,
    OLD_IS_ASIDE,
    NEW_IS_IN_PLACE
  }

  @ParameterizedTest
  @EnumSource
  void afterADeathThereIsAWholeBuildOrNoneAndTheNextBuildTidiesUp(Moment moment) throws Exception {
    Path target = folder.resolve("country-2024");
    write("1", target);

    assertThat(buildThatDies(moment, target)).isEqualTo(KILLED);

    switch (moment) {
      case PART_IS_WRITTEN -> assertWhole(target, "1");
      case OLD_IS_ASIDE -> assertThat(target).doesNotExist();
      case NEW_IS_IN_PLACE -> assertWhole(target, "2");
    }
    write("3", target);
    assertWhole(target, "3");
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "country-2024");
  }

  @Test
  void aBuildThatIsRefusedAfterADeathStillPutsTheEarlierBuildBack() throws Exception {
    Path target = folder.resolve("country-2024");
    write("1", target);
    assertThat(buildThatDies(Moment.OLD_IS_ASIDE, target)).isEqualTo(KILLED);
    ReleaseWriter refused =
        new ReleaseWriter(
            (from, to) -> {
              if (from.endsWith(".country-2024.part")) {
                throw new IOException("disk full");
              }
              FolderSwap.renameAtomically(from, to);
            },
            1);

    try {
      write(refused, "2", target);
      throw new AssertionError("written through a full disk");
    } catch (ReleaseException e) {
      assertThat(e.reason()).isEqualTo(ReleaseException.Reason.NOT_WRITABLE);
    }

    assertWhole(target, "1");
  }

  /// A first build that dies leaves no folder at all.
  @Test
  void afterTheDeathOfAFirstBuildThereIsNoFolder() throws Exception {
    Path target = folder.resolve("country-2024");

    assertThat(buildThatDies(Moment.PART_IS_WRITTEN, target)).isEqualTo(KILLED);

    assertThat(target).doesNotExist();
    write("1", target);
    assertWhole(target, "1");
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "country-2024");
  }

  private int buildThatDies(Moment moment, Path target) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process build =
        new ProcessBuilder(
                java.toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                moment.name(),
                target.toString())
            .inheritIO()
            .start();
    return build.waitFor();
  }

  /// The process that dies.
  static final class Dying {
    private Dying() {}

    public static void main(String[] args) throws ReleaseException {
      Moment moment = Moment.valueOf(args[0]);
      ReleaseWriter writer =
          new ReleaseWriter(
              (from, to) -> {
                boolean newComes = from.getFileName().toString().endsWith(".part");
                if (moment == Moment.PART_IS_WRITTEN
                    || (moment == Moment.OLD_IS_ASIDE && newComes)) {
                  Runtime.getRuntime().halt(KILLED);
                }
                FolderSwap.renameAtomically(from, to);
                if (newComes) {
                  Runtime.getRuntime().halt(KILLED);
                }
              },
              1);
      write(writer, "2", Path.of(args[1]));
    }
  }

  private static void write(String edition, Path target) throws ReleaseException {
    write(new ReleaseWriter(), edition, target);
  }

  private static void write(ReleaseWriter writer, String edition, Path target)
      throws ReleaseException {
    writer.write(
        target,
        ReleaseSamples.files(edition),
        ReleaseSamples.inputs(),
        ReleaseSamples.facts(Audience.OFFICIAL));
  }

  private static void assertWhole(Path target, String edition) throws IOException {
    assertThat(names(target)).hasSize(4).contains(Manifest.FILE);
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf " + edition);
    assertThat(target.resolve("assessment.json")).hasContent("json " + edition);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
