package org.rapporteur.forms;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of a form look. Yellow with a border means: write here; nothing else is unlocked.
final class FormStyles {

  /// What a cell is for.
  enum Look {
    TITLE,
    NOTICE,
    LEAD,
    COUNTER,
    TEXT,
    HEADING,
    TOTAL,
    PART,
    GROUP,
    SUM,
    SMALL,
    CODE,
    CHECK,
    NUMBER_IN,
    AMOUNT_IN,
    TEXT_IN,
    CHOICE_IN,
    DATE_IN,
    NUMBER,
    SUM_NUMBER
  }

  private static final String FONT = "Calibri";
  private static final String INK = "1F2933";
  private static final String GREY = "616E7C";
  private static final String INPUT = "FFF8DC";
  private static final String BAND = "E4EAF0";
  private static final String LINE = "9AA5B1";

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    for (Look look : Look.values()) {
      styles.put(look, make(look));
    }
  }

  XSSFCellStyle of(Look look) {
    return styles.get(look);
  }

  private XSSFCellStyle make(Look look) {
    return switch (look) {
      case TITLE -> plain(font(16, true, INK), false);
      case NOTICE -> plain(font(11, true, "9B1C1C"), false);
      case LEAD -> plain(font(9, false, GREY), false);
      case COUNTER -> plain(font(11, true, INK), false);
      case TEXT -> plain(font(11, false, INK), true);
      case HEADING -> filled(plain(font(10, true, INK), true), BAND);
      case TOTAL -> topLine(plain(font(11, true, INK), true));
      case PART -> indented(plain(font(10, false, INK), true), 2);
      case GROUP -> indented(plain(font(9, false, GREY), true), 1);
      case SUM -> indented(plain(font(9, false, GREY), true), 2);
      case SMALL -> plain(font(9, false, GREY), true);
      case CODE -> plain(font(7, false, GREY), false);
      case CHECK -> indented(plain(font(9, false, GREY), true), 1);
      case NUMBER_IN -> input(HorizontalAlignment.RIGHT, "#,##0");
      case AMOUNT_IN -> input(HorizontalAlignment.RIGHT, "#,##0.00");
      case TEXT_IN, CHOICE_IN -> input(HorizontalAlignment.LEFT, "@");
      case DATE_IN -> input(HorizontalAlignment.LEFT, "d.m.yyyy");
      case NUMBER -> number(plain(font(11, false, INK), false));
      case SUM_NUMBER -> number(plain(font(9, false, GREY), false));
    };
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    return font;
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(
        new byte[] {
          (byte) Integer.parseInt(hex.substring(0, 2), 16),
          (byte) Integer.parseInt(hex.substring(2, 4), 16),
          (byte) Integer.parseInt(hex.substring(4), 16)
        });
  }

  private XSSFCellStyle plain(XSSFFont font, boolean wrap) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(wrap);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static XSSFCellStyle indented(XSSFCellStyle style, int by) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) by);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle topLine(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    return style;
  }

  private XSSFCellStyle number(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    return style;
  }

  private XSSFCellStyle input(HorizontalAlignment alignment, String format) {
    XSSFCellStyle style = filled(plain(font(11, false, INK), true), INPUT);
    style.setLocked(false);
    style.setAlignment(alignment);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor line = colour(LINE);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }
}
