package org.rapporteur.render.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.rapporteur.render.xlsx.CellStyles.Role;
import org.rapporteur.render.xlsx.CellStyles.Style;

/// The part `xl/styles.xml`. No fills: nothing is said by colour alone.
final class StylesXml {

  private static final String FONT = "Arial";
  private static final String BLACK = "FF000000";
  private static final String BLUE = "FF054A91";

  /// The first number of a format that is not built in (ECMA-376, part 1, 18.8.30).
  private static final int FIRST_OWN_FORMAT = 164;

  /// Keeps words clear of a number that ends at the edge of the column before.
  private static final int CLEAR = 1;

  private static final List<Font> FONTS = List.of(Font.values());
  private static final List<Border> BORDERS = List.of(Border.values());
  private static final List<Named> NAMED = List.of(Named.values());

  private enum Font {
    USUAL(11, false),
    TITLE(15, true),
    HEADING(12, true),
    BOLD(11, true),
    LINK(11, false);

    private final int points;
    private final boolean bold;

    Font(int points, boolean bold) {
      this.points = points;
      this.bold = bold;
    }

    private static Font of(Role role) {
      return switch (role) {
        case TITLE -> TITLE;
        case HEADING -> HEADING;
        case HEADER_FIRST, HEADER, HEADER_OVER_NUMBERS, TOTAL, TOTAL_RIGHT -> BOLD;
        case LINK, LINE_LINK -> LINK;
        case USUAL, LINE, LINE_WRAPPED, BODY_FIRST, BODY, BODY_RIGHT -> USUAL;
      };
    }
  }

  private enum Border {
    NONE,
    UNDER_HEADER,
    OVER_TOTAL;

    private static Border of(Role role) {
      return switch (role) {
        case HEADER_FIRST, HEADER, HEADER_OVER_NUMBERS -> UNDER_HEADER;
        case TOTAL, TOTAL_RIGHT -> OVER_TOTAL;
        case USUAL,
            TITLE,
            HEADING,
            LINE,
            LINE_WRAPPED,
            BODY_FIRST,
            BODY,
            BODY_RIGHT,
            LINK,
            LINE_LINK ->
            NONE;
      };
    }
  }

  /// The built-in styles by whose names screen readers know headings (ECMA-376, part 1, 18.8.7).
  private enum Named {
    NORMAL("Normal", 0, Font.USUAL),
    HEADING_1("Heading 1", 16, Font.TITLE),
    HEADING_2("Heading 2", 17, Font.HEADING);

    private final String name;
    private final int builtinId;
    private final Font font;

    Named(String name, int builtinId, Font font) {
      this.name = name;
      this.builtinId = builtinId;
      this.font = font;
    }

    private static Named of(Role role) {
      return switch (Font.of(role)) {
        case TITLE -> HEADING_1;
        case HEADING -> HEADING_2;
        case USUAL, BOLD, LINK -> NORMAL;
      };
    }
  }

  private final List<Style> styles;
  private final List<String> ownFormats;
  private final Markup xml = new Markup();

  private StylesXml(List<Style> styles) {
    this.styles = styles;
    this.ownFormats =
        styles.stream()
            .map(Style::format)
            .filter(format -> BuiltinFormats.getBuiltinFormat(format) < 0)
            .distinct()
            .toList();
  }

  static String of(CellStyles styles) {
    return new StylesXml(styles.all()).write();
  }

  private String write() {
    xml.open("styleSheet", "xmlns", Markup.SPREADSHEET);
    formats();
    fonts();
    // Excel keeps the first two fills for itself.
    xml.open("fills", "count", 2);
    xml.open("fill").empty("patternFill", "patternType", "none").close();
    xml.open("fill").empty("patternFill", "patternType", "gray125").close();
    xml.close();
    borders();
    named();
    xml.open("cellXfs", "count", styles.size());
    styles.forEach(this::cell);
    xml.close();
    xml.open("cellStyles", "count", NAMED.size());
    for (Named style : NAMED) {
      xml.empty(
          "cellStyle",
          "name",
          style.name,
          "xfId",
          NAMED.indexOf(style),
          "builtinId",
          style.builtinId);
    }
    return xml.close().empty("dxfs", "count", 0).close().xml();
  }

  private void formats() {
    if (!ownFormats.isEmpty()) {
      xml.open("numFmts", "count", ownFormats.size());
      for (int i = 0; i < ownFormats.size(); i++) {
        xml.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT + i, "formatCode", ownFormats.get(i));
      }
      xml.close();
    }
  }

  private void fonts() {
    xml.open("fonts", "count", FONTS.size());
    for (Font font : FONTS) {
      xml.open("font");
      if (font.bold) {
        xml.empty("b");
      }
      if (font == Font.LINK) {
        xml.empty("u");
      }
      xml.empty("sz", "val", font.points);
      xml.empty("color", "rgb", font == Font.LINK ? BLUE : BLACK);
      xml.empty("name", "val", FONT).empty("family", "val", 2).close();
    }
    xml.close();
  }

  private void borders() {
    xml.open("borders", "count", BORDERS.size());
    for (Border border : BORDERS) {
      xml.open("border").empty("left").empty("right");
      switch (border) {
        case NONE -> xml.empty("top").empty("bottom");
        case UNDER_HEADER -> xml.empty("top").empty("bottom", "style", "medium");
        case OVER_TOTAL -> xml.empty("top", "style", "thin").empty("bottom");
      }
      xml.empty("diagonal").close();
    }
    xml.close();
  }

  private void named() {
    xml.open("cellStyleXfs", "count", NAMED.size());
    for (Named style : NAMED) {
      xml.empty(
          "xf", "numFmtId", 0, "fontId", FONTS.indexOf(style.font), "fillId", 0, "borderId", 0);
    }
    xml.close();
  }

  private void cell(Style style) {
    Role role = style.role();
    int own = ownFormats.indexOf(style.format());
    xml.open(
        "xf",
        "numFmtId",
        own < 0 ? BuiltinFormats.getBuiltinFormat(style.format()) : FIRST_OWN_FORMAT + own,
        "fontId",
        FONTS.indexOf(Font.of(role)),
        "fillId",
        0,
        "borderId",
        BORDERS.indexOf(Border.of(role)),
        "xfId",
        NAMED.indexOf(Named.of(role)),
        "quotePrefix",
        style.quoted() ? 1 : 0,
        "applyNumberFormat",
        1,
        "applyFont",
        1,
        "applyBorder",
        1,
        "applyAlignment",
        1);
    align(role, style.format().equals(CellStyles.GENERAL));
    xml.close();
  }

  /// Texts are wrapped; a number that does not fit says so by its own sign.
  private void align(Role role, boolean wrapped) {
    switch (role) {
      case USUAL, TITLE, HEADING, LINE, LINE_LINK -> {}
      case LINE_WRAPPED, BODY_FIRST, LINK, TOTAL -> align("left", "top", wrapped, 0);
      case BODY -> align("left", "top", wrapped, CLEAR);
      case BODY_RIGHT, TOTAL_RIGHT -> align("right", "top", wrapped, 0);
      case HEADER_FIRST -> align("left", "bottom", wrapped, 0);
      case HEADER -> align("left", "bottom", wrapped, CLEAR);
      case HEADER_OVER_NUMBERS -> align("right", "bottom", wrapped, 0);
    }
  }

  private void align(String horizontal, String vertical, boolean wrapped, int indent) {
    xml.empty(
        "alignment",
        "horizontal",
        horizontal,
        "vertical",
        vertical,
        "wrapText",
        wrapped ? 1 : 0,
        "indent",
        indent);
  }
}
