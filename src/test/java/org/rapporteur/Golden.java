package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the reviewed one under `src/test/resources/golden`; with
/// `-Dgolden.update=true` writes it there instead, to be reviewed as a diff.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /// Compares, or updates.
  ///
  /// @param name file below the golden folder, for example `pdf/sample-tags.txt`
  public static void verify(String name, String actual) {
    verify(FOLDER.resolve(name), actual);
  }

  /// Compares with a file elsewhere in the repository, or updates it.
  public static void verify(Path file, String actual) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
