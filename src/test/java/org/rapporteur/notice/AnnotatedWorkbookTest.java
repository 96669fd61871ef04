package org.rapporteur.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.Language;

/// The sender's workbook sent back: read with another library than it was written with.
class AnnotatedWorkbookTest {

  private static final DiagnosticText TEXTS = DiagnosticText.of(Language.ENGLISH);
  private static final Path COURTS =
      Path.of("sample-data", "example-country", "sources", "2024", "courts.xlsx");

  @Test
  void aCellWithAFindingIsRedAndSaysWhatWhyAndHow() throws IOException {
    try (XSSFWorkbook copy = annotate(workbook(), negative("Victims", 2, 3, "-7"))) {
      XSSFCell cell = copy.getSheet("Victims").getRow(1).getCell(2);
      assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      String comment = cell.getCellComment().getString().getString();
      assertThat(comment)
          .startsWith("V-022 Negative number\n")
          .contains("“-7” is negative.")
          .contains("counted from 0")
          .contains("To mend: write the figure after correction");
      assertThat(cell.getCellComment().getAuthor()).isEqualTo("Rapporteur");
    }
  }

  @Test
  void contentsFormulasAndNumberFormatsStayAsTheyWere() throws IOException {
    try (XSSFWorkbook copy = annotate(workbook(), negative("Victims", 2, 3, "-7"))) {
      XSSFSheet sheet = copy.getSheet("Victims");
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(-7);
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00");
      assertThat(sheet.getRow(2).getCell(2).getCellFormula()).isEqualTo("C2+1");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("indicator");
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void aCellOrARowThatIsMissingIsMade() throws IOException {
    try (XSSFWorkbook copy =
        annotate(workbook(), negative("Victims", 2, 2, "-1"), negative("Victims", 9, 5, "-2"))) {
      XSSFSheet sheet = copy.getSheet("Victims");
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNotNull();
      assertThat(sheet.getRow(8).getCell(4).getCellComment()).isNotNull();
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(-7);
    }
  }

  @Test
  void theCommentsOfTheSenderStay() throws IOException {
    byte[] original = workbook();
    byte[] once = AnnotatedWorkbook.of(original, List.of(negative("Victims", 2, 3, "-7")), TEXTS);
    byte[] twice =
        AnnotatedWorkbook.of(
            once, List.of(negative("Victims", 2, 3, "-8"), negative("Victims", 3, 3, "-9")), TEXTS);
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
      XSSFSheet sheet = copy.getSheet("Victims");
      assertThat(sheet.getRow(1).getCell(2).getCellComment().getString().getString())
          .contains("“-7”")
          .contains("“-8”");
      assertThat(sheet.getRow(2).getCell(2).getCellComment().getString().getString())
          .contains("“-9”");
      assertThat(sheet.getCellComments()).hasSize(2);
    }
  }

  @Test
  void whatIsWrongWithASheetOrTheFileStandsInItsFirstCell() throws IOException {
    Diagnostic sheet =
        new Diagnostic(
            DiagnosticCode.HEADER,
            new SourceLocation.Sheet("f.xlsx", "Notes"),
            Map.of("problem", "missing", "column", "unit", "nearest", List.of()));
    Diagnostic file =
        new Diagnostic(
            DiagnosticCode.SHEET_MISSING,
            new SourceLocation.WholeFile("f.xlsx"),
            Map.of("known", List.of("Victims", "Notes")));
    try (XSSFWorkbook copy = annotate(workbook(), sheet, file)) {
      assertThat(
              copy.getSheet("Notes").getRow(0).getCell(0).getCellComment().getString().getString())
          .contains("S-011");
      assertThat(
              copy.getSheet("Victims")
                  .getRow(0)
                  .getCell(0)
                  .getCellComment()
                  .getString()
                  .getString())
          .contains("S-017");
    }
  }

  @Test
  void whatLooksLikeAFormulaIsTheTextOfAComment() throws IOException {
    try (XSSFWorkbook copy =
        annotate(workbook(), negative("Victims", 2, 3, "=cmd|'/c calc'!A1 <b>&"))) {
      XSSFCell cell = copy.getSheet("Victims").getRow(1).getCell(2);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getCellComment().getString().getString())
          .contains("“=cmd|'/c calc'!A1 <b>&”");
    }
  }

  @Test
  void aWorkbookOfAnotherProgramIsAnnotatedAsWell() throws IOException {
    byte[] original = Files.readAllBytes(COURTS);
    try (XSSFWorkbook copy = annotate(original, negative("courts", 5, 3, "-7"));
        XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(original))) {
      Cell cell = copy.getSheet("courts").getRow(4).getCell(2);
      assertThat(cell.getCellComment()).isNotNull();
      assertThat(cell.getNumericCellValue())
          .isEqualTo(before.getSheet("courts").getRow(4).getCell(2).getNumericCellValue());
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    byte[] original = workbook();
    List<Diagnostic> findings = List.of(negative("Victims", 2, 3, "-7"));
    assertThat(AnnotatedWorkbook.of(original, findings, TEXTS))
        .isEqualTo(AnnotatedWorkbook.of(original, findings, TEXTS));
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    assertThatThrownBy(() ->
            AnnotatedWorkbook.of(
                "PK no zip".getBytes(StandardCharsets.UTF_8),
                List.of(negative("Victims", 2, 3, "-7")),
                TEXTS))
        .isInstanceOf(IOException.class);
  }

  private static XSSFWorkbook annotate(byte[] original, Diagnostic... findings) throws IOException {
    byte[] copy = AnnotatedWorkbook.of(original, List.of(findings), TEXTS);
    return new XSSFWorkbook(new ByteArrayInputStream(copy));
  }

  private static Diagnostic negative(String sheet, int row, int column, String value) {
    return new Diagnostic(
        DiagnosticCode.NEGATIVE_COUNT,
        new SourceLocation.Cell("f.xlsx", sheet, row, column),
        Map.of("value", value));
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Victims");
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("unit");
      sheet.createRow(0).createCell(0).setCellValue("indicator");
      CellStyle decimals = workbook.createCellStyle();
      decimals.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
      Cell value = sheet.createRow(1).createCell(2);
      value.setCellValue(-7);
      value.setCellStyle(decimals);
      sheet.createRow(2).createCell(2).setCellFormula("C2+1");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
