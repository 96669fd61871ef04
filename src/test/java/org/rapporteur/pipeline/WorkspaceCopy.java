package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Copies of a workspace, to be changed in tests.
public final class WorkspaceCopy {
  private WorkspaceCopy() {}

  public static void of(Path workspace, Path copy) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(workspace)) {
      all = paths.toList();
    }
    for (Path path : all) {
      Path target = copy.resolve(workspace.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }
}
