package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.TestWorkspace;

class CsvReadingTest {

  private static final String HEADER = "indicator,period,value,unit,note\n";

  @TempDir Path folder;

  @Test
  void cellsKeepTheirPlaces() {
    Read read = csv(HEADER + "a,2023,1,person,x\nb,2023,2,person,\n");
    assertThat(read.findings()).isEmpty();
    assertThat(read.column("value")).containsExactly("1", "2");
    RawColumn value = read.table().column("value").orElseThrow();
    assertThat(read.table().place(1, value))
        .isEqualTo(new SourceLocation.Field("f.csv", 3, 3, "value"));
  }

  @Test
  void theIdentityOfTheFileIsOfItsBytes() {
    Read read = csv(HEADER + "a,2023,1,person,x\n");
    assertThat(read.submissions().getFirst().files())
        .singleElement()
        .satisfies(file -> {
          assertThat(file.name()).isEqualTo("f.csv");
          assertThat(file.bytes()).isEqualTo(51);
          // printf 'indicator,period,value,unit,note\na,2023,1,person,x\n' | sha256sum
          assertThat(file.sha256())
              .isEqualTo("e295ed4dc66a6b84c7d2b9b08cd8f58bfaeb259eed61d3b59b8ccf0b2fbe2e05");
        });
  }

