package org.rapporteur.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The few styles of the workbook, each made once. No fills: nothing is said by colour alone.
final class CellStyles {

  private static final String FONT = "Arial";
  private static final byte[] BLUE = {0x05, 0x4A, (byte) 0x91};
  private static final String GENERAL = "General";

  /// Keeps words clear of a number that ends at the edge of the column before.
  private static final short CLEAR = 1;

  /// What a cell is.
  enum Role {
    TITLE(true, 15),
    HEADING(true, 12),
    LINE(false, 11),
    LINE_WRAPPED(false, 11),
    HEADER_FIRST(true, 11),
    HEADER(true, 11),
    HEADER_OVER_NUMBERS(true, 11),
    BODY_FIRST(false, 11),
    BODY(false, 11),
    BODY_RIGHT(false, 11),
    TOTAL(true, 11),
    TOTAL_RIGHT(true, 11),
    LINK(false, 11),
    LINE_LINK(false, 11);

    private final boolean bold;
    private final int points;

    Role(boolean bold, int points) {
      this.bold = bold;
      this.points = points;
    }
  }

  /// @param quoted whether the text is kept a text when it is edited or saved as CSV
  private record Key(Role role, String format, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    workbook.getFontAt(0).setFontName(FONT);
    NamedStyles.attach(
        workbook.getStylesSource(),
        style(new Key(Role.TITLE, GENERAL, false)),
        style(new Key(Role.HEADING, GENERAL, false)));
  }

  /// Index of the style for a text.
  int text(Role role, String text) {
    return style(new Key(role, GENERAL, CellText.looksLikeFormula(text))).getIndex();
  }

  /// Index of the style for a number.
  int number(Role role, String format) {
    return style(new Key(role, format, false)).getIndex();
  }

  private XSSFCellStyle style(Key key) {
    return styles.computeIfAbsent(key, this::create);
  }

  private XSSFCellStyle create(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(key.role()));
    switch (key.role()) {
      case TITLE, HEADING, LINE, LINE_LINK -> {}
      case LINE_WRAPPED, BODY_FIRST, LINK -> wrap(style, HorizontalAlignment.LEFT);
      case BODY -> {
        wrap(style, HorizontalAlignment.LEFT);
        style.setIndention(CLEAR);
      }
      case BODY_RIGHT -> wrap(style, HorizontalAlignment.RIGHT);
      case HEADER_FIRST, HEADER, HEADER_OVER_NUMBERS -> header(style, key.role());
      case TOTAL, TOTAL_RIGHT -> {
        wrap(
            style, key.role() == Role.TOTAL ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setBorderTop(BorderStyle.THIN);
      }
    }
    if (!key.format().equals(GENERAL)) {
      style.setWrapText(false);
      style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    }
    if (key.quoted()) {
      style.setQuotePrefixed(true);
    }
    return style;
  }

  private static void header(XSSFCellStyle style, Role role) {
    boolean right = role == Role.HEADER_OVER_NUMBERS;
    wrap(style, right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.MEDIUM);
    if (role == Role.HEADER) {
      style.setIndention(CLEAR);
    }
  }

  private static void wrap(XSSFCellStyle style, HorizontalAlignment alignment) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(alignment);
  }

  private XSSFFont font(Role role) {
    boolean link = role == Role.LINK || role == Role.LINE_LINK;
    return fonts.computeIfAbsent(
        role.bold + " " + role.points + " " + link,
        _ -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setBold(role.bold);
          font.setFontHeightInPoints((short) role.points);
          if (link) {
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(new XSSFColor(BLUE));
          }
          return font;
        });
  }
}
