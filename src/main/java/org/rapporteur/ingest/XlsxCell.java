package org.rapporteur.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;

/// Reads cells of a sheet (ECMA-376, part 1, 18.3.1.4), one after the other. A large sheet has
/// millions: what they need is made once.
final class XlsxCell implements XmlPart.Handler {

  /// Workbooks store binary fractions; beyond 15 digits they are not what was typed.
  static final MathContext AS_TYPED = new MathContext(15);

  /// The type and the style of a cell that states none.
  private static final Characters NUMBER = Characters.of("n");

  private static final Characters FIRST = Characters.of("0");

  private final XlsxTexts texts;
  private final XlsxDates dates;
  private final Map<String, Shared> shared = new HashMap<>();
  private final Characters address = new Characters();
  private final Characters statedType = new Characters();
  private final Characters statedStyle = new Characters();
  private final Characters value = new Characters();
  private Characters type = NUMBER;
  private Characters style = FIRST;
  private boolean hasFormula;
  private Supplier<SourceLocation> place;
  private RowSink sink;

  XlsxCell(XlsxTexts texts, XlsxDates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /// Begins to read the current element `c`.
  ///
  /// @return its column, if its address is stated; else that after the one before
  int column(XmlPart part, int before) throws XMLStreamException, BadFile {
    type = NUMBER;
    style = FIRST;
    address.clear();
    int column = before + 1;
    for (int i = part.attributes() - 1; i >= 0; i--) {
      switch (part.attributeName(i)) {
        case "r" -> {
          part.copyAttribute(i, address);
          column = CellAddress.of(address).column();
        }
        case "s" -> {
          part.copyAttribute(i, statedStyle);
          style = statedStyle;
        }
        case "t" -> {
          part.copyAttribute(i, statedType);
          type = statedType;
        }
        default -> {}
      }
    }
    return column;
  }

  /// The address of the cell as it is stated; "" where it is not.
  String address() {
    return address.toString();
  }

  /// What the cell that was begun holds. Of a formula the stored result is taken.
  ///
  /// @param place where it stands
  RawCell read(XmlPart part, Supplier<SourceLocation> place, RowSink sink)
      throws XMLStreamException, IOException, BadFile {
    value.clear();
    hasFormula = false;
    this.place = place;
    this.sink = sink;
    part.within(this);
    // An empty text is a result; an empty number is none.
    if (value.isEmpty()) {
      return hasFormula && !type.is("str") ? new RawCell("", Kind.NO_RESULT) : RawCell.BLANK;
    }
    return content();
  }

  /// An element within the cell.
  @Override
  public void element(XmlPart part) throws XMLStreamException, IOException, BadFile {
    if (part.is("v")) {
      part.text(value);
    } else if (part.is("is")) {
      value.decode(XlsxTexts.rich(part));
    } else if (part.is("f")) {
      hasFormula = true;
      formula(part, place.get());
    }
  }

  private RawCell content() throws BadFile {
    if (type.is("s")) {
      return texts.of(value);
    }
    if (type.is("n")) {
      return number();
    }
    String text = value.toString();
    return switch (type.toString()) {
      case "b" -> TableBuilder.text(text.equals("1") ? "TRUE" : "FALSE");
      // A day by name; a time of the day makes it no day.
      case "d" -> TableBuilder.text(text.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      case "str" -> TableBuilder.text(XlsxTexts.unescaped(text));
      default -> TableBuilder.text(text);
    };
  }

  private void formula(XmlPart part, SourceLocation place) throws XMLStreamException, BadFile {
    Optional<String> group = part.attribute("si");
    String kind = part.attribute("t").orElse("normal");
    String formula = part.text();
    if (FormulaReach.isOutside(formula)) {
      throw new BadFile(
          DiagnosticCode.ACTIVE_CONTENT,
          Map.of("problem", "formula", "value", formula),
          Optional.of(place));
    }
    sink.formula(place.line(), place.columnNumber(), formula(kind, group, formula, place));
  }

  /// The formula of a cell that may share that of another one; "" where it is of several cells at
  /// once.
  private String formula(String kind, Optional<String> group, String text, SourceLocation place) {
    return switch (kind) {
      case "normal" -> text;
      case "shared" -> {
        String key = group.orElse("") + "@" + place.sheetName();
        if (!text.isEmpty() && shared.size() < Limits.FORMULAS) {
          shared.put(key, new Shared(text, place));
        }
        Shared first = shared.get(key);
        yield first == null
            ? text
            : FormulaShift.by(
                first.text(),
                place.line() - first.place().line(),
                place.columnNumber() - first.place().columnNumber());
      }
      default -> "";
    };
  }

  private record Shared(String text, SourceLocation place) {}

  private RawCell number() throws BadFile {
    String text = value.toString();
    if (isPlain(text) && !dates.isDate(style)) {
      return new RawCell(text, Kind.NUMBER);
    }
    try {
      BigDecimal number = new BigDecimal(text).round(AS_TYPED).stripTrailingZeros();
      if (Math.abs((long) number.scale()) > Double.MAX_EXPONENT) {
        throw BadFile.unreadable("xml");
      }
      Optional<String> day = dates.isDate(style) ? dates.day(number) : Optional.empty();
      return day.isPresent()
          ? new RawCell(day.get(), Kind.TEXT)
          : new RawCell(number.toPlainString(), Kind.NUMBER);
    } catch (NumberFormatException _) {
      return TableBuilder.text(text);
    }
  }

  /// Whether a number is written as it is kept: a whole one of no more digits than are kept.
  private static boolean isPlain(String text) {
    if (text.length() > AS_TYPED.getPrecision() || (text.charAt(0) == '0' && text.length() > 1)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