  @Test
  void aQuotedLineEndIsPartOfItsCellAndLaterLinesKeepTheirNumbers() {
    Read read =
        csv(HEADER + "a,2023,1,person,\"two\nlines\"\n\nb,2023,2,person,\"say \"\"so\"\"\"\n");
    assertThat(read.column("note")).containsExactly("two\nlines", "say \"so\"");
    assertThat(read.table().place(0).line()).isEqualTo(2);
    assertThat(read.table().place(1).line()).isEqualTo(5);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNothing() {
    Read read =
        csv("\uFEFF" + HEADER.replace("\n", "\r\n") + "a,2023,1,person,x\r\nb,2023,2,person,\r\n");
    assertThat(read.findings()).isEmpty();
    assertThat(read.column("indicator")).containsExactly("a", "b");
    assertThat(read.table().place(1).line()).isEqualTo(3);
  }

  @Test
  void blanksAtTheEndsOfCellsAndBlankRowsAreNothing() {
    Read read = csv(HEADER + " a ,2023,\u00A01\t,person,\n,,,,\n   \nb,2023,2,person,\n");
    assertThat(read.findings()).isEmpty();
    assertThat(read.column("indicator")).containsExactly("a", "b");
    assertThat(read.column("value")).containsExactly("1", "2");
  }

  @Test
  void anEmptyLineTakesNothingAway() {
    Read read = csv("\n\n" + HEADER + "\na,2023,1,person,\n\n\nb,2023,2,person,\n\n");
    assertThat(read.findings()).isEmpty();
    assertThat(read.column("indicator")).containsExactly("a", "b");
    assertThat(read.table().place(0).line()).isEqualTo(5);
    assertThat(read.table().place(1).line()).isEqualTo(8);
  }

  @Test
  void lettersOutsideAsciiAreReadAsTheyAre() {
    Read read = csv(HEADER + "a,2023,1,person,Shtëpia e sigurt — Ђаковица 𝄞\n");
    assertThat(read.column("note")).containsExactly("Shtëpia e sigurt — Ђаковица 𝄞");
  }

  @Test
  void longFilesAreReadAcrossTheEndsOfBuffers() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      text.append("a")
          .append(i)
          .append(",2023,")
          .append(i)
          .append(",person,ë")
          .append(i)
          .append('\n');
    }
    Read read = csv(text.toString());
    assertThat(read.findings()).isEmpty();
    assertThat(read.table().rows()).isEqualTo(20_000);
    assertThat(read.column("note")).startsWith("ë0").endsWith("ë19999");
  }

  @Test
  void theLineIsNamedWhereTheFileStopsBeingUtf8() {
    byte[] content =
        (HEADER + "a,2023,1,person,x\nb,2023,2,person,\u00E7ka\n")
            .getBytes(Charset.forName("cp1250"));
    Read read = Read.file(folder, "f.csv", content);
    assertThat(read.codes()).containsExactly("S-010 3 bytes");
    assertThat(read.isEmpty()).isTrue();
  }

  @Test
  void aCharacterCutOffAtTheEndOfTheFileIsNotUtf8() {
    byte[] content = (HEADER + "a,2023,1,person,ë").getBytes(StandardCharsets.UTF_8);
    Read read = Read.file(folder, "f.csv", Arrays.copyOf(content, content.length - 1));
    assertThat(read.codes()).containsExactly("S-010 2 bytes");
  }

  @Test
  void nulIsRefused() {
    assertThat(csv(HEADER + "a,2023,1,per\0son,\n").codes()).containsExactly("S-005 2 nul");
  }

  @Test
  void anEmptyFileAndOneWithoutAHeaderAreToldApart() {
    assertThat(csv("").codes()).containsExactly("S-001 empty");
    assertThat(csv("\n\n  \n,,\n").codes()).containsExactly("S-011 1 none");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsNotReadToTheEndOfTheFile() {
    Read read = csv(HEADER + "a,2023,1,person,x\nb,2023,2,person,\"open\nc,2023,3,person,\n");
    assertThat(read.codes()).containsExactly("S-001 3 quote");
    assertThat(read.isEmpty()).isTrue();
    assertThat(csv(HEADER + "a,2023,1,person,\"x\"y\n").codes()).containsExactly("S-001 2 quote");
  }

  @Test
  void aRowWithMoreOrFewerFieldsIsLeftOut() {
    Read read = csv(HEADER + "a,2023,1,person\nb,2023,2,person,x,y\nc,2023,3,person,\n");
    assertThat(read.codes()).containsExactly("S-018 2", "S-018 3");
    assertThat(read.column("indicator")).containsExactly("c");
  }

  @Test
  void limitsHold() {
    assertThat(csv(HEADER + "a,2023,1,person," + "x".repeat(32_767) + "\n").codes()).isEmpty();
    assertThat(csv(HEADER + "a,2023,1,person," + "x".repeat(32_768) + "\n").codes())
        .containsExactly("S-004 2 cell");
    assertThat(csv("c,".repeat(199) + "c\n").codes()).isEmpty();
    assertThat(csv("c,".repeat(200) + "c\n").codes()).containsExactly("S-004 1 columns");
    assertThat(csv(HEADER + "a,,,,\n".repeat(1_000_001)).codes())
        .containsExactly("S-004 1000002 rows");
    assertThat(csv(HEADER + "\"" + "x,\n".repeat(700_000) + "\"").codes())
        .containsExactly("S-001 2 record");
    assertThat(csv("c,".repeat(99) + "c\n" + ("x" + ",".repeat(99) + "\n").repeat(250_001)).codes())
        .containsExactly("S-004 250002 cells");
    StringBuilder notes = new StringBuilder(HEADER);
    for (int i = 0; i < 1_001; i++) {
      notes.append(i).append(",,,,").append("x".repeat(10_000)).append(i).append('\n');
    }
    assertThat(csv(notes.toString()).codes()).containsExactly("S-004 1001 texts");
  }

  @Test
  void contentThatIsNotTextIsRefusedByItsFirstBytes() {
    assertThat(Read.file(folder, "f.csv", zip()).findings().getFirst().operands())
        .containsEntry("expected", "text")
        .containsEntry("found", "zip");
    assertThat(csv("%PDF-1.7\n").codes()).containsExactly("S-002");
  }

  @Test
  void afterABrokenFileTheOthersAreStillRead() {
    Read read =
        Read.of(
            new TestWorkspace(folder)
                .source(2024, "p", "police", "bad.csv, good.csv, bad.yaml, good.yaml", "")
                .file("bad.csv", "")
                .file("good.csv", HEADER + "a,2023,1,person,\n")
                .file("bad.yaml", "answers: [")
                .file("good.yaml", "answers:\n  - {question: q, reply: true}\n"));
    assertThat(read.codes()).hasSize(2).first().isEqualTo("S-001 empty");
    assertThat(read.submissions().getFirst().tables()).hasSize(1);
    assertThat(read.submissions().getFirst().answers()).hasSize(1);
    assertThat(read.submissions().getFirst().files())
        .extracting(file -> file.name())
        .containsExactly("good.csv", "good.yaml");
  }

  private Read csv(String content) {
    return Read.file(folder, "f.csv", content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
