package org.rapporteur.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Golden;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.pdf.PdfText;
import org.rapporteur.render.pdf.TagTree;
import org.rapporteur.render.pdf.Vera;
import org.rapporteur.render.xlsx.XlsxDump;

/// The reports of the sample data as text, so that a change of any of them is seen in review.
class AnnualReportGoldenTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"example-country,2024", "kosovo,2022"})
  void theReportsOfTheSampleDataReadAsReviewed(String workspace, int year)
      throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    BuildResult result =
        AnnualBuild.build(Builds.request(Path.of("sample-data", workspace), year, out));
    assertThat(result).isInstanceOf(BuildResult.Written.class);

    byte[] pdf = Files.readAllBytes(out.resolve(Format.PDF.file()));
    assertThat(Vera.failures(pdf)).isEmpty();
    String name = "annual-report/" + workspace + "-" + year;
    Golden.verify(name + ".pdf.txt", PdfText.dump(pdf));
    Golden.verify(name + ".tags.txt", TagTree.dump(pdf));
    Golden.verify(
        name + ".xlsx.txt", XlsxDump.of(Files.readAllBytes(out.resolve(Format.XLSX.file()))));
    Golden.verify(
        name + ".html.txt", HtmlText.of(Files.readString(out.resolve(Format.HTML.file()))));
    Golden.verify(
        name + ".json", new String(Files.readAllBytes(out.resolve(Format.JSON.file())), UTF_8));
  }
}
