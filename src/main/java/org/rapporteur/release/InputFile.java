package org.rapporteur.release;

import java.util.Objects;
import java.util.regex.Pattern;

/// A file that was read for the build.
///
/// @param name relative to the workspace folder, with `/`
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param bytes its size
public record InputFile(String name, String sha256, long bytes) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public InputFile {
    Objects.requireNonNull(name, "name");
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
    if (bytes < 0) {
      throw new IllegalArgumentException("A size cannot be " + bytes);
    }
  }
}
