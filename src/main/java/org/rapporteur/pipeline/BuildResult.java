package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What came of a request.
public sealed interface BuildResult {

  /// The release stands in the folder.
  record Written(Scored scored, Path folder, List<OutputFile> files) implements BuildResult {
    public Written {
      Objects.requireNonNull(scored, "scored");
      Objects.requireNonNull(folder, "folder");
      files = List.copyOf(files);
    }
  }

  /// The data have errors; nothing was written.
  record DataHasErrors(Checked checked) implements BuildResult {
    public DataHasErrors {
      Objects.requireNonNull(checked, "checked");
    }
  }

  /// A gate refused; nothing was written.
  record Refused(Refusal refusal) implements BuildResult {
    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }
  }

  /// One file of the release.
  ///
  /// @param size pages of the PDF, sheets of the workbook, 0 for others
  record OutputFile(Format format, int size) {
    public OutputFile {
      Objects.requireNonNull(format, "format");
    }
  }
}
