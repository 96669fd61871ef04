package org.rapporteur.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.release.ReleaseSamples.bytes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.protect.Audience;
import org.rapporteur.release.ReleaseException.Reason;

class ReleaseWriterTest {

  @TempDir Path folder;

  @Test
  void aReleaseIsAFolderOfTheFilesAndTheirManifest() throws Exception {
    Path target = folder.resolve("out/example-country-2024");

    Manifest manifest = write(target, "1");

    assertThat(names(target))
        .containsExactly(
            "annual-report.pdf", "annual-report.xlsx", "assessment.json", "manifest.json");
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 1");
    assertThat(target.resolve("manifest.json")).hasBinaryContent(manifest.json());
    assertThat(names(target.getParent()))
        .containsExactly(".rapporteur.lock", "example-country-2024");
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws Exception {
    write(folder.resolve("a"), "1");
    write(folder.resolve("b"), "1");

    assertThat(folder.resolve("a/manifest.json"))
        .hasSameBinaryContentAs(folder.resolve("b/manifest.json"));
  }

  @Test
  void anEarlierBuildIsReplacedAsAWhole() throws Exception {
    Path target = folder.resolve("country-2024");
    write(target, "1");
    SortedMap<String, byte[]> pdfOnly = new TreeMap<>();
    pdfOnly.put("annual-report.pdf", bytes("pdf 2"));

    new ReleaseWriter().write(target, pdfOnly, List.of(), facts());

    assertThat(names(target)).containsExactly("annual-report.pdf", "manifest.json");
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 2");
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "country-2024");
  }

  @Test
  void anEmptyFolderIsReplaced() throws Exception {
    Path target = Files.createDirectory(folder.resolve("country-2024"));

    write(target, "1");

    assertThat(names(target)).hasSize(4);
  }

