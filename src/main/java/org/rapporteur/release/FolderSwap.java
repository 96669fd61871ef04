package org.rapporteur.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Puts a new folder in the place of an old one by two renames: the old one aside, the new one in.
/// Between them nothing stands there; whoever comes next after a crash in that moment puts the old
/// one back.
///
/// @param target where the release is to stand
/// @param part its new content, beside it
/// @param aside where the old content waits, beside it
record FolderSwap(Path target, Path part, Path aside, Renaming renaming) {

  /// Renames a folder in one step; replaced in tests by one that fails.
  interface Renaming {
    void rename(Path from, Path to) throws IOException;
  }

  static FolderSwap beside(Path target, Renaming renaming) {
    String name = target.getFileName().toString();
    return new FolderSwap(
        target,
        target.resolveSibling("." + name + ".part"),
        target.resolveSibling("." + name + ".old"),
        renaming);
  }

  static void renameAtomically(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Mends what a killed build left behind.
  void recover() throws IOException, ReleaseException {
    deleteFlat(part);
    if (isThere(aside)) {
      if (isThere(target)) {
        deleteFlat(aside);
      } else {
        renaming.rename(aside, target);
      }
    }
  }

  /// The whole of the part, or the target as it was.
  void swap() throws IOException, ReleaseException {
    if (!isThere(target)) {
      renaming.rename(part, target);
      return;
    }
    renaming.rename(target, aside);
    try {
      renaming.rename(part, target);
    } catch (IOException e) {
      renaming.rename(aside, target);
      throw e;
    }
    deleteFlat(aside);
  }

  /// Deletes a folder of files, the manifest last, so that a killed deletion leaves a folder that
  /// is still known as ours. A folder with folders in it is none of ours and stays.
  static void deleteFlat(Path folder) throws IOException, ReleaseException {
    if (!isThere(folder)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw ReleaseException.foreign(folder);
    }
    List<Path> files = EarlierBuild.entries(folder);
    for (Path file : files) {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw ReleaseException.foreign(folder);
      }
    }
    for (Path file : files) {
      if (!EarlierBuild.name(file).equals(Manifest.FILE)) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(folder.resolve(Manifest.FILE));
    Files.delete(folder);
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
