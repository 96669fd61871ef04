package org.rapporteur.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The characters of a large file, the next of which are decoded while those before them are used.
/// What is wrong with them is thrown where they would have come, as if nobody had read ahead.
final class ReadAhead extends Reader {

  /// What was decoded; of a length below 0 at the end.
  // Handed on once and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Block(char[] chars, int length) {}

  private final Reader reader;
  private final int size;
  private Block block = new Block(new char[0], 0);
  private int used;
  private CompletableFuture<Block> next;

  ReadAhead(Reader reader, int size) {
    this.reader = reader;
    this.size = size;
    this.next = CompletableFuture.supplyAsync(this::decoded);
  }

  private Block decoded() {
    try {
      char[] chars = new char[size];
      return new Block(chars, reader.read(chars, 0, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (used == block.length()) {
      block = awaited();
      used = 0;
      if (block.length() > 0) {
        next = CompletableFuture.supplyAsync(this::decoded);
      }
    }
    if (block.length() < 0) {
      used = block.length();
      return -1;
    }
    int count = Math.min(length, block.length() - used);
    System.arraycopy(block.chars(), used, target, offset, count);
    used += count;
    return count;
  }

  private Block awaited() throws IOException {
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException problem) {
        throw problem.getCause();
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      next.join();
    } catch (CompletionException _) {
      // Told to whoever reads so far; this one did not.
    }
    reader.close();
  }
}
