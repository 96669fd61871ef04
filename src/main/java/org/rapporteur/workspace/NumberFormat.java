package org.rapporteur.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the text cells of a source write numbers, named by how they write 1234.5: the mark between
/// thousands, if any, and the mark before decimals.
public enum NumberFormat {
  PLAIN("1234.5", Optional.empty(), '.'),
  PLAIN_COMMA("1234,5", Optional.empty(), ','),
  COMMA_POINT("1,234.5", Optional.of(','), '.'),
  POINT_COMMA("1.234,5", Optional.of('.'), ','),
  SPACE_POINT("1 234.5", Optional.of(' '), '.'),
  SPACE_COMMA("1 234,5", Optional.of(' '), ',');

  private final String example;
  private final char grouping;
  private final char decimal;

  /// Stands for no grouping; no digit, sign or separator is NUL.
  private static final char NONE = '\0';

  NumberFormat(String example, Optional<Character> grouping, char decimal) {
    this.example = example;
    this.grouping = grouping.orElse(NONE);
    this.decimal = decimal;
  }

  /// The example by which settings name the format.
  public String example() {
    return example;
  }

  public Optional<Character> grouping() {
    return grouping == NONE ? Optional.empty() : Optional.of(grouping);
  }

  public char decimal() {
    return decimal;
  }

  public static Optional<NumberFormat> ofExample(String example) {
    return Arrays.stream(values()).filter(format -> format.example.equals(example)).findFirst();
  }

  public static List<String> examples() {
    return Arrays.stream(values()).map(NumberFormat::example).toList();
  }
}
