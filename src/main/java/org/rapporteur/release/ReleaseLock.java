package org.rapporteur.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// One writer at a time in an output folder. The lock is the operating system's, so it ends with
/// the process however that ends. Its file stays: deleting it would let two writers each hold a
/// lock on a file of that name.
final class ReleaseLock implements AutoCloseable {

  static final String FILE = ".rapporteur.lock";

  private static final long PAUSE_MILLIS = 50;

  private final FileChannel channel;

  private ReleaseLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for other writers, which take milliseconds; gives up after so many tries.
  static ReleaseLock take(Path outputFolder, int tries) throws IOException, ReleaseException {
    FileChannel channel =
        FileChannel.open(
            outputFolder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = lock(channel, tries);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new ReleaseException(ReleaseException.Reason.BUSY, outputFolder, List.of(), null);
    }
    return new ReleaseLock(channel);
  }

  private static boolean lock(FileChannel channel, int tries) throws IOException {
    for (int i = 1; !lockNow(channel); i++) {
      if (i >= tries) {
        return false;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private static boolean lockNow(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      // Another thread of this process holds it.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
