package org.rapporteur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.launcher.Launch.Result;
import org.rapporteur.launcher.Launch.Running;

/// When the launcher builds. The Maven here is a script that notes each call and puts a packaged
/// product in place.
class FirstUseIT {
  private static final String BUILDING = "Building Rapporteur, once; takes about a minute\n";

  @TempDir private Path scratch;
  private Path bin;
  private Path calls;
  private Installation checkout;

  @BeforeEach
  void prepare() throws IOException {
    Installation built = Installation.in(scratch.resolve("built"));
    checkout = Installation.sourcesIn(scratch.resolve("check out"));
    calls = scratch.resolve("calls");
    bin = scratch.resolve("bin");
    maven(
        "echo \"$@\" >>'" + calls + "'",
        "sleep 1",
        "cp -r '" + built.folder() + "/target/.' target && touch target/rapporteur.jar");
  }

  @Test
  void buildsOnceAndQuietly() throws Exception {
    Result first = launch().run("--version");
    Result second = launch().run("--version");

    assertThat(first.err()).isEqualTo(BUILDING);
    assertThat(first.out()).startsWith("Rapporteur ");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1).first().asString().endsWith(" package");
  }

  @Test
  void buildsAgainWhenASourceChanged() throws Exception {
    launch().run("--version");
    Files.writeString(source("A.java"), "class A { int changed; }");

    assertThat(launch().run("--version").err()).isEqualTo(BUILDING);
    assertThat(launch().run("--version").err()).isEmpty();
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws Exception {
    launch().run("--version");
    Files.delete(source("B.java"));

    assertThat(launch().run("--version").err()).isEqualTo(BUILDING);
  }

  @Test
  void buildsAgainWhenASourceChangedWhileItWasBuilding() throws Exception {
    Running first = launch().start("--version");
    while (!Files.exists(calls)) {
      assertThat(first.process().isAlive()).isTrue();
    }
    Files.writeString(source("A.java"), "class A { int late; }");
    first.await();

    assertThat(launch().run("--version").err()).isEqualTo(BUILDING);
  }

  @Test
  void doesNotBuildAgainWhenOnlyTheTimesChanged() throws Exception {
    launch().run("--version");
    makeOlder(checkout.jar());
    makeOlder(checkout.folder().resolve("target/rapporteur.stamp"));

    assertThat(launch().run("--version").err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhenSourcesAreBackButTheJarIsOfAnotherState() throws Exception {
    launch().run("--version");
    String before = Files.readString(source("A.java"));
    Files.writeString(source("A.java"), "class A { int tried; }");
    Files.writeString(checkout.jar(), "as if built by hand from that");
    Files.writeString(source("A.java"), before);
    makeOlder(checkout.jar());

    assertThat(launch().run("--version").err()).isEqualTo(BUILDING);
  }

  @Test
  void twoStartsAtTheSameTimeBuildOnce() throws Exception {
    Running one = launch().start("--version");
    Running two = launch().start("--version");
    Result first = one.await();
    Result second = two.await();

    assertThat(builds()).hasSize(1);
    assertThat(List.of(first.code(), second.code())).containsOnly(0);
    assertThat(List.of(first.out(), second.out())).allMatch(out -> out.startsWith("Rapporteur "));
    assertThat(first.err() + second.err()).contains(BUILDING);
  }

  @Test
  void aFailedBuildSaysWhyAndLeavesNothingThatPassesForBuilt() throws Exception {
    maven(
        "echo '[INFO] Building'",
        "echo '[ERROR] A.java:[1,7] ; expected'",
        "echo '[ERROR] -> [Help 1]'",
        "echo '[ERROR] To see the full stack trace, re-run Maven'",
        "exit 1");

    for (int start = 0; start < 2; start++) {
      Result result = launch().run("--version");
      assertThat(result.code()).isEqualTo(70);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .contains("\nA.java:[1,7] ; expected\n")
          .contains("could not be built")
          .contains("target/build.log")
          .doesNotContain("[INFO]", "Help 1", "re-run");
    }
  }

  @Test
  void withoutMavenItSaysWhatToInstall() throws Exception {
    Result result = launch().with("PATH", withoutMaven().toString()).run("--version");

    assertThat(result.code()).isEqualTo(70);
    assertThat(result.err()).contains("sudo apt install maven");
  }

  @Test
  void sourcesThatWereNeverBuiltInAReadOnlyFolderAreExplained() throws Exception {
    checkout.setWritable(false);
    try {
      Result result = launch().asSomebodyBoundByPermissions().run("--version");
      assertThat(result.code()).isEqualTo(70);
      assertThat(result.err()).contains("must be built first").contains("cannot be written");
    } finally {
      checkout.setWritable(true);
    }
  }

  private Launch launch() {
    return new Launch(checkout.launcher(), scratch).with("PATH", bin + ":/usr/bin:/bin");
  }

  private void maven(String... lines) throws IOException {
    Installation.script(bin.resolve("mvn"), lines);
  }

  private Path withoutMaven() throws IOException {
    Path few = Files.createDirectories(scratch.resolve("few"));
    for (String command : List.of("cat", "find", "flock", "mkdir")) {
      Installation.script(few.resolve(command), "exec /usr/bin/" + command + " \"$@\"");
    }
    return few;
  }

  /// By a minute; two changes within one tick of the clock could not be told apart.
  private static void makeOlder(Path file) throws IOException {
    long time = Files.getLastModifiedTime(file).toMillis();
    Files.setLastModifiedTime(file, FileTime.fromMillis(time - 60_000));
  }

  private Path source(String name) {
    return checkout.folder().resolve("src/main/java").resolve(name);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(calls);
  }
}
