package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// Files that other programs made, changed at random places, by a fixed seed and a bounded number
/// of times: whatever stands in them, a reader ends with findings and without an exception.
class ReaderFuzzTest {

  private static final Path SAMPLES = Path.of("src/test/resources/ingest");
  private static final Path FORM = Path.of("src/test/resources/forms/libreoffice.xlsx");
  private static final int CHANGES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crosstable.xlsx",
        "crosstable.ods",
        "crosstable.xls",
        "crosstable-1250.csv",
        "crosstable-utf16.csv",
        "libreoffice.xlsx",
        "exceljs.xlsx",
        "openpyxl.xlsx",
        "handmade.xlsx",
        "tidy.ods",
        "tidy.xls"
      })
  void aChangedFileEndsInFindings(String name) throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve(name));
    Random random = new Random(name.hashCode());
    for (int i = 0; i < CHANGES; i++) {
      boolean inside = whole[0] == 'P' && i % 2 == 0;
      byte[] content = inside ? changedWithin(whole, random) : changed(whole, random);
      int number = i;
      assertThatCode(() -> read(name, content))
          .as("%s, change %d", name, number)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aChangedMappingEndsInFindings() throws IOException {
    byte[] whole = Files.readAllBytes(SAMPLES.resolve("mapped/crosstable.yaml"));
    Random random = new Random(7);
    for (int i = 0; i < CHANGES; i++) {
      String mapping = new String(changed(whole, random), StandardCharsets.UTF_8);
      int number = i;
      assertThatCode(() -> Mapped.of(SAMPLES.resolve("crosstable.xlsx"), mapping))
          .as("change %d", number)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void aChangedFormEndsInFindings() throws IOException {
    byte[] whole = Files.readAllBytes(FORM);
    Random random = new Random(11);
    for (int i = 0; i < CHANGES; i++) {
      byte[] content = i % 3 == 0 ? changed(whole, random) : changedWithin(whole, random);
      int number = i;
      assertThatCode(() -> readForm(content)).as("change %d", number).doesNotThrowAnyException();
    }
  }

  private void readForm(byte[] content) throws IOException {
    Path path = Files.write(folder.resolve("form.xlsx"), content);
    List<Diagnostic> findings = new ArrayList<>();
    List<FormCells> forms =
        new WorkbookReader(new DataFile("form.xlsx", path, Kind.XLSX), findings::add)
            .form(new ArrayList<>()).stream().toList();
    List<FormFacts> facts = FormFacts.of(forms, LocalDate.of(2025, 4, 20), findings::add);
    assertThat(facts.isEmpty() && findings.isEmpty() && !forms.isEmpty())
        .as("a form that gives nothing is told of")
        .isFalse();
  }

  private void read(String name, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    DataFile file = new DataFile(name, path, Kind.ofName(name).orElseThrow());
    FileForm form =
        new FileForm(Optional.empty(), Optional.of(Delimiter.SEMICOLON), Optional.empty(), true);
    List<Diagnostic> findings = new ArrayList<>();
    List<FileIdentity> files = new ArrayList<>();
    List<Grid> grids = new GridReader(form, true, findings::add).read(file, files);
    boolean silent = grids.isEmpty() && findings.isEmpty();
    assertThat(silent && Files.size(path) > 0 && file.kind() == Kind.CSV)
        .as("a text that gives nothing is told of")
        .isFalse();
    Ingest.table(file, files, findings::add);
    MappingDraft.of(file, form, findings::add);
    Mapped.of(path, Files.readString(SAMPLES.resolve("mapped/crosstable.yaml")));
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] content = whole.clone();
    for (int i = random.nextInt(8); i >= 0 && content.length > 0; i--) {
      int at = random.nextInt(content.length);
      switch (random.nextInt(4)) {
        case 0 -> content[at] = (byte) random.nextInt(256);
        case 1 -> content = Arrays.copyOf(content, at);
        case 2 -> content[at] ^= (byte) (1 << random.nextInt(8));
        default -> {
          int length = Math.min(random.nextInt(64), content.length - at);
          System.arraycopy(whole, random.nextInt(whole.length - length), content, at, length);
        }
      }
    }
    return content;
  }

  /// The same within one part of a package, which stays a sound package.
  private static byte[] changedWithin(byte[] whole, Random random) throws IOException {
    List<String> names = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        parts.add(zip.readAllBytes());
      }
    }
    int chosen = random.nextInt(parts.size());
    byte[] part = parts.get(chosen);
    parts.set(chosen, random.nextBoolean() ? reworded(part, random) : changed(part, random));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(parts.get(i));
      }
    }
    return bytes.toByteArray();
  }

  /// Numbers and addresses of a part are replaced by ones that no program writes.
  private static byte[] reworded(byte[] part, Random random) {
    List<String> odd = List.of("-1", "0", "99999999999", "1e400", "XFE9", "A0", "", "NaN", "&#0;");
    String text = new String(part, StandardCharsets.ISO_8859_1);
    int at = text.isEmpty() ? -1 : text.indexOf('"', random.nextInt(text.length()));
    int end = at < 0 ? -1 : text.indexOf('"', at + 1);
    return end < 0
        ? part
        : (text.substring(0, at + 1) + odd.get(random.nextInt(odd.size())) + text.substring(end))
            .getBytes(StandardCharsets.ISO_8859_1);
  }
}
