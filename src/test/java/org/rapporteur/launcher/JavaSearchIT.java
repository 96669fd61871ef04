package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Launch.Result;
import org.rapporteur.launcher.Launch.Running;

/// Which Java the launcher takes. The Javas here are folders with a `release` file and a script.
class JavaSearchIT {
  /// What the launcher needs of the machine, for a path without any Java on it.
  private static final List<String> COMMANDS =
      List.of("cat", "find", "flock", "mkdir", "mv", "readlink", "sed", "sleep");

  @TempDir private Path scratch;
  private Path bin;
  private Path folders;
  private Installation installed;

  @BeforeEach
  void prepare() throws IOException {
    bin = Files.createDirectories(scratch.resolve("bin"));
    for (String command : COMMANDS) {
      Installation.script(bin.resolve(command), "exec /usr/bin/" + command + " \"$@\"");
    }
    folders = Files.createDirectories(scratch.resolve("all javas"));
    installed = Installation.sourcesIn(scratch.resolve("rapporteur"));
    Files.delete(installed.folder().resolve("pom.xml"));
    Files.createDirectories(installed.jar().getParent());
    Files.writeString(installed.jar(), "not read by these Javas");
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Result result = launch().run("--version");

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("needs Java, version 25 or newer")
        .contains("sudo apt install openjdk-25-jdk-headless")
        .contains("https://adoptium.net/")
        .contains("set JAVA_HOME");
  }

  @Test
  void anOldJavaInJavaHomeIsNamed() throws Exception {
    Path old = java("old", "1.8.0_402");

    Result result = launch().with("JAVA_HOME", old.toString()).run();

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.err()).contains("JAVA_HOME is " + old + ", which is version 1.");
  }

  @Test
  void javaHomeThatLeadsNowhereIsNamed() throws Exception {
    Result result = launch().with("JAVA_HOME", "/no/such folder").run();

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.err()).contains("JAVA_HOME is /no/such folder, where there is no Java");
  }

  @Test
  void javaHomeGoesBeforeAllOthers() throws Exception {
    Path home = java("elsewhere/25", "25");
    onPath(java("path/26", "26"));
    java("all javas/27", "27");

    assertThat(launch().with("JAVA_HOME", home.toString()).run().out()).isEqualTo("25\n");
  }

  @Test
  void anOldJavaHomeIsPassedOverForTheJavaOnThePath() throws Exception {
    Path home = java("elsewhere/21", "21.0.4");
    onPath(java("path/25", "25.0.1"));
    java("all javas/27", "27");

    assertThat(launch().with("JAVA_HOME", home.toString()).run().out()).isEqualTo("25.0.1\n");
  }

  @Test
  void ofTheUsualFoldersTheNewestIsTaken() throws Exception {
    java("all javas/a", "25.0.9");
    java("all javas/b", "26-ea");
    java("all javas/c", "9.0.4");
    onPath(java("path/17", "17.0.15"));

    assertThat(launch().run().out()).isEqualTo("26-ea\n");
  }

  @Test
  void aJavaWithoutAReleaseFileIsAsked() throws Exception {
    Path plain = folders.resolve("plain");
    Installation.script(
        plain.resolve("bin/java"),
        "[ \"$1\" = -version ] || { echo started; exit; }",
        "echo 'openjdk version \"25.0.2\" 2026-01-20' >&2");

    assertThat(launch().run().out()).isEqualTo("started\n");
  }

  @Test
  void aShimOnThePathIsAskedWhereItsJavaIs() throws Exception {
    Path real = java("hidden/25", "25");
    Installation.script(
        bin.resolve("java"), "echo 'Properties:'; echo '    java.home = " + real + "'");

    assertThat(launch().run().out()).isEqualTo("25\n");
  }

  @Test
  void toBuildItNeedsACompilerToo() throws Exception {
    java("all javas/runtime", "25");
    Files.writeString(installed.folder().resolve("pom.xml"), "<project/>");
    Files.delete(installed.jar());

    Result result = launch().run();

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.err()).contains("needs a JDK (Java with its compiler), version 25 or newer");
  }

  @Test
  void aSignalReachesTheProgramBecauseTheLauncherBecomesIt() throws Exception {
    Path home = java("all javas/25", "25");
    Path pid = scratch.resolve("pid");
    Installation.script(
        home.resolve("bin/java"),
        "trap 'echo stopped; exit 143' TERM",
        "echo $$ >'" + pid + ".new' && mv '" + pid + ".new' '" + pid + "'",
        "while :; do sleep 0.1; done");

    Running running = launch().start();
    while (!Files.exists(pid)) {
      Thread.onSpinWait();
      assertThat(running.process().isAlive()).isTrue();
    }
    running.process().destroy();
    Result result = running.await();

    assertThat(Files.readString(pid)).isEqualTo(running.process().pid() + "\n");
    assertThat(result.out()).isEqualTo("stopped\n");
    assertThat(result.code()).isEqualTo(143);
  }

  private Launch launch() {
    return new Launch(installed.launcher(), scratch)
        .without("JAVA_HOME")
        .with("PATH", bin.toString())
        .with("RAPPORTEUR_JAVA_SEARCH", folders.toString());
  }

  /// A Java that prints the version that its folder claims.
  private Path java(String folder, String version) throws IOException {
    Path home = scratch.resolve(folder);
    Installation.script(home.resolve("bin/java"), "echo " + version);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void onPath(Path home) throws IOException {
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));
  }
}
