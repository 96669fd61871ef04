package org.rapporteur.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which cell styles show numbers as dates, and what dates they are.
final class XlsxDates {

  /// Literal texts and conditions in a number format; letters in them are no fields of a date.
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

  /// In the 1900 system, day 60 is 29 February 1900, which never was.
  private static final int DAY_THAT_NEVER_WAS = 60;

  private static final int LAST_DAY = 2_958_465;

  private final boolean from1904;
  private final Set<Integer> dateFormats = new HashSet<>();
  private final List<Integer> styles = new ArrayList<>();

  private XlsxDates(boolean from1904) {
    this.from1904 = from1904;
  }

  static XlsxDates read(ZipPackage file, boolean from1904) throws IOException, BadFile {
    XlsxDates dates = new XlsxDates(from1904);
    XmlPart.read(file, "xl/styles.xml", Limits.INDEX_BYTES, dates::style);
    return dates;
  }

  private void style(XmlPart part) throws XMLStreamException, IOException, BadFile {
    if (part.is("numFmt")) {
      String code = LITERAL.matcher(part.attribute("formatCode").orElse("")).replaceAll("");
      if (code.chars().anyMatch(c -> "ymdhYMDH".indexOf(c) >= 0)) {
        dateFormats.add(number(Characters.of(part.attribute("numFmtId").orElse("0"))));
      }
    } else if (part.is("cellXfs")) {
      part.within(xf -> {
        if (xf.is("xf")) {
          styles.add(number(Characters.of(xf.attribute("numFmtId").orElse("0"))));
        }
      });
    }
  }

  private static int number(Characters text) throws BadFile {
    try {
      return text.toInt();
    } catch (NumberFormatException _) {
      throw BadFile.unreadable("xml");
    }
  }

  /// Whether a style shows numbers as dates.
  ///
  /// @param style as it stands at a cell
  boolean isDate(Characters style) throws BadFile {
    int index = number(style);
    return index >= 0 && index < styles.size() && isDate(styles.get(index));
  }

  /// The day of a number, as ISO 8601; empty where it is no whole day.
  Optional<String> day(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0
        || number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return Optional.empty();
    }
    int days = number.intValueExact();
    if (from1904) {
      return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days).toString());
    }
    int before = days < DAY_THAT_NEVER_WAS ? 31 : 30;
    return Optional.of(LocalDate.of(1899, 12, before).plusDays(days).toString());
  }

  /// The built-in date formats of ECMA-376, part 1, 18.8.30, and those that the workbook defines.
  private boolean isDate(int format) {
    return (format >= 14 && format <= 22)
        || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58)
        || dateFormats.contains(format);
  }
}
