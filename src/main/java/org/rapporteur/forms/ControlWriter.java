package org.rapporteur.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.forms.FormStyles.Look;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.i18n.Reviews;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.workspace.ControlSheet;
import org.rapporteur.workspace.ControlTable;

/// Writes a control workbook: tables with room for more rows, and drop-down lists of codes.
public final class ControlWriter {

  private static final String BUNDLE = "control";
  private static final int FREE_ROWS = 200;
  private static final int PARTS_OF_A_CHARACTER = 256;
  private static final float LINE_POINTS = 15f;
  private static final int NARROW = 19;
  private static final int WIDE = 44;
  private static final List<String> WIDE_COLUMNS =
      List.of(
          "title",
          "files",
          "value",
          "about",
          "reason",
          "words",
          "reply",
          "article",
          "citation",
          "evidence",
          "note",
          "place");

  /// Rows above the table: the title, and what it is for.
  private static final int HINTS = 2;

  private static final int HEAD = 3;

  private final XSSFWorkbook workbook;
  private final FormStyles styles;
  private final Messages texts;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private ControlWriter(XSSFWorkbook workbook, Catalogue catalogue, Language language) {
    this.workbook = workbook;
    this.texts = Messages.of(language, BUNDLE);
    this.styles = new FormStyles(workbook);
    List<String> yesOrNo = List.of("true", "false");
    lists.put("institution", List.copyOf(catalogue.institutions()));
    lists.put("class", codes(SourceClass.values()));
    lists.put("actor", codes(Actor.values()));
    lists.put("topic", codes(DataRequest.Topic.values()));
    lists.put("scope", codes(DataRequest.Scope.values()));
    lists.put("kind", codes(ActionKind.values()));
    lists.put("question", List.copyOf(catalogue.questions().keySet()));
    lists.put("indicator", List.copyOf(catalogue.indicators().keySet()));
    lists.put("side", ControlSheet.SIDES);
    lists.put("counted-as", lists.get("indicator"));
    lists.put("line", ControlSheet.LINES);
    lists.put("waivers.code", ControlSheet.WAIVABLE);
    for (String column :
        List.of("provided", "unable", "capacity-increasing", "fine-in-lieu", "old-workbooks")) {
      lists.put(column, yesOrNo);
    }
  }

  /// The bytes of the workbook; the same for the same tables.
  ///
  /// @param language of what stands above the tables; keys and codes are the same in all
  public static byte[] write(List<ControlTable> tables, Catalogue catalogue, Language language) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      ControlWriter writer = new ControlWriter(workbook, catalogue, language);
      tables.forEach(writer::table);
      writer.lists();
      // Of no day: a draft is dated by nothing that it holds.
      Optional<Date> created = Optional.of(Date.from(Instant.EPOCH));
      workbook.getProperties().getCoreProperties().setCreated(created);
      workbook.getProperties().getCoreProperties().setModified(created);
      workbook.getProperties().getExtendedProperties().setApplication("Rapporteur");
      return FormArchive.bytes(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> codes(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private void table(ControlTable table) {
    String code = table.sheet().code();
    boolean settings = table.sheet() == ControlSheet.SETTINGS;
    XSSFSheet sheet = sheet(code);
    List<String> columns =
        settings ? List.of(ControlSheet.KEY, ControlSheet.VALUE, "about") : table.sheet().columns();
    XSSFRow hints = sheet.createRow(HINTS);
    XSSFRow head = sheet.createRow(HEAD);
    for (int column = 0; column < columns.size(); column++) {
      String name = columns.get(column);
      sheet.setColumnWidth(column, width(name) * PARTS_OF_A_CHARACTER);
      sheet.setDefaultColumnStyle(column, styles.of(Look.TEXT_IN));
      put(hints, column, Look.SMALL, settings ? "" : texts.text(code + "." + name));
      // Else the default of the column, which is that of input, would reach up to the title.
      for (int above = 0; column > 0 && above < HINTS; above++) {
        put(sheet.getRow(above), column, Look.LEAD, "");
      }
      put(head, column, Look.HEADING, name);
      choices(sheet, column, lists.containsKey(code + "." + name) ? code + "." + name : name);
    }
    hints.setHeightInPoints(settings ? 1 : 4 * LINE_POINTS);
    sheet.createFreezePane(0, HEAD + 1);
    int next = HEAD + 1;
    for (ControlTable.Row row : table.rows()) {
      XSSFRow cells = sheet.createRow(next++);
      int lines = 1;
      for (int column = 0; column < columns.size(); column++) {
        String name = columns.get(column);
        if (name.equals("about")) {
          put(cells, column, Look.SMALL, texts.text(code + "." + row.text(ControlSheet.KEY)));
        } else {
          Look look = name.equals(ControlSheet.KEY) ? Look.TEXT : Look.TEXT_IN;
          put(cells, column, look, row.text(name));
        }
        String text = cells.getCell(column).getStringCellValue();
        lines = Math.max(lines, (text.length() + width(name) - 3) / (width(name) - 2));
      }
      // Programs that do not measure wrapped text would cut it.
      cells.setHeightInPoints(lines * LINE_POINTS);
    }
  }

  private static int width(String column) {
    return WIDE_COLUMNS.contains(column) ? WIDE : NARROW;
  }

  private XSSFSheet sheet(String code) {
    XSSFSheet sheet = workbook.createSheet(code);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setDisplayGridlines(false);
    put(sheet.createRow(0), 0, Look.TITLE, code);
    String about = texts.text(code + ".about");
    boolean unreviewed = Reviews.missing(texts.language(), BUNDLE);
    put(
        sheet.createRow(1),
        0,
        Look.LEAD,
        unreviewed ? about + " " + texts.text("translation.not-reviewed") : about);
    return sheet;
  }

  /// `lists!$B$5:$B$9`, of a column that starts below the headings.
  private static String range(int column, int size) {
    String letters = CellReference.convertNumToColString(column);
    int first = HEAD + 2;
    return String.format(
        Locale.ROOT, "lists!$%s$%d:$%s$%d", letters, first, letters, first + size - 1);
  }

  private void choices(XSSFSheet sheet, int column, String name) {
    List<String> codes = lists.get(name);
    if (codes == null) {
      return;
    }
    int list = List.copyOf(lists.keySet()).indexOf(name);
    var helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(range(list, codes.size())),
            new CellRangeAddressList(HEAD + 1, HEAD + FREE_ROWS, column, column));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  private void lists() {
    XSSFSheet sheet = sheet(ControlSheet.LISTS);
    int column = 0;
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      sheet.setColumnWidth(column, 2 * NARROW * PARTS_OF_A_CHARACTER);
      put(row(sheet, HEAD), column, Look.HEADING, list.getKey());
      int next = HEAD + 1;
      for (String code : list.getValue()) {
        put(row(sheet, next++), column, Look.TEXT, code);
      }
      column++;
    }
    sheet.createFreezePane(0, HEAD + 1);
  }

  private static XSSFRow row(XSSFSheet sheet, int number) {
    XSSFRow row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private void put(XSSFRow row, int column, Look look, String text) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
