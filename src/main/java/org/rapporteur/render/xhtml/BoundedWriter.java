package org.rapporteur.render.xhtml;

import java.io.IOException;
import java.io.Writer;

/// Keeps what a template writes, up to a limit.
final class BoundedWriter extends Writer {
  private final StringBuilder text = new StringBuilder(1 << 18);
  private final int limit;

  /// @param limit most characters that may be written
  BoundedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    requireRoom(length);
    text.append(chars, offset, length);
  }

  @Override
  public void write(String string, int offset, int length) throws IOException {
    requireRoom(length);
    text.append(string, offset, offset + length);
  }

  private void requireRoom(int length) throws IOException {
    if (length > limit - text.length()) {
      throw new IOException("writes more than " + limit + " characters");
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