  @Test
  void aFolderOfSomebodyElseIsNeverTouched() throws Exception {
    Path target = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(target.resolve("chapter-1.txt"), "all my work");

    refused(Reason.FOREIGN_FOLDER, () -> write(target, "1"));

    assertThat(names(target)).containsExactly("chapter-1.txt");
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "thesis");
  }

  @Test
  void aManifestOfAnotherToolMakesNoFolderOurs() throws Exception {
    Path target = Files.createDirectory(folder.resolve("web-app"));
    Files.writeString(target.resolve("manifest.json"), "{\n  \"manifest_version\": 3\n}\n");

    refused(Reason.FOREIGN_FOLDER, () -> write(target, "1"));

    assertThat(names(target)).containsExactly("manifest.json");
  }

  @Test
  void aFileOrALinkInPlaceOfTheFolderIsNeverTouched() throws Exception {
    Path file = Files.writeString(folder.resolve("report"), "text");
    Path earlier = folder.resolve("earlier");
    write(earlier, "1");
    Path link = Files.createSymbolicLink(folder.resolve("link"), earlier);

    refused(Reason.FOREIGN_FOLDER, () -> write(file, "1"));
    refused(Reason.FOREIGN_FOLDER, () -> write(link, "2"));

    assertThat(file).hasContent("text");
    assertThat(link).isSymbolicLink();
    assertThat(earlier.resolve("annual-report.pdf")).hasContent("pdf 1");
  }

  @Test
  void filesThatSomebodyPutIntoAnEarlierBuildAreNamedAndKept() throws Exception {
    Path target = folder.resolve("country-2024");
    write(target, "1");
    Files.writeString(target.resolve("minutes of the meeting.docx"), "minutes");
    Files.createDirectory(target.resolve("drafts"));

    refused(Reason.FOREIGN_FILES, () -> write(target, "2"))
        .satisfies(
            e -> assertThat(e.names()).containsExactly("drafts", "minutes of the meeting.docx"));

    assertThat(target.resolve("minutes of the meeting.docx")).hasContent("minutes");
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 1");
  }

  @Test
  void filesThatDesktopsDropIntoAFolderDoNotStandInTheWay() throws Exception {
    Path target = folder.resolve("country-2024");
    write(target, "1");
    Files.writeString(target.resolve(".DS_Store"), "");
    Files.writeString(target.resolve("Thumbs.db"), "");

    write(target, "2");

    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 2");
    assertThat(names(target)).hasSize(4);
  }

  @Test
  void aTargetCanBeAskedAboutBeforeAnyWork() throws Exception {
    Path ours = folder.resolve("ours");
    write(ours, "1");
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("a.txt"), "a");
    ReleaseWriter writer = new ReleaseWriter();

    writer.requireReplaceable(ours);
    writer.requireReplaceable(folder.resolve("absent"));
    refused(Reason.FOREIGN_FOLDER, () -> writer.requireReplaceable(foreign));
    refused(Reason.FOREIGN_FOLDER, () -> writer.requireReplaceable(Path.of("/")));
  }

  @Test
  void aSystemThatRefusesTheFolderIsReportedAndNothingIsLeft() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text");

    refused(Reason.NOT_WRITABLE, () -> write(file.resolve("country-2024"), "1"));

    assertThat(names(folder)).containsExactly("file");
  }

  @Test
  void whereTheSecondRenameFailsTheEarlierBuildIsPutBack() throws Exception {
    Path target = folder.resolve("country-2024");
    write(target, "1");
    ReleaseWriter unlucky =
        new ReleaseWriter(
            (from, to) -> {
              if (from.endsWith(".country-2024.part")) {
                throw new IOException("disk on fire");
              }
              FolderSwap.renameAtomically(from, to);
            },
            1);

    refused(Reason.NOT_WRITABLE, () -> write(unlucky, target, "2"))
        .satisfies(e -> assertThat(e).hasRootCauseMessage("disk on fire"));

    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 1");
    write(target, "3");
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 3");
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "country-2024");
  }

  @Test
  void aWriterWaitsForAnotherAndThenGivesUp() throws Exception {
    Path target = folder.resolve("country-2024");
    write(target, "1");
    ReleaseWriter impatient = new ReleaseWriter(FolderSwap::renameAtomically, 2);

    try (FileChannel other =
        FileChannel.open(folder.resolve(ReleaseLock.FILE), StandardOpenOption.WRITE)) {
      other.lock();
      refused(Reason.BUSY, () -> write(impatient, target, "2"));
    }

    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 1");
    write(impatient, target, "2");
    assertThat(target.resolve("annual-report.pdf")).hasContent("pdf 2");
  }

  @Test
  void buildsAtTheSameTimeDoNotMix() throws Exception {
    Path target = folder.resolve("country-2024");
    List<Thread> builds =
        Stream.of("1", "2", "3", "4")
            .map(edition -> Thread.ofPlatform().start(() -> writeUnchecked(target, edition)))
            .toList();
    for (Thread build : builds) {
      build.join();
    }

    String pdf = Files.readString(target.resolve("annual-report.pdf"));
    assertThat(target.resolve("annual-report.xlsx")).hasContent(pdf.replace("pdf", "xlsx"));
    assertThat(target.resolve("assessment.json")).hasContent(pdf.replace("pdf", "json"));
    assertThat(names(folder)).containsExactly(".rapporteur.lock", "country-2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.pdf", "a/b.pdf", "manifest.json", "", ".hidden", "CON:.txt"})
  void aNameThatIsNoNameOfAnOutputIsAFaultOfTheProgram(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(name, bytes("x"));

    assertThatThrownBy(
            () -> new ReleaseWriter().write(folder.resolve("t"), files, List.of(), facts()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void writeUnchecked(Path target, String edition) {
    try {
      write(target, edition);
    } catch (ReleaseException e) {
      throw new AssertionError(e);
    }
  }

  private static Manifest write(Path target, String edition) throws ReleaseException {
    return write(new ReleaseWriter(), target, edition);
  }

  private static Manifest write(ReleaseWriter writer, Path target, String edition)
      throws ReleaseException {
    return writer.write(target, ReleaseSamples.files(edition), ReleaseSamples.inputs(), facts());
  }

  private static ReleaseFacts facts() {
    return ReleaseSamples.facts(Audience.OFFICIAL);
  }

  private static org.assertj.core.api.ThrowableAssertAlternative<ReleaseException> refused(
      Reason reason, ThrowingCallable write) {
    return assertThatExceptionOfType(ReleaseException.class)
        .isThrownBy(write)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
