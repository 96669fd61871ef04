package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What people need who do not see, see little, or use the keyboard.
final class AccessChecks {

  private static final String SHEET = "Victims by form";
  private static final String WHITE = "FFFFFF";

  /// WCAG 2.2, 1.4.3 for text, 1.4.11 for graphics.
  private static final double OF_TEXT = 4.5;

  private static final double OF_GRAPHICS = 3;

  /// The first two fills of every workbook; Excel reserves them, and cells use the first.
  private static final String NO_FILL = "none";

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(https?|mailto|ftp):|^www\\.|^\\S+@\\S+$");

  private AccessChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "Text has a contrast of 4.5:1 to its background, parts of charts one of 3:1",
            AccessChecks::contrasts,
            Damage.ofPart(
                "grey text",
                Book.STYLES,
                edit -> edit.set("//m:fonts/m:font/m:color/@rgb", "FF999999")),
            Damage.ofChart(
                "pale bars",
                "Chart forms",
                edit -> edit.set("//c:ser/c:spPr/a:solidFill/a:srgbClr/@val", "F0E0A0"))),
        Point.of(
            "Nothing is said by a colour or pattern behind cells",
            AccessChecks::fills,
            Damage.ofPart(
                "a filled cell",
                Book.STYLES,
                edit -> edit.set("//m:fills/m:fill[1]/m:patternFill/@patternType", "solid")),
            Damage.ofSheet(
                "a conditional colour",
                SHEET,
                edit -> edit.addBefore("//m:pageMargins", "<m:conditionalFormatting/>")),
            Damage.ofTable(
                "striped rows", SHEET, edit -> edit.set("//m:tableStyleInfo/@showRowStripes", "1")),
            Damage.ofSheet(
                "a coloured tab",
                SHEET,
                edit -> edit.add("//m:sheetPr", "<m:tabColor rgb='FFFF0000'/>"))),
        Point.of(
            "No page header or footer says what the cells do not",
            AccessChecks::footers,
            Damage.ofSheet(
                "a footer",
                SHEET,
                edit ->
                    edit.add(
                        "/m:worksheet",
                        "<m:headerFooter><m:oddFooter>Draft</m:oddFooter></m:headerFooter>"))),
        Point.of(
            "Links have words, not addresses, and lead somewhere",
            AccessChecks::links,
            Damage.ofText("an address as words", "Sources", "A10", "https://police.example"),
            Damage.ofSheet(
                "a link to a sheet that there is not",
                "Contents",
                edit -> edit.set("//m:hyperlink[@ref='A8']/@location", "'Victims'!A1")),
            Damage.ofRelations(
                "a link that is not secure",
                "Sources",
                edit ->
                    edit.set(
                        "//rel:Relationship[@TargetMode='External']/@Target",
                        "javascript:alert(1)"))),
        Point.of(
            "The workbook opens on its first sheet, and the cursor of each sheet stands in A1",
            AccessChecks::cursor,
            Damage.ofSheet(
                "a cursor elsewhere",
                SHEET,
                edit -> edit.attribute("//m:selection", "activeCell", "C9")),
            Damage.ofSheet("no cursor", "Chart forms", edit -> edit.remove("//m:selection")),
            Damage.ofPart(
                "another sheet first",
                Book.WORKBOOK,
                edit -> edit.attribute("//m:workbookView", "activeTab", "3"))));
  }

  /// The contrast of two colours by WCAG 2.2.
  static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, weights.length)
        .mapToDouble(i -> {
          double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
          double linear = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
          return weights[i] * linear;
        })
        .sum();
  }

  private static Verdict contrasts(Book book) {
    Stream<String> texts =
        book.styles().formats().stream()
            .map(BookStyles.Format::colour)
            .filter(colour -> contrast(colour, WHITE) < OF_TEXT);
    Stream<String> graphics =
        book.charts()
            .flatMap(chart ->
                Xml.nodes(
                        chart.xml(),
                        "//c:ser/c:spPr/a:solidFill/a:srgbClr/@val"
                            + "|//c:ser/c:spPr/a:ln[../../../self::c:lineChart]//a:srgbClr/@val")
                    .stream()
                    .map(colour -> colour.getTextContent())
                    .filter(colour -> contrast(colour, WHITE) < OF_GRAPHICS)
                    .map(colour -> chart.title() + ": " + colour));
    return Verdict.of(Stream.concat(texts, graphics).distinct());
  }

  private static Verdict fills(Book book) {
    String path = "//m:conditionalFormatting|//m:sheetPr/m:tabColor|//m:picture";
    return Verdict.of(
        Stream.concat(
            book.styles().formats().stream()
                .filter(format -> !format.fill().equals(NO_FILL))
                .map(format -> "the pattern " + format.fill()),
            Stream.concat(
                book.sheets().stream()
                    .filter(sheet -> Xml.has(sheet.xml(), path))
                    .map(sheet -> sheet.at("a colour")),
                book.tables()
                    .filter(table ->
                        Xml.elements(table.xml(), "m:tableStyleInfo")
                            .anyMatch(style ->
                                Xml.isTrue(style, "showRowStripes")
                                    || Xml.isTrue(style, "showColumnStripes")))
                    .map(table -> table.name() + ": stripes"))));
  }

  private static Verdict footers(Book book) {
    return Verdict.of(
        book.sheets().stream()
            .filter(sheet -> Xml.has(sheet.xml(), "//m:headerFooter/*"))
            .map(sheet -> sheet.at("a page header or footer")));
  }

  private static Verdict links(Book book) {
    List<String> places =
        book.sheets().stream()
            .map(sheet -> "'" + sheet.name().replace("'", "''") + "'!A1")
            .toList();
    return Verdict.of(
        book.sheets().stream()
            .flatMap(sheet ->
                sheet.links().entrySet().stream()
                    .filter(link -> {
                      String words =
                          sheet
                              .allCells()
                              .filter(cell -> cell.reference().equals(link.getKey()))
                              .map(BookCell::text)
                              .findFirst()
                              .orElse("");
                      String target = link.getValue();
                      return words.isBlank()
                          || ADDRESS.matcher(words).find()
                          || !(places.contains(target) || target.startsWith("https://"));
                    })
                    .map(link -> sheet.at(link.toString()))));
  }

  private static Verdict cursor(Book book) {
    Stream<String> sheets =
        book.sheets().stream()
            .filter(sheet -> {
              boolean selected =
                  Xml.has(sheet.xml(), "//m:sheetView[@tabSelected='1' or @tabSelected='true']");
              return selected != (sheet.index() == 0)
                  || !Xml.has(sheet.xml(), "//m:selection")
                  || Xml.has(sheet.xml(), "//m:selection[not(@activeCell='A1' and @sqref='A1')]");
            })
            .map(sheet -> sheet.at("the cursor, or the sheet that is shown"));
    String first = Xml.value(book.xml(Book.WORKBOOK), "//m:workbookView/@activeTab").orElse("0");
    return Verdict.of(
        Stream.concat(
            sheets,
            first.equals("0") ? Stream.empty() : Stream.of("the sheet " + first + " is shown")));
  }
}
