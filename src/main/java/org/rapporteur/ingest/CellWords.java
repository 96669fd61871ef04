package org.rapporteur.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.RawCell.Kind;

/// What the words and marks in cells of values mean, as a mapping declares it.
///
/// @param missing the status that a word stands for, by its key
/// @param zero words that stand for a counted zero, as keys
/// @param blank what a blank cell means: `zero`, `leave-out` or a status; empty: an error
/// @param marks footnote marks
/// @param wordsAfterNumbers whether words in brackets may follow a number
record CellWords(
    SortedMap<String, String> missing,
    Set<String> zero,
    Optional<String> blank,
    List<String> marks,
    boolean wordsAfterNumbers) {

  static final String ZERO = "zero";
  static final String LEAVE_OUT = "leave-out";

  private static final Pattern NUMBER_AND_WORDS =
      Pattern.compile("([<0-9][0-9.,<\\s\u00A0\u202F\u2013-]*?)\\s*(\\([^()]*\\p{L}[^()]*\\))");

  /// Longer texts are no value.
  static final int LONGEST = 500;

  CellWords {
    missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    zero = Collections.unmodifiableSortedSet(new TreeSet<>(zero));
    Objects.requireNonNull(blank, "blank");
    marks = List.copyOf(marks);
  }

  /// A cell as a tidy table would have it.
  record Value(RawCell cell, String status, String note) {}

  /// The value of a cell; empty where it is left out.
  ///
  /// @param footnotes the texts of footnotes, by mark
  Optional<Value> read(RawCell cell, Map<String, String> footnotes) {
    if (cell.isBlank()) {
      return blankCell();
    }
    if (cell.kind() != Kind.TEXT) {
      return Optional.of(new Value(cell, "", ""));
    }
    String text = LabelText.shown(cell.text(), List.of());
    String key = LabelText.key(text);
    if (zero.contains(key)) {
      return Optional.of(new Value(new RawCell("0", Kind.TEXT), "", note(text, "")));
    }
    if (missing.containsKey(key)) {
      return Optional.of(new Value(RawCell.BLANK, missing.get(key), note(text, "")));
    }
    return Optional.of(marked(text, footnotes));
  }

  private Optional<Value> blankCell() {
    return switch (blank.orElse("")) {
      case ZERO -> Optional.of(new Value(new RawCell("0", Kind.TEXT), "", ""));
      case LEAVE_OUT -> Optional.empty();
      case String status -> Optional.of(new Value(RawCell.BLANK, status, ""));
    };
  }

  private Value marked(String text, Map<String, String> footnotes) {
    for (String mark : marks) {
      String rest = text.substring(0, Math.max(0, text.length() - mark.length()));
      if (text.endsWith(mark) && endsInDigit(rest.strip()) && !isPartOfNumber(rest, mark)) {
        Value value = worded(rest.strip());
        return new Value(value.cell(), "", note(text, footnotes.getOrDefault(mark, "")));
      }
    }
    return worded(text);
  }

  /// Whether a mark such as `1)` cannot be told from the digits before it.
  private static boolean isPartOfNumber(String rest, String mark) {
    return isDigit(mark.charAt(0)) && endsInDigit(rest);
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Value worded(String text) {
    if (wordsAfterNumbers && text.length() <= LONGEST) {
      Matcher matcher = NUMBER_AND_WORDS.matcher(text);
      if (matcher.matches()) {
        return new Value(new RawCell(matcher.group(1).strip(), Kind.TEXT), "", note(text, ""));
      }
    }
    return new Value(new RawCell(text, Kind.TEXT), "", "");
  }

  /// The cell as it was written, and the footnote to it.
  private static String note(String written, String footnote) {
    return footnote.isEmpty()
        ? "\u201c" + written + "\u201d"
        : "\u201c" + written + "\u201d: " + footnote;
  }
}
