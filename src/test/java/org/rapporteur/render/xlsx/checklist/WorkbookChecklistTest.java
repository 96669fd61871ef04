package org.rapporteur.render.xlsx.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.BuildResult;
import org.rapporteur.pipeline.Builds;
import org.rapporteur.pipeline.Format;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.xlsx.XlsxRenderer;
import org.rapporteur.report.Report;
import org.rapporteur.report.SampleReport;

/// The workbooks that the product publishes, point by point; and that each point would notice.
class WorkbookChecklistTest {

  private static final Parts SAMPLE = parts(SampleReport.report());

  @TempDir private Path temp;

  @Test
  void theWorkbookOfTheSampleReportMeetsEveryPoint() {
    verify("sample report", SAMPLE);
  }

  @Test
  void theWorkbookOfAReportInWhichNothingIsKnownMeetsEveryPoint() {
    verify("empty report", parts(SampleReport.empty()));
  }

  @ParameterizedTest
  @CsvSource({"example-country,2024", "kosovo,2022"})
  void theWorkbooksOfTheSampleDataMeetEveryPoint(String workspace, int year)
      throws IOException, ReleaseException {
    Path out = temp.resolve("report");
    BuildResult result =
        AnnualBuild.build(
            Builds.request(
                Path.of("sample-data", workspace), year, out, false, EnumSet.of(Format.XLSX)));
    assertThat(result).isInstanceOf(BuildResult.Written.class);
    byte[] bytes = Files.readAllBytes(out.resolve(Format.XLSX.file()));
    verify(workspace + " " + year, Parts.of(bytes));
  }

  @Test
  void everyPointHasAWayToFailAndANameOfItsOwn() {
    assertThat(Checklist.POINTS).allSatisfy(point -> assertThat(point.damages()).isNotEmpty());
    assertThat(Checklist.POINTS).extracting(Point::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("damages")
  void aPointNoticesADamagedWorkbook(String name, String damage, Point point, Damage done) {
    Verdict verdict = point.check().apply(Book.of(done.change().apply(SAMPLE)));
    assertThat(verdict).as(name + ": " + damage).isInstanceOf(Verdict.NotMet.class);
  }

  static Stream<Arguments> damages() {
    return Checklist.POINTS.stream()
        .flatMap(point ->
            point.damages().stream()
                .map(damage -> Arguments.of(point.name(), damage.name(), point, damage)));
  }

  private static void verify(String workbook, Parts parts) {
    Book book = Book.of(parts);
    System.out.println(Checklist.table(workbook, book));
    assertThat(Checklist.notMet(book)).isEmpty();
  }

  private static Parts parts(Report report) {
    return Parts.of(XlsxRenderer.render(report).bytes());
  }
}
