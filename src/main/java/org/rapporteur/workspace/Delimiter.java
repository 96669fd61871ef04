package org.rapporteur.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What stands between the fields of a text file.
public enum Delimiter {
  COMMA(',', ","),
  SEMICOLON(';', ";"),
  TAB('\t', "tab");

  private final char character;
  private final String code;

  Delimiter(char character, String code) {
    this.character = character;
    this.code = code;
  }

  public char character() {
    return character;
  }

  /// The word by which settings name it.
  public String code() {
    return code;
  }

  public static Optional<Delimiter> ofCode(String code) {
    return Arrays.stream(values()).filter(delimiter -> delimiter.code.equals(code)).findFirst();
  }

  public static Optional<Delimiter> of(char character) {
    return Arrays.stream(values()).filter(known -> known.character == character).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Delimiter::code).toList();
  }
}
