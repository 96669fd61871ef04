package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The texts that the cells of a workbook share, by number.
record XlsxTexts(List<String> texts) {

  static XlsxTexts read(XlsxPackage file) throws IOException, BadFile {
    List<String> texts = new ArrayList<>();
    int[] characters = {0};
    XlsxPart.read(
        file,
        "xl/sharedStrings.xml",
        part -> {
          if (part.is("si")) {
            String text = rich(part);
            characters[0] += text.length();
            if (characters[0] > Limits.SHARED_CHARACTERS) {
              throw BadFile.limit("texts", Limits.SHARED_CHARACTERS);
            }
            texts.add(text);
          }
        });
    return new XlsxTexts(texts);
  }

  /// The text of the current element, of one run or several; without reading aids for Asian
  /// scripts, which repeat it.
  static String rich(XlsxPart part) throws XMLStreamException, IOException, BadFile {
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
    return text.toString();
  }

  /// The text of a number as it stands in a cell.
  String of(String number) throws BadFile {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw BadFile.unreadable("xml");
    }
  }
}
