package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.ingest.Workbook.number;
import static org.rapporteur.ingest.Workbook.row;
import static org.rapporteur.ingest.Workbook.text;
import static org.rapporteur.ingest.Workbook.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What XML can do to its parser, and what of it is honest.
class HostileXmlTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "docProps/custom.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        SHEET
      })
  void aDocumentTypeIsRefusedInEveryPart(String part) {
    for (String type :
        new String[] {"<!DOCTYPE x>", "<!DOCTYPE x SYSTEM 'http://evil.example/'>"}) {
      byte[] workbook = Workbook.honest().part(part, " " + type + "<x/>").bytes();
      Read.assertRefused(folder, workbook, "S-005 doctype");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x>&undeclared;</x>",
        "<x a='&undeclared;'/>",
        "<x a='1' a='2'/>",
        "<x a='<'/>",
        "<x>&#0;</x>",
        "<x>\u0001</x>",
        "<x></y>",
        "<x/><y/>",
        "<x>]]></x>",
        "<x><!-- -- --></x>",
        "<x><![CDATA[</x>",
        "<x",
        ""
      })
  void whatIsNotWellFormedIsRefused(String content) {
    assertRefused(content, "S-001 xml");
  }

  @Test
  void attributesWithoutNumberOrEndAreRefused() {
    StringBuilder many = new StringBuilder("<worksheet ");
    for (int i = 0; i < 1_000_000; i++) {
      many.append('a').append(i).append("='' ");
    }
    assertRefused(many.append("/>").toString(), "S-001 xml");
    assertRefused("<worksheet a='" + noise(20_000_000) + "'/>", "S-001 xml");
    assertRefused("<worksheet a" + noise(20_000_000) + "=''/>", "S-001 xml");
    assertRefused("<a" + noise(20_000_000) + "/>", "S-001 xml");
  }

  @Test
  void elementsWithinElementsWithoutEndAreRefused() {
    assertRefused("<a>".repeat(400_000) + "</a>".repeat(100_000), "S-001 xml");
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      deep.append("<a b='").append(i).append("'>");
    }
    assertRefused(deep.toString(), "S-001 xml");
  }

  @Test
  void namesWithoutNumberMadeToHaveOneHashCodeAreRefused() {
    StringBuilder names = new StringBuilder("<worksheet>");
    for (int i = 0; i < 1 << 18; i++) {
      names.append('<');
      for (int bit = 0; bit < 18; bit++) {
        names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      names.append("/>");
    }
    assertRefused(names.append("</worksheet>").toString(), "S-001 xml");
  }

  @Test
  void aTextLongerThanAnyIsNotGathered() {
    String noise = noise(20_000_000);
    assertRefused(rows(number("C", 2, noise)), "S-004 cell");
    assertRefused(rows(number("C", 2, "<![CDATA[" + noise + "]]>")), "S-004 cell");
    assertRefused(rows(text("C", 2, noise)), "S-004 cell");
  }

  @Test
  void whatIsPassedOverMayBeLong() {
    String noise = noise(10_000_000);
    String cell = number("C", 2, "2<!--" + noise + "-->2<?x " + noise + "?>");
    assertThat(read(rows(noise.substring(0, 100_000) + cell)).column("value"))
        .containsExactly("22");
  }

  @Test
  void charactersThatStandForOthersAreReadAsThose() {
    String cells =
        text("A", 2, "a&amp;b&lt;<![CDATA[<&c]]>&#x44;&#69;<?x y?><!-- z -->f")
            + number("C", 2, "<![CDATA[2]]>&#50;<?x y?>");
    Read read = read(rows(cells));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("indicator")).containsExactly("a&b<<&cDEf");
    assertThat(read.column("value")).containsExactly("22");
    Workbook shared =
        Workbook.of(row(2, "<c r='A2' t='s'><v>0</v></c>"))
            .part("xl/sharedStrings.xml", "<sst><si><t><![CDATA[<x>]]>&quot;</t></si></sst>");
    assertThat(Read.file(folder, "f.xlsx", shared.bytes()).column("indicator"))
        .containsExactly("<x>\"");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, ''", "UTF-16BE, \uFEFF", "UTF-16LE, \uFEFF", "UTF-8, \uFEFF", "UTF-8, ''"})
  void partsMayBeInEveryEncodingOfThePackage(String encoding, String mark) {
    String sheet = mark + rows(text("A", 2, "Shtëpia \uD83D\uDE00"));
    byte[] content = sheet.getBytes(Charset.forName(encoding));
    Read read = Read.file(folder, "f.xlsx", Workbook.honest().part(SHEET, content).bytes());
    assertThat(read.column("indicator")).containsExactly("Shtëpia \uD83D\uDE00");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] latin = rows(text("A", 2, "ë")).getBytes(StandardCharsets.ISO_8859_1);
    Read.assertRefused(folder, Workbook.honest().part(SHEET, latin).bytes(), "S-001 xml");
    assertRefused("<?xml version='1.0' encoding='x-none'?>" + rows("\0"), "S-001 xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
      })
  void namesMayHaveThePrefixOfEitherNamespaceAndAttributesOfOthersAreOfNoConcern(String namespace) {
    Read read =
        read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <x:worksheet xmlns:x='%s' xmlns:y='urn:y'><x:sheetData><x:row y:r='9'>\
            <x:c y:t='b' t='inlineStr'><x:is><x:t>value</x:t></x:is></x:c></x:row>\
            <x:row><x:c y:r='Z9'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
                .formatted(namespace));
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("value")).containsExactly("7");
  }

  private static String rows(String cells) {
    return "<worksheet><sheetData>"
        + texts(1, "indicator", "period", "value", "unit")
        + row(2, cells)
        + "</sheetData></worksheet>";
  }

  private Read read(String sheet) {
    return Read.file(folder, "f.xlsx", Workbook.honest().part(SHEET, sheet).bytes());
  }

  private void assertRefused(String sheet, String code) {
    Read.assertRefused(folder, Workbook.honest().part(SHEET, sheet).bytes(), code);
  }

  /// Letters that do not compress.
  private static String noise(int length) {
    byte[] noise = new byte[length / 2];
    new Random(7).nextBytes(noise);
    return HexFormat.of().formatHex(noise);
  }
}
