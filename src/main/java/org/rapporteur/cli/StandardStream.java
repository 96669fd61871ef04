package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Standard output or error of the process, in UTF-8 whatever the locale, so that the same input
/// prints the same bytes. `PrintWriter` swallows what goes wrong; this remembers it.
final class StandardStream {
  private final Remembering bytes;
  private final PrintWriter writer;

  private StandardStream(OutputStream target) {
    bytes = new Remembering(target);
    writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }

  static StandardStream output() {
    return new StandardStream(new FileOutputStream(FileDescriptor.out));
  }

  static StandardStream error() {
    return new StandardStream(new FileOutputStream(FileDescriptor.err));
  }

  static StandardStream to(OutputStream target) {
    return new StandardStream(target);
  }

  PrintWriter writer() {
    return writer;
  }

  /// Whether anything printed did not arrive; flushes first.
  boolean lost() {
    return writer.checkError();
  }

  /// Whether it was lost because the reader left, as `head` does: nobody is there to be told.
  boolean readerGone() {
    return "Broken pipe".equals(bytes.problem);
  }

  private static final class Remembering extends FilterOutputStream {
    private String problem = "";

    Remembering(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
      try {
        out.write(data, from, length);
      } catch (IOException e) {
        problem = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
