package org.rapporteur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// A copy of what `package` made, in a folder of its own: the scripts, the jar and its libraries.
record Installation(Path folder) {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  /// Copies the packaged product into `folder`, which need not exist.
  static Installation in(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("target/lib"));
    copy(PROJECT.resolve("target/rapporteur.jar"), folder.resolve("target/rapporteur.jar"));
    for (Path jar : filesIn(PROJECT.resolve("target/lib"))) {
      copy(jar, lib.resolve(jar.getFileName()));
    }
    return new Installation(folder).withScripts();
  }

  /// The scripts and a few sources, never built.
  static Installation sourcesIn(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("src/main/java"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("src/main/java/A.java"), "class A {}");
    Files.writeString(folder.resolve("src/main/java/B.java"), "class B {}");
    return new Installation(folder).withScripts();
  }

  private Installation withScripts() throws IOException {
    Path scripts = Files.createDirectories(folder.resolve("scripts"));
    for (String name : List.of("rapporteur", "jdk.sh")) {
      copy(PROJECT.resolve("scripts").resolve(name), scripts.resolve(name));
    }
    return this;
  }

  Path launcher() {
    return folder.resolve("scripts/rapporteur");
  }

  Path jar() {
    return folder.resolve("target/rapporteur.jar");
  }

  /// Every path below with its permissions, size and time: equal before and after is untouched.
  List<String> inventory() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().map(Installation::describe).toList();
    }
  }

  /// Takes away, or gives back, the right to write to any folder of it.
  void setWritable(boolean writable) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path directory : all.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(
            directory, PosixFilePermissions.fromString(writable ? "rwxr-xr-x" : "r-xr-xr-x"));
      }
    }
  }

  /// A program at `path` that `sh` runs, its folders made as needed.
  static void script(Path path, String... lines) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String describe(Path path) {
    try {
      return "%s %s %d %s"
          .formatted(
              path,
              PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
              Files.size(path),
              Files.getLastModifiedTime(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
