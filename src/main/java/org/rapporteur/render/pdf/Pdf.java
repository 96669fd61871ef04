package org.rapporteur.render.pdf;

import java.util.Arrays;

/// A finished PDF file.
///
/// Not a record: an array in a record would be shared with every reader of it.
public final class Pdf {
  private final byte[] bytes;
  private final int pages;

  Pdf(byte[] bytes, int pages) {
    this.bytes = bytes;
    this.pages = pages;
  }

  /// The whole file; a copy.
  public byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  /// How many pages it has, at least 1.
  public int pages() {
    return pages;
  }
}
