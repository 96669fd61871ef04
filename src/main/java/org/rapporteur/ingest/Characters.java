package org.rapporteur.ingest;

import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;

/// Characters that a parser hands over, gathered in one place again and again: a large sheet has
/// millions of addresses and numbers of texts, for which no text needs to be made.
final class Characters extends TypedValueDecoder {

  /// So many digits always fit into an integer.
  private static final int FEW_DIGITS = 9;

  private char[] content = new char[64];
  private int length;

  static Characters of(String text) {
    Characters characters = new Characters();
    characters.append(text);
    return characters;
  }

  void clear() {
    length = 0;
  }

  void append(String text) {
    append(text.toCharArray(), 0, text.length());
  }

  void append(char[] source, int start, int count) {
    if (content.length - length < count) {
      content = Arrays.copyOf(content, Math.max(content.length * 2, length + count));
    }
    System.arraycopy(source, start, content, length, count);
    length += count;
  }

  @Override
  public void decode(char[] buffer, int start, int end) {
    clear();
    append(buffer, start, end - start);
  }

  @Override
  public void decode(String input) {
    clear();
    append(input);
  }

  @Override
  public void handleEmptyValue() {
    clear();
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /// @param index from 0, below the length
  char at(int index) {
    return content[index];
  }

  boolean is(String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != content[i]) {
        return false;
      }
    }
    return true;
  }

  /// The number that they write.
  ///
  /// @throws NumberFormatException where they write none
  int toInt() {
    if (length == 0 || length > FEW_DIGITS) {
      return Integer.parseInt(toString());
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = content[i] - '0';
      if (digit < 0 || digit > 9) {
        return Integer.parseInt(toString());
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  public String toString() {
    return new String(content, 0, length);
  }
}
