package org.rapporteur.release;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The release could not be written; what stood in its place stands there unchanged. The words for
/// the user are in the bundle `i18n/release`, under [Reason#key()], with the operands `path` and
/// `names`.
public final class ReleaseException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /// Why not.
  public enum Reason {
    /// Something that no earlier build wrote stands there; it is never overwritten.
    FOREIGN_FOLDER,
    /// An earlier build stands there, and somebody put files of their own into it.
    FOREIGN_FILES,
    /// Another build is writing into the same folder.
    BUSY,
    /// The file system refused.
    NOT_WRITABLE;

    /// Stem of the keys of its `.title`, `.message` and `.fix`.
    public String key() {
      return "release." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String path;
  private final String[] names;

  ReleaseException(Reason reason, Path path, List<String> names, Throwable cause) {
    super(reason + " " + path + (names.isEmpty() ? "" : " " + names), cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.path = path.toString();
    this.names = names.toArray(String[]::new);
  }

  static ReleaseException foreign(Path path) {
    return new ReleaseException(Reason.FOREIGN_FOLDER, path, List.of(), null);
  }

  static ReleaseException notWritable(Path path, Throwable cause) {
    return new ReleaseException(Reason.NOT_WRITABLE, path, List.of(), cause);
  }

  public Reason reason() {
    return reason;
  }

  /// The folder or file it is about.
  public String path() {
    return path;
  }

  /// The files found in the way; empty where it is not about files.
  public List<String> names() {
    return List.of(names);
  }
}
