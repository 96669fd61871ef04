package org.rapporteur.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/// Writes a release: the folder appears whole or not at all, and an earlier build in its place
/// stays as it was until the new one is complete. All is written beside the target and synced to
/// the disk, then renamed into place.
public final class ReleaseWriter {

  private static final Pattern OUTPUT_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9]+");

  private static final int PATIENCE = 200;

  private final FolderSwap.Renaming renaming;
  private final int lockTries;

  public ReleaseWriter() {
    this(FolderSwap::renameAtomically, PATIENCE);
  }

  ReleaseWriter(FolderSwap.Renaming renaming, int lockTries) {
    this.renaming = renaming;
    this.lockTries = lockTries;
  }

  /// Says early, before any work, whether a build may be written there.
  ///
  /// @throws ReleaseException where something stands there that no earlier build wrote
  public void requireReplaceable(Path target) throws ReleaseException {
    Path folder = folder(target);
    try {
      EarlierBuild.requireReplaceable(folder);
    } catch (IOException e) {
      throw ReleaseException.notWritable(folder, e);
    }
  }

  /// Writes the files and their manifest as the folder `target`, in place of an earlier build.
  ///
  /// @param outputs bytes by file name, such as `annual-report.pdf`
  /// @param inputs every file that was read, in the order in which the manifest is to name them
  /// @return what was written
  /// @throws ReleaseException where it cannot be; the target is then as it was
  public Manifest write(
      Path target, SortedMap<String, byte[]> outputs, List<InputFile> inputs, ReleaseFacts facts)
      throws ReleaseException {
    outputs.keySet().forEach(ReleaseWriter::requireOutputName);
    Path folder = folder(target);
    Manifest manifest = Manifest.of(facts, inputs, outputs);
    try {
      Files.createDirectories(folder.getParent());
      try (ReleaseLock _ = ReleaseLock.take(folder.getParent(), lockTries)) {
        FolderSwap swap = FolderSwap.beside(folder, renaming);
        swap.recover();
        EarlierBuild.requireReplaceable(folder);
        fill(swap, outputs, manifest);
        swap.swap();
        sync(folder.getParent());
      }
    } catch (IOException e) {
      throw ReleaseException.notWritable(folder, e);
    }
    return manifest;
  }

  private static Path folder(Path target) throws ReleaseException {
    Path folder = target.toAbsolutePath().normalize();
    if (folder.getParent() == null) {
      throw ReleaseException.foreign(folder);
    }
    return folder;
  }

  private static void fill(FolderSwap swap, SortedMap<String, byte[]> outputs, Manifest manifest)
      throws IOException, ReleaseException {
    Path part = swap.part();
    try {
      Files.createDirectory(part);
      write(part.resolve(Manifest.FILE), manifest.json());
      for (Map.Entry<String, byte[]> file : outputs.entrySet()) {
        write(part.resolve(file.getKey()), file.getValue());
      }
      // Only then: the disk writes them together, which is sooner done than one after another.
      force(part.resolve(Manifest.FILE));
      for (String file : outputs.keySet()) {
        force(part.resolve(file));
      }
      sync(part);
    } catch (IOException e) {
      FolderSwap.deleteFlat(part);
      throw e;
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Makes the content of a file last through a power cut.
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Makes the names in a folder last through a power cut. Some systems cannot open a folder; there
  /// the file system's own journal has to do.
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  private static void requireOutputName(String name) {
    if (!OUTPUT_NAME.matcher(name).matches() || name.equals(Manifest.FILE)) {
      throw new IllegalArgumentException("Not a name for a file of a release: " + name);
    }
  }
}
