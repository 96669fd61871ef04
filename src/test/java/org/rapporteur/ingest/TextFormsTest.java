package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.workspace.TestWorkspace;

/// Text files as programs save them: in which encoding, and separated by what.
class TextFormsTest {

  private static final String HEADER = "indicator,period,value,unit,note\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Žrtve – čuvanje, 'encoding: windows-1250'",
    "windows-1251, Жртве у склоништу, 'encoding: windows-1251'",
    "windows-1252, Shtëpia – çfarë, 'encoding: windows-1252'",
    "iso-8859-1, Shtëpia e sigurt, 'encoding: iso-8859-1'",
    "utf-8, Жртве Žrtve çfarë, ''",
    "utf-8, Жртве Žrtve çfarë, 'encoding: utf-8'",
    "utf-16, Жртве Žrtve çfarë, ''",
    "utf-16, Жртве Žrtve çfarë, 'encoding: utf-16'"
  })
  void lettersAreReadInTheEncodingThatIsDeclaredOrCertain(
      String charset, String note, String declared) {
    Read read = read(table(note).getBytes(Charset.forName(charset)), declared);
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly(note);
    assertThat(read.column("value")).containsExactly("1");
  }

  @Test
  void littleEndianUtf16OfSpreadsheetProgramsIsRead() {
    byte[] content =
        ("\uFEFF" + table("Gëzim").replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
    Read read = read(content, "");
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly("Gëzim");
  }

  /// The section sign is one byte and one character in all four; so are ß, ä and ö but in Cyrillic.
  @Test
  void bytesThatMeanTheSameInEveryEncodingAreCertain() {
    Read read = read(table("§ 181").getBytes(StandardCharsets.ISO_8859_1), "");
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly("§ 181");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | Shtëpia     | [windows-1250, windows-1251, windows-1252, iso-8859-1]",
        "windows-1250 | Žrtve       | [windows-1250, windows-1251, windows-1252]",
        "windows-1251 | Жртве Ђока  | [windows-1250, windows-1251, windows-1252]"
      })
  void bytesThatMayBeDifferentLettersAreAnErrorThatNamesTheEncodings(
      String charset, String note, String candidates) {
    Read read = read(table(note).getBytes(Charset.forName(charset)), "");
    assertThat(read.codes()).containsExactly("S-010 2 bytes");
    List<?> found = (List<?>) read.findings().getFirst().operands().get("candidates");
    assertThat(found).asString().startsWith(candidates.substring(0, 14));
    assertThat(found).hasSizeGreaterThan(1);
    assertThat(read.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1250", "windows-1252", "iso-8859-1"})
  void aFileThatIsUtf8IsNotReadAsTheOtherEncodingThatIsDeclared(String declared) {
    Read read = read(table("Shtëpia").getBytes(StandardCharsets.UTF_8), "encoding: " + declared);
    assertThat(read.codes()).containsExactly("S-010 declared");
  }

  @Test
  void aMarkThatContradictsTheDeclarationIsAnError() {
    byte[] content = ("\uFEFF" + table("x")).getBytes(StandardCharsets.UTF_8);
    assertThat(read(content, "encoding: utf-16").codes()).containsExactly("S-010 declared");
    assertThat(read(content, "encoding: windows-1252").codes()).containsExactly("S-010 declared");
    assertThat(read(content, "encoding: utf-8").codes()).isEmpty();
  }

  @Test
  void utf16WithoutItsMarkIsNotGuessedAt() {
    byte[] content = table("x").getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(content, "encoding: utf-16").codes()).containsExactly("S-010 unmarked");
    assertThat(read(content, "").codes()).containsExactly("S-005 1 nul");
  }

  @Test
  void aByteThatTheDeclaredEncodingDoesNotHaveIsNamedByItsLine() {
    byte[] content = table("x").getBytes(StandardCharsets.US_ASCII);
    byte[] broken = Arrays.copyOf(content, content.length + 1);
    broken[content.length] = (byte) 0x81;
    assertThat(read(broken, "encoding: windows-1252").codes())
        .containsExactly("S-010 3 undecodable");
    assertThat(read(table("ë").getBytes(StandardCharsets.ISO_8859_1), "encoding: utf-8").codes())
        .containsExactly("S-010 2 undecodable");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", ","})
  void theOnlyMarkInTheHeaderThatCanSeparateFieldsDoes(String delimiter) {
    Read read = read(table("x").replace(",", delimiter).getBytes(StandardCharsets.UTF_8), "");
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly("x");
  }

  @Test
  void aQuotedDelimiterAndLineEndArePartOfTheirField() {
    String text = table("\"a;b\nc, d\"").replace("a,2023,1,person,", "a;2023;1;person;");
    String header = HEADER.replace(',', ';');
    Read read =
        read((header + text.substring(HEADER.length())).getBytes(StandardCharsets.UTF_8), "");
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly("a;b\nc, d");
  }

  @Test
  void whereTwoMarksMaySeparateTheFieldsTheDeclarationDecides() {
    String text = "indicator;period;value;unit;note, words\na;2023;1;person;x\n";
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Read doubtful = read(content, "");
    assertThat(doubtful.codes()).containsExactly("S-020");
    assertThat(doubtful.findings().getFirst().operands())
        .containsEntry("candidates", List.of(",", ";"));
    Read declared = read(content, "delimiter: \";\"");
    assertThat(declared.codes()).isEmpty();
    assertThat(declared.column("note, words")).containsExactly("x");
  }

  @Test
  void theFirstLineOfASpreadsheetProgramThatNamesTheSeparatorIsNoHeader() {
    String text = "sep=;\r\n" + table("x").replace(',', ';');
    Read read = read(text.getBytes(StandardCharsets.UTF_8), "");
    assertThat(read.codes()).isEmpty();
    assertThat(read.column("note")).containsExactly("x");
    assertThat(read.table().place(0).line()).isEqualTo(3);
  }

  @Test
  void theSameFactsInEveryFormAreTheSameTable() {
    String note = "Žrtve";
    List<String> expected = List.of("a", "2023", "1", "person", note);
    for (String charset : List.of("utf-8", "utf-16", "windows-1250")) {
      for (String delimiter : List.of(",", ";", "\t")) {
        String text = table(note).replace(",", delimiter);
        Read read = read(text.getBytes(Charset.forName(charset)), "encoding: " + charset);
        assertThat(read.codes()).isEmpty();
        assertThat(read.table().columns().stream().map(column -> column.cell(0).text()).toList())
            .isEqualTo(expected);
      }
    }
  }

  private static String table(String note) {
    return HEADER + "a,2023,1,person," + note + "\n";
  }

  private Read read(byte[] content, String form) {
    return Read.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", form)
            .file("f.csv", content));
  }
}
