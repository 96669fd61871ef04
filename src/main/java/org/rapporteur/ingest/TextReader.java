package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Decodes a text strictly and knows the line where it fails. A byte order mark is passed over. NUL
/// stands in no text; a file that has one is something else.
final class TextReader extends Reader {

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream stream;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private boolean atStart = true;
  private boolean atEnd;
  private int line = 1;

  TextReader(InputStream stream, Charset charset) {
    this.stream = stream;
    // A new decoder reports what it cannot decode; it does not replace it.
    this.decoder = charset.newDecoder();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      // What was decoded before the bad byte counts towards the line.
      int decoded = inspect(target, offset, chars.position());
      if (result.isError()) {
        throw new Undecodable(line);
      }
      if (decoded == 0) {
        if (atEnd) {
          return -1;
        }
        fill();
        chars.position(0);
      } else if (decoded < chars.position()) {
        chars.position(decoded);
      }
    }
    return chars.position();
  }

  /// Counts lines, refuses NUL and drops the byte order mark; returns how many characters are left.
  private int inspect(char[] target, int offset, int length) throws NulFound {
    int count = length;
    if (atStart && length > 0) {
      atStart = false;
      if (target[offset] == '\uFEFF') {
        count--;
        System.arraycopy(target, offset + 1, target, offset, count);
      }
    }
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == '\n') {
        line++;
      } else if (target[i] == 0) {
        throw new NulFound(line);
      }
    }
    return count;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /// A byte sequence that the encoding does not have.
  static final class Undecodable extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;

    private Undecodable(int line) {
      super("undecodable in line " + line);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /// The character NUL.
  static final class NulFound extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;

    private NulFound(int line) {
      super("NUL in line " + line);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
