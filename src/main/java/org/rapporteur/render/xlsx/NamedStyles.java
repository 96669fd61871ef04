package org.rapporteur.render.xlsx;

import java.util.List;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/// The built-in styles by whose names screen readers know headings (ECMA-376, part 1, 18.8.7). The
/// names are put into the stored style sheet itself, because POI has no way to set them.
final class NamedStyles {

  private record Named(String name, int builtinId) {}

  /// In the order of their formats: format 0 is that of `Normal`.
  private static final List<Named> STYLES =
      List.of(new Named("Normal", 0), new Named("Heading 1", 16), new Named("Heading 2", 17));

  private static final String FORMATS_END = "</cellXfs>";

  private NamedStyles() {}

  /// Makes these two styles the ones behind `Heading 1` and `Heading 2`.
  static void attach(StylesTable styles, XSSFCellStyle heading1, XSSFCellStyle heading2) {
    for (XSSFCellStyle style : List.of(heading1, heading2)) {
      CTXf format = CTXf.Factory.newInstance();
      CTXf own = style.getCoreXf();
      format.setNumFmtId(own.getNumFmtId());
      format.setFontId(own.getFontId());
      format.setFillId(own.getFillId());
      format.setBorderId(own.getBorderId());
      own.setXfId(styles.putCellStyleXf(format) - 1L);
    }
  }

  static String added(String xml) {
    if (!xml.contains(FORMATS_END)) {
      throw new IllegalStateException("A style sheet without formats");
    }
    StringBuilder names =
        new StringBuilder("<cellStyles count=\"").append(STYLES.size()).append("\">");
    for (int i = 0; i < STYLES.size(); i++) {
      names
          .append("<cellStyle name=\"")
          .append(STYLES.get(i).name())
          .append("\" xfId=\"")
          .append(i)
          .append("\" builtinId=\"")
          .append(STYLES.get(i).builtinId())
          .append("\"/>");
    }
    names.append("</cellStyles>");
    return xml.replace(FORMATS_END, FORMATS_END + names);
  }
}
