package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.release.Manifest;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.pdf.PdfText;

class AnnualBuildTest {

  private static final Path EXAMPLE = Path.of("sample-data", "example-country");
  private static final Path WITH_ERRORS = Path.of("sample-data", "broken", "ambiguous-number");

  @TempDir private Path temp;

  @Test
  void aBuildWritesTheFourFilesAndTheirManifest() throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    assertThat(AnnualBuild.build(Builds.request(EXAMPLE, 2024, out)))
        .isInstanceOf(BuildResult.Written.class);
    assertThat(names(out))
        .containsExactlyInAnyOrder(
            "annual-report.pdf",
            "annual-report.xlsx",
            "annual-report.html",
            "assessment.json",
            Manifest.FILE);
  }

  @Test
  void aBuildOfOneFormatWritesThatFileOnly() throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    AnnualBuild.build(Builds.request(EXAMPLE, 2024, out, false, EnumSet.of(Format.JSON)));
    assertThat(names(out)).containsExactlyInAnyOrder("assessment.json", Manifest.FILE);
  }

  @Test
  void aReportForThePublicIsRefusedAndNothingIsWritten() throws ReleaseException {
    Path out = temp.resolve("report");
    BuildResult result = AnnualBuild.build(Builds.forThePublic(EXAMPLE, 2024, out));
    assertThat(result)
        .isEqualTo(
            new BuildResult.Refused(new Refusal("refusal.audience", Map.of("audience", "public"))));
    assertThat(out).doesNotExist();
  }

  @Test
  void aYearBeforeTheFirstLawIsRefusedWithThatReason() throws IOException, ReleaseException {
    Path workspace = Files.createDirectory(temp.resolve("workspace"));
    Files.writeString(
        workspace.resolve("rapporteur.yaml"),
        """
        country: {code: XEX, name: Example Country, fictional: true}
        office: {name: Office}
        years:
          2000:
            sources: []
        """);
    Path out = temp.resolve("report");
    BuildResult result = AnnualBuild.build(Builds.request(workspace, 2000, out));
    assertThat(result).isInstanceOf(BuildResult.Refused.class);
    assertThat(((BuildResult.Refused) result).refusal().key()).isEqualTo("refusal.no-law");
    assertThat(out).doesNotExist();
  }

  @Test
  void errorsInTheDataLeaveTheOutputOfAnEarlierBuildAsItWas() throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    AnnualBuild.build(Builds.request(EXAMPLE, 2024, out, false, EnumSet.of(Format.JSON)));
    byte[] before = Files.readAllBytes(out.resolve("assessment.json"));
    BuildResult result = AnnualBuild.build(Builds.request(WITH_ERRORS, 2024, out));
    assertThat(result).isInstanceOf(BuildResult.DataHasErrors.class);
    assertThat(Files.readAllBytes(out.resolve("assessment.json"))).isEqualTo(before);
  }

  @Test
  void aDraftGoesOnPastErrorsAndSaysSoOnEveryPage() throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    assertThat(AnnualBuild.build(Builds.draft(WITH_ERRORS, 2024, out)))
        .isInstanceOf(BuildResult.Written.class);
    List<String> pages = PdfText.pages(Files.readAllBytes(out.resolve(Format.PDF.file())));
    assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).contains("DRAFT"));
  }

  @Test
  void everyPageOfAFictionalCountrySaysThatItIsFictional() throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    AnnualBuild.build(Builds.request(EXAMPLE, 2024, out, false, EnumSet.of(Format.PDF)));
    List<String> pages = PdfText.pages(Files.readAllBytes(out.resolve(Format.PDF.file())));
    assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).contains("FICTIONAL"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
