package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks beyond all measure: each is refused by the limit that it breaks, before it fills the
/// memory.
class XlsxLimitsTest {

  @TempDir Path folder;

  @Test
  void aBombIsRefusedByTheSizesInItsDirectory() {
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = Workbook.honest().part("xl/sharedStrings.xml", blanks).bytes();
    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, "S-004 ratio");
  }

  @Test
  void aBombThatLiesAboutItsSizeIsRefusedWhileItUnpacks() {
    byte[] blanks = new byte[60_000_000];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = Workbook.honest().part("xl/sharedStrings.xml", blanks).bytes();
    assertRefused(lying(bomb, 60_000_000, 120), "S-004 ratio");
  }

  @Test
  void tooManyPartsAreRefused() {
    Workbook workbook = Workbook.honest();
    for (int i = 0; i < 500; i++) {
      workbook.part("xl/media/" + i, "x");
    }
    assertRefused(workbook.bytes(), "S-004 entries");
  }

  @Test
  void tooManyRowsAreRefusedAndRowsWithoutContentAreNotCounted() {
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i <= 200_002; i++) {
      rows.append(row(i, number("C", i, "1")));
    }
    assertRefused(Workbook.of(rows.toString()).bytes(), "S-004 rows");
    StringBuilder empty = new StringBuilder(row(2, text("A", 2, "a")));
    for (int i = 3; i <= 250_000; i++) {
      empty.append("<row r='").append(i).append("'/>");
    }
    Read read = Read.file(folder, "f.xlsx", Workbook.of(empty.toString()).bytes());
    assertThat(read.codes()).isEmpty();
    assertThat(read.table().rows()).isEqualTo(1);
  }

  @Test
  void moreContentsThanAnyTableOfFiguresHasAreRefused() {
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i < 126_000; i++) {
      String cell = "<c><v>" + i + "</v></c>";
      rows.append("<row>").append(cell.repeat(4)).append("</row>");
    }
    assertRefused(Workbook.of(rows.toString()).bytes(), "S-004 contents");
    // The noise keeps the part from being refused for its ratio already.
    String texts = "<sst>" + noise(20_000) + "<si/>".repeat(500_001) + "</sst>";
    assertRefused(Workbook.honest().part("xl/sharedStrings.xml", texts).bytes(), "S-004 contents");
  }

  @Test
  void aListBeyondAllMeasureIsRefused() {
    String styles = "<styleSheet>" + noise(8_000_000) + "</styleSheet>";
    assertRefused(Workbook.honest().part("xl/styles.xml", styles).bytes(), "S-004 part");
  }

  @Test
  void tooManyColumnsAndTooLongCellsAreRefused() {
    assertRefused(Workbook.of(row(2, number("XFD", 2, "1"))).bytes(), "S-004 columns");
    assertRefused(Workbook.of(row(2, text("A", 2, "x".repeat(32_768)))).bytes(), "S-004 cell");
  }

  private void assertRefused(byte[] content, String code) {
    Read.assertRefused(folder, content, code);
  }

  /// A comment that does not compress.
  private static String noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return "<!--" + HexFormat.of().formatHex(noise) + "-->";
  }

  /// States another size wherever the true one stands as four bytes, lowest first.
  private static byte[] lying(byte[] zip, int size, int stated) {
    String from = bytes(size);
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, bytes(stated)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String bytes(int number) {
    StringBuilder text = new StringBuilder();
    for (int shift = 0; shift < 32; shift += 8) {
      text.append((char) ((number >> shift) & 0xFF));
    }
    return text.toString();
  }
}
