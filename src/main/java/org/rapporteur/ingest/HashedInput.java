package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.workspace.FileIdentity;

/// The bytes of a file on their way to its reader, and the identity that they give. Hashing takes
/// nearly as long as reading: of a large file it is done beside it.
final class HashedInput extends InputStream {

  /// What is longer is worth a thread that is started.
  static final int LARGE = 1 << 20;

  /// So many blocks may wait.
  private static final int MOST_WAITING = 64;

  private final InputStream stream;
  private final MessageDigest digest = FileIdentity.digest();
  private CompletableFuture<Void> hashed = CompletableFuture.completedFuture(null);
  private int waiting;
  private long size;

  HashedInput(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = stream.read(target, offset, length);
    if (count > 0) {
      size += count;
      hash(target, offset, count);
    }
    return count;
  }

  private void hash(byte[] bytes, int offset, int count) {
    if (size <= LARGE) {
      digest.update(bytes, offset, count);
      return;
    }
    if (++waiting > MOST_WAITING) {
      hashed.join();
      waiting = 1;
    }
    byte[] block = Arrays.copyOfRange(bytes, offset, offset + count);
    hashed = hashed.thenRunAsync(() -> digest.update(block));
  }

  /// What was read; to be asked once, at the end.
  ///
  /// @param name relative to the workspace
  FileIdentity identity(String name) {
    hashed.join();
    return new FileIdentity(name, FileIdentity.hex(digest.digest()), size);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
