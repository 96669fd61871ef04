package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A workspace with one thing wrong, and the same workspace with the nearest thing that is right.
///
/// @param code the finding of the broken one, such as `V-021`
/// @param name what is wrong, in words
/// @param with codes that the fault brings with it: found in the broken one alone
/// @param also codes that are found in both
record CheckCase(
    String code, String name, Side broken, Side near, List<String> with, List<String> also) {

  /// One of the two workspaces.
  interface Side {
    /// Writes it into an empty folder and checks it.
    Checked in(Path folder) throws IOException;
  }

  CheckCase {
    with = List.copyOf(with);
    also = List.copyOf(also);
  }

  CheckCase(String code, String name, Side broken, Side near) {
    this(code, name, broken, near, List.of(), List.of());
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
