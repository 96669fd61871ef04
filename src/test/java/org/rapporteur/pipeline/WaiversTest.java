package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.WaiverFile;

/// What a person may let stand, for how long, and what is found when it is about nothing.
class WaiversTest {

  private static final String FIGURES =
      """
      indicator,period,value,unit,sex
      victims-identified,2023-04/2024-03,22,person,
      victims-identified,2023-04/2024-03,16,person,female
      victims-identified,2023-04/2024-03,4,person,male
      """;

  @TempDir Path folder;

  @Test
  void anErrorThatMayStandStandsAndItsFiguresAreKept() {
    Checked checked = check(FIGURES, waiver("A-001", "f.csv!2!value", ""));
    assertThat(codes(checked)).isEmpty();
    assertThat(checked.hasErrors()).isFalse();
    assertThat(checked.diagnostics().waived())
        .extracting(Waived::finding)
        .extracting(finding -> finding.code().id())
        .containsExactly("A-001");
    assertThat(total(checked)).isEqualTo(Measure.of(22));
    assertThat(checked.data().orElseThrow().inputs())
        .extracting(file -> file.name())
        .contains(WaiverFile.NAME);
  }

  @Test
  void withoutAWaiverTheFiguresAreLeftOut() {
    Checked checked = check(FIGURES, "waivers: []\n");
    assertThat(codes(checked)).containsExactly("A-001");
    assertThat(total(checked)).isNotEqualTo(Measure.of(22));
  }

  @Test
  void aWaiverOfAnotherPlaceOrCodeIsAboutNothing() {
    assertThat(codes(check(FIGURES, waiver("A-001", "f.csv!3!value", ""))))
        .containsExactly("A-001", "V-091");
    assertThat(codes(check(FIGURES, waiver("A-002", "f.csv!2!value", ""))))
        .containsExactly("A-001", "V-091");
  }

  @Test
  void anExpiredWaiverLetsNothingStandAndIsSaidToHaveExpired() {
    // The newest source of the test knows the days up to 30 April 2024.
    assertThat(codes(check(FIGURES, waiver("A-001", "f.csv!2!value", "2024-04-29"))))
        .containsExactly("A-001", "V-092");
    assertThat(codes(check(FIGURES, waiver("A-001", "f.csv!2!value", "2024-04-30")))).isEmpty();
  }

  @Test
  void whatMustBeMendedMayNotStand() {
    String hostile = FIGURES.replace(",4,person,male", ",four,person,male");
    assertThat(codes(check(hostile, waiver("V-020", "f.csv!4!value", ""))))
        .contains("V-020", "Y-017");
    assertThat(codes(check(FIGURES, waiver("V-091", "waivers.yaml!2", "")))).contains("Y-017");
  }

  @Test
  void theWaiverOfAnotherYearIsNotCalledUnused() {
    String sound = FIGURES.replace(",16,", ",18,");
    String waiver = waiver("A-001", "f.csv!2!value", "");
    assertThat(codes(check(sound, waiver))).containsExactly("V-091");
    assertThat(codes(check(sound, waiver + "    report-year: 2023\n"))).isEmpty();
    assertThat(codes(check(sound, waiver + "    report-year: 2024\n"))).containsExactly("V-091");
  }

  @Test
  void personalDataNeverStands() {
    assertThat(DiagnosticCode.PERSONAL_DATA_SUSPECTED.waivable()).isFalse();
    assertThat(DiagnosticCode.ACTIVE_CONTENT.waivable()).isFalse();
  }

  private static String waiver(String code, String place, String expires) {
    return """
    waivers:
      - code: %s
        place: %s
        name: A. Person
        date: 2024-04-20
        reason: One person is counted under both.
        expires: %s
    """
        .formatted(code, place, expires);
  }

  private Checked check(String figures, String waivers) {
    new TestWorkspace(folder)
        .source(2024, "p", "police", "f.csv", "")
        .file("f.csv", figures)
        .file(WaiverFile.NAME, waivers)
        .write();
    return AnnualBuild.check(Builds.request(folder, 2024, folder.resolve("out")));
  }

  /// Without the criteria that so small a workspace leaves open.
  private static List<String> codes(Checked checked) {
    return checked.diagnostics().diagnostics().stream()
        .map(finding -> finding.code().id())
        .filter(code -> !code.equals("Q-001"))
        .toList();
  }

  private static Measure total(Checked checked) {
    return checked
        .data()
        .orElseThrow()
        .record()
        .current()
        .measure(Series.total("victims-identified"));
  }
}
