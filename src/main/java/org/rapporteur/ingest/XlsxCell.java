package org.rapporteur.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.ingest.RawCell.Kind;

/// Reads cells of a sheet (ECMA-376, part 1, 18.3.1.4).
final class XlsxCell {

  /// Workbooks store binary fractions; beyond 15 digits they are not what was typed.
  static final MathContext AS_TYPED = new MathContext(15);

  private final XlsxTexts texts;
  private final XlsxDates dates;
  private final Map<String, Shared> shared = new HashMap<>();

  XlsxCell(XlsxTexts texts, XlsxDates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /// What the current element `c` holds. Of a formula the stored result is taken.
  RawCell read(XmlPart part, SourceLocation place, RowSink sink)
      throws XMLStreamException, IOException, BadFile {
    String type = part.attribute("t").orElse("n");
    Optional<String> style = part.attribute("s");
    Content content = new Content();
    part.within(inner -> {
      if (inner.is("v")) {
        content.value = inner.text();
      } else if (inner.is("is")) {
        content.value = XlsxTexts.rich(inner);
      } else if (inner.is("f")) {
        content.formula = true;
        Optional<String> shared = inner.attribute("si");
        String kind = inner.attribute("t").orElse("normal");
        String formula = inner.text();
        if (FormulaReach.isOutside(formula)) {
          throw new BadFile(
              DiagnosticCode.ACTIVE_CONTENT,
              Map.of("problem", "formula", "value", formula),
              Optional.of(place));
        }
        sink.formula(place.line(), place.columnNumber(), formula(kind, shared, formula, place));
      }
    });
    // An empty text is a result; an empty number is none.
    if (content.value.isEmpty()) {
      return content.formula && !type.equals("str")
          ? new RawCell("", Kind.NO_RESULT)
          : RawCell.BLANK;
    }
    return switch (type) {
      case "s" -> TableBuilder.text(texts.of(content.value));
      case "n" -> number(content.value, style);
      case "b" -> TableBuilder.text(content.value.equals("1") ? "TRUE" : "FALSE");
      // A day by name; a time of the day makes it no day.
      case "d" -> TableBuilder.text(content.value.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
      case "str" -> TableBuilder.text(XlsxTexts.unescaped(content.value));
      default -> TableBuilder.text(content.value);
    };
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

  private RawCell number(String text, Optional<String> style) throws BadFile {
    try {
      BigDecimal number = new BigDecimal(text).round(AS_TYPED).stripTrailingZeros();
      if (Math.abs((long) number.scale()) > Double.MAX_EXPONENT) {
        throw BadFile.unreadable("xml");
      }
      Optional<String> day = dates.day(number, style);
      return day.isPresent()
          ? new RawCell(day.get(), Kind.TEXT)
          : new RawCell(number.toPlainString(), Kind.NUMBER);
    } catch (NumberFormatException _) {
      return TableBuilder.text(text);
    }
  }

  private static final class Content {
    private String value = "";
    private boolean formula;
  }
}
