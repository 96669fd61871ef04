package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// Changes in files that no honest program makes.
final class Bytes {

  private Bytes() {}

  /// Every occurrence replaced by as many other bytes, so that all else stays where it was.
  static byte[] replaced(byte[] content, String from, String to) {
    assertThat(to).hasSameSizeAs(from);
    String text = new String(content, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// A number as a zip file has it: four bytes, lowest first, one character a byte.
  static String of(int number) {
    StringBuilder text = new StringBuilder();
    for (int shift = 0; shift < 32; shift += 8) {
      text.append((char) ((number >> shift) & 0xFF));
    }
    return text.toString();
  }
}
