package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Launch.Result;

/// The packaged product, started as its users start it.
class LauncherIT {
  private static final String VERSION = "Rapporteur \\d+\\.\\d+\\.\\d+\\n";

  @TempDir private static Path shared;
  private static Installation installed;

  @TempDir private Path scratch;

  @BeforeAll
  static void install() throws IOException {
    installed = Installation.in(shared.resolve("rapporteur"));
  }

  @Test
  void startsFromAnyFolder() throws Exception {
    assertVersion(launch(installed).from(Path.of("/")).run("--version"));
  }

  @Test
  void startsThroughASymbolicLink() throws Exception {
    Path bin = Files.createDirectories(scratch.resolve("my programs"));
    Path first = Files.createSymbolicLink(bin.resolve("first"), installed.launcher());
    Path second = Files.createSymbolicLink(bin.resolve("second"), first.getFileName());

    assertVersion(new Launch(second, scratch).run("--version"));
    Files.delete(first);
  }

  @Test
  void startsInAFolderWithBlanksAndLettersBeyondAscii() throws Exception {
    Installation odd = Installation.in(scratch.resolve("të dhëna 'n' \"x\" $HOME"));

    assertVersion(launch(odd).run("--version"));
  }

  @Test
  void passesTheExitCodeAndBothStreamsOn() throws Exception {
    Result result = launch(installed).run("--no such option");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("'--no such option'").contains("rapporteur --help");
  }

  @Test
  void settingsForAllOfJavaDoNotReachTheOutput() throws Exception {
    Result result =
        launch(installed)
            .with("JAVA_TOOL_OPTIONS", "-Dsome=thing")
            .with("JDK_JAVA_OPTIONS", "-Dsome=thing")
            .with("_JAVA_OPTIONS", "-Xmx1m")
            .run("--version");

    assertVersion(result);
  }

  @Test
  void itsOwnSettingReachesJava() throws Exception {
    Result result = launch(installed).with("RAPPORTEUR_JAVA_OPTIONS", "-Xmx1k").run("--version");

    assertThat(result.code()).isNotZero();
    assertThat(result.out() + result.err()).contains("heap");
  }

  @Test
  void aDiskThatIsFullIsAFailure() throws Exception {
    Path sh = scratch.resolve("full");
    Installation.script(sh, "exec '" + installed.launcher() + "' --help >/dev/full");

    Result result = new Launch(sh, scratch).run();

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.err()).contains("standard output could not be written");
  }

  @Test
  void theShippedJarsSufficeForTheCommandsThatWriteAndSendBackWorkbooks() throws Exception {
    Path example = Path.of("sample-data", "example-country").toAbsolutePath();
    Path forms = scratch.resolve("forms");

    Result written =
        launch(installed)
            .run("forms", example.toString(), "--year", "2024", "--out", forms.toString());
    Result sentBack =
        launch(installed)
            .run(
                "check",
                example.toString(),
                "--year",
                "2024",
                "--annotate",
                scratch.resolve("back").toString());

    assertThat(written.err()).isEmpty();
    assertThat(written.code()).isZero();
    assertThat(forms.resolve("police.xlsx")).isNotEmptyFile();
    assertThat(sentBack.code()).isZero();
  }

  @Test
  void makesTheCacheOnceAndStartsFromIt() throws Exception {
    Installation fresh = Installation.in(scratch.resolve("in stall"));

    assertThat(launch(fresh).without("RAPPORTEUR_AOT").run("--version").err())
        .contains("Preparing Rapporteur for this Java, once");
    assertVersion(launch(fresh).without("RAPPORTEUR_AOT").run("--version"));
    // With this mode Java refuses to start unless the cache fits.
    assertVersion(
        launch(fresh)
            .without("RAPPORTEUR_AOT")
            .with("RAPPORTEUR_JAVA_OPTIONS", "-XX:AOTMode=on")
            .run("--version"));
  }

  @Test
  void aReadOnlyInstallationIsNotWrittenToAndTheCacheGoesToTheUser() throws Exception {
    Installation fresh = Installation.in(scratch.resolve("usr"));
    Path userCache = scratch.resolve("user cache");
    List<String> before;
    fresh.setWritable(false);
    try {
      before = fresh.inventory();
      for (int start = 0; start < 2; start++) {
        Result result =
            launch(fresh)
                .without("RAPPORTEUR_AOT")
                .with("XDG_CACHE_HOME", userCache.toString())
                .asSomebodyBoundByPermissions()
                .run("--version");
        assertThat(result.out()).matches(VERSION);
        assertThat(result.err().isEmpty()).isEqualTo(start == 1);
      }
      assertThat(fresh.inventory()).isEqualTo(before);
    } finally {
      fresh.setWritable(true);
    }
    assertThat(userCache.resolve("rapporteur")).isDirectoryContaining("glob:**.aot");
  }

  @Test
  void whereNothingCanBeWrittenItStartsWithoutACache() throws Exception {
    Installation fresh = Installation.in(scratch.resolve("usr"));
    fresh.setWritable(false);
    try {
      assertVersion(
          launch(fresh)
              .without("RAPPORTEUR_AOT")
              .without("HOME")
              .asSomebodyBoundByPermissions()
              .run("--version"));
    } finally {
      fresh.setWritable(true);
    }
  }

  private Launch launch(Installation installation) {
    return new Launch(installation.launcher(), scratch);
  }

  private static void assertVersion(Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).matches(VERSION);
    assertThat(result.code()).isZero();
  }
}
