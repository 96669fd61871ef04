package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// The texts that the cells of a workbook share, by number, as cells.
record XlsxTexts(List<RawCell> cells) {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  static XlsxTexts read(ZipPackage file) throws IOException, BadFile {
    List<RawCell> cells = new ArrayList<>();
    int[] characters = {0};
    XmlPart.read(
        file,
        "xl/sharedStrings.xml",
        Limits.INFLATED_BYTES,
        part -> {
          if (part.is("si")) {
            String text = rich(part);
            characters[0] += text.length();
            if (characters[0] > Limits.TEXT_CHARACTERS) {
              throw BadFile.limit("texts", Limits.TEXT_CHARACTERS);
            }
            if (cells.size() == Limits.CONTENTS) {
              throw BadFile.limit("contents", Limits.CONTENTS);
            }
            cells.add(TableBuilder.text(text));
          }
        });
    return new XlsxTexts(cells);
  }

  /// The text of the current element, of one run or several; without reading aids for Asian
  /// scripts, which repeat it.
  static String rich(XmlPart part) throws XMLStreamException, IOException, BadFile {
    StringBuilder text = new StringBuilder();
    part.within(inner -> {
      if (inner.is("rPh")) {
        inner.within(_ -> {});
      } else if (inner.is("t")) {
        text.append(inner.text());
        if (text.length() > Limits.CELL_CHARACTERS) {
          throw BadFile.limit("cell", Limits.CELL_CHARACTERS);
        }
      }
    });
    return unescaped(text.toString());
  }

  /// A text with the characters that stand in it as `_x000D_` (ECMA-376, part 1, 22.4.2.4): those
  /// that XML cannot hold, and an underscore before such a sequence.
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)))
        : text;
  }

  private static String character(MatchResult match) {
    return String.valueOf((char) Integer.parseInt(match.group(1), 16));
  }

  /// The cell of a number as it stands in the file.
  RawCell of(Characters number) throws BadFile {
    try {
      return cells.get(number.toInt());
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw BadFile.unreadable("xml");
    }
  }
}
