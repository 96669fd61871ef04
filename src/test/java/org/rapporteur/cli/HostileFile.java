package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.workspace.TestWorkspace;

/// A file made to do harm, in a workspace beside a good one, and what the user is told of it.
///
/// @param title what it is, in words
/// @param file how `rapporteur.yaml` names it, as an item of a YAML list
/// @param plant puts it into the folder
/// @param more further keys of its source
/// @param expected the head of each finding: severity, code and place, as printed
record HostileFile(String title, String file, Plant plant, String more, List<String> expected) {

  /// Stands in each file where nothing quotes it; it must not turn up anywhere.
  static final String CANARY = "canary-4711";

  /// The finding of the good file: it shows that the file was read and checked to its end.
  static final String OF_THE_GOOD_FILE =
      "warning S-015  good.csv, line 3, column \u201cvalue\u201d";

  /// The finding of the year: no question of the law is answered.
  static final String OF_THE_YEAR = "warning Q-001  rapporteur.yaml";

  private static final String GOOD =
      """
      indicator,period,value,unit
      cases-registered,2023-04/2024-03,7,case
      cases-registered,2023-04/2024-03,7,case
      """;

  /// Puts a file into a folder.
  interface Plant {
    void into(Path folder) throws IOException;
  }

  /// A file of this name and content.
  static HostileFile of(String title, String file, byte[] content, String... expected) {
    return new HostileFile(
        title, file, folder -> Files.write(folder.resolve(file), content), "", List.of(expected));
  }

  static HostileFile of(String title, String file, String content, String... expected) {
    return of(title, file, content.getBytes(StandardCharsets.UTF_8), expected);
  }

  /// A name that is refused where `rapporteur.yaml` gives it; such a file lies outside.
  static HostileFile name(String title, String yaml, Plant plant, String... expected) {
    return new HostileFile(title, yaml, plant, "", List.of(expected));
  }

  /// A mapping of this content for a table that is sound.
  static HostileFile mapping(String title, byte[] content, String... expected) {
    return new HostileFile(
        title,
        "f.csv",
        folder -> {
          Files.writeString(folder.resolve("f.csv"), "Form,Total\nBegging,7\n");
          Files.write(folder.resolve("m.yaml"), content);
        },
        "mapping: m.yaml",
        List.of(expected));
  }

  /// A file that came back, which no settings name.
  static HostileFile received(String title, Plant plant, String... expected) {
    return new HostileFile(
        title,
        "",
        folder -> plant.into(Files.createDirectories(folder.resolve("received/2024"))),
        "",
        List.of(expected));
  }

  /// The same with further keys of its source.
  HostileFile with(String keys) {
    return new HostileFile(title, file, plant, keys, expected);
  }

  /// Writes the workspace: this file is of the police, the good one of the courts.
  Path workspace(Path folder) {
    try {
      Files.createDirectories(folder);
      plant.into(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestWorkspace workspace = new TestWorkspace(folder);
    if (!file.isEmpty()) {
      workspace.source(2024, "suspect", "police", file, more);
    }
    return workspace.source(2024, "good", "courts", "good.csv", "").file("good.csv", GOOD).write();
  }

  @Override
  public String toString() {
    return title;
  }
}
