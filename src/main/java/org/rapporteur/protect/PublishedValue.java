package org.rapporteur.protect;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.statistics.Mark;

/// A number as it may be printed. Templates and renderers see no other numbers.
///
/// @param style how it is written
/// @param facts ids of the facts it rests on (`Report.facts`), so that every printed number can be
///   traced to file and cell; empty for a number that this product computed from ratings
public record PublishedValue(Content content, Style style, Set<Mark> marks, List<String> facts) {

  /// The reason whose detail is the date of an unanswered request.
  public static final String REQUESTED = "missing.not-provided-to-state";

  /// What stands in the place of a number.
  public sealed interface Content {}

  public record Exact(BigDecimal value) implements Content {
    public Exact {
      Objects.requireNonNull(value, "value");
    }
  }

  /// From low to high, both possible.
  public record Range(BigDecimal low, BigDecimal high) implements Content {
    public Range {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(high, "high");
    }
  }

  /// No number, by a shorthand of the published workbook.
  ///
  /// @param reason key of the words that say why, in the bundle `i18n/report`, such as
  ///   `missing.not-in-sources`
  /// @param detail operand of those words: the date of an unanswered request, or the check that
  ///   found figures to contradict each other; "" for none
  public record Shorthand(Code code, String reason, String detail) implements Content {
    public Shorthand {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /// The shorthands of the UK Government Analysis Function's guidance on spreadsheets.
  public enum Code {
    CONFIDENTIAL("[c]"),
    NOT_AVAILABLE("[x]"),
    NOT_APPLICABLE("[z]");

    private final String text;

    Code(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /// How a number is written.
  public enum Style {
    COUNT,
    EURO,
    /// A share of 1, written in per cent.
    PERCENT,
    /// An index of 0 to 100.
    INDEX,
    /// A difference, always with its sign.
    CHANGE,
    /// A year, never grouped.
    YEAR,
    DAYS
  }

  public PublishedValue {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(style, "style");
    marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    facts = List.copyOf(facts);
  }

  /// A number of this product's own making, such as how many criteria are met.
  public static PublishedValue own(long value, Style style) {
    return own(BigDecimal.valueOf(value), style);
  }

  public static PublishedValue own(BigDecimal value, Style style) {
    return new PublishedValue(new Exact(value), style, Set.of(), List.of());
  }
}
