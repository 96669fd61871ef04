package org.rapporteur.render.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.junit.jupiter.api.Test;
import org.rapporteur.render.xlsx.Part.Relation;
import org.rapporteur.report.SampleReport;

class PackageWriterTest {
  private static final Part SHEET = new Part("xl/worksheets/sheet1.xml", Part.Type.SHEET, "<s/>");

  @Test
  void everyPartIsFoundByItsRelationAndItsType() throws Exception {
    byte[] file = write(new Relation.ToPart("rId7", SHEET));

    try (OPCPackage read = OPCPackage.open(new ByteArrayInputStream(file))) {
      PackagePart workbook =
          read.getPartsByRelationshipType(Part.Type.WORKBOOK.relationType()).getFirst();
      PackagePart sheet = workbook.getRelatedPart(workbook.getRelationship("rId7"));
      assertThat(workbook.getContentType()).isEqualTo(Part.Type.WORKBOOK.contentType());
      assertThat(sheet.getContentType()).isEqualTo(Part.Type.SHEET.contentType());
      assertThat(sheet.getInputStream()).asString(UTF_8).isEqualTo("<s/>");
      assertThat(read.getPackageProperties().getTitleProperty())
          .contains(SampleReport.report().cover().title());
    }
  }

  @Test
  void anAddressIsWrittenInTheCharactersOfAUri() throws IOException {
    assertThat(relations(" https://a.example/a b?ë=1&x=_x0041_#<"))
        .contains(
            "Target=\"https://a.example/a%20b?%C3%AB=1&amp;x=_x0041_#%3C\""
                + " TargetMode=\"External\"");
  }

  @Test
  void aPropertyKeepsWhatACellWouldReadAsACharacterAndLosesWhatXmlCannotHold() {
    assertThat(
            Markup.ofPackage().text("a", "_x0041_ <b> \u0001 \ud83d\ude00 \ud83d", "c", "&").xml())
        .endsWith("<a c=\"&amp;\">_x0041_ &lt;b&gt; \ufffd \ud83d\ude00 \ufffd</a>");
  }

  @Test
  void twoPartsOfOneNameAreRefused() {
    assertThatThrownBy(
            () -> write(new Relation.ToPart("a", SHEET), new Relation.ToPart("b", SHEET)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sheet1.xml");
  }

  private static String relations(String address) throws IOException {
    byte[] file = write(new Relation.ToAddress("rId1", address));
    return texts(file).get("xl/_rels/workbook.xml.rels");
  }

  private static byte[] write(Relation... relations) throws IOException {
    return PackageWriter.write(
        SampleReport.report().cover(),
        new Part("xl/workbook.xml", Part.Type.WORKBOOK, "<w/>", List.of(relations)));
  }

  private static Map<String, String> texts(byte[] file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return texts;
  }
}
