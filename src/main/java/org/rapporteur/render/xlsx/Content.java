package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.util.Objects;

/// What a cell holds. Formulas are typed, so that no text from outside can become one.
sealed interface Content {

  /// Words, and shorthands and intervals, which are no numbers.
  ///
  /// @param numeric whether it stands where a number would
  record Words(String text, boolean numeric) implements Content {
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /// A number with its number format.
  record Figure(BigDecimal value, String format) implements Content {
    public Figure {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(format, "format");
    }
  }

  /// Words that lead to A1 of a sheet, or to an https address.
  record Link(String text, String target, boolean inside) implements Content {
    public Link {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(target, "target");
    }
  }

  /// The total of the column's rows; `[x]` as soon as one of them is no number.
  record ColumnSum(BigDecimal cached, String format) implements Content {
    public ColumnSum {
      Objects.requireNonNull(cached, "cached");
    }
  }

  /// The share of another column's cell in that column's total.
  ///
  /// @param column the other column, from 0
  record Share(int column, BigDecimal cached, String format) implements Content {
    public Share {
      Objects.requireNonNull(cached, "cached");
    }
  }

  /// Nothing: a gap in the data of a chart, where a text would be drawn as 0.
  record Gap() implements Content {}

  static Content words(String text) {
    return new Words(Shorthands.said(text), false);
  }

  /// Words that stand where a number would.
  static Content wordsForNumber(String text) {
    return new Words(Shorthands.said(text), true);
  }

  /// The text by which a shorthand in this cell is found; for a number, its format, which may carry
  /// marks.
  default String visible() {
    return switch (this) {
      case Words(String text, boolean _) -> text;
      case Figure(BigDecimal _, String format) -> format;
      case Link(String text, String _, boolean _) -> text;
      case ColumnSum(BigDecimal _, String format) -> format;
      case Share(int _, BigDecimal _, String format) -> format;
      case Gap() -> "";
    };
  }
}
