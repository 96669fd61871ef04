package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.workspace.TestWorkspace;

/// The checks of one source against itself, and of parts against wholes: each broken in one cell,
/// and the near miss that stays silent.
class SourceChecksTest {

  private static final String P = "2023-04/2024-03";
  private static final String HEADER =
      "indicator,period,value,unit,percent,sex,age,age-band,form,region,facility,shelter,identified-by";

  @TempDir Path folder;

  @Test
  void bandsOfAgeGiveTheirAgeGroup() {
    assertThat(bands("child=7", "0-11=2", "12-14=4", "15-17=1")).isEmpty();
    assertThat(bands("child=7", "0-11=2", "12-14=4", "15-17=2")).containsExactly("A-003");
    assertThat(bands("child=7", "0-11=2", "12-14=4")).containsExactly("A-003");
    assertThat(bands("child=7", "0-11=2", "12-14=<5", "15-17=2")).isEmpty();
    assertThat(bands("adult=7", "18-24=2", "25-plus=4")).containsExactly("A-003");
  }

  @Test
  void personsOfUnknownBandMayBeOfEitherAgeGroup() {
    assertThat(bands("child=7", "0-11=2", "12-14=4", "unknown=1")).isEmpty();
    assertThat(bands("child=8", "0-11=2", "12-14=4", "unknown=1")).containsExactly("A-003");
  }

  @Test
  void bandsOfAgeAndRegionsGiveTheTotal() {
    assertThat(codes(row(P, "7"), row(P, "3", "age-band=0-11"), row(P, "4", "age-band=18-24")))
        .isEmpty();
    assertThat(codes(row(P, "7"), row(P, "3", "age-band=0-11"), row(P, "3", "age-band=18-24")))
        .containsExactly("A-003");
    assertThat(codes(row(P, "7"), row(P, "3", "region=a"), row(P, "4", "region=b"))).isEmpty();
    assertThat(codes(row(P, "7"), row(P, "3", "region=a"), row(P, "3", "region=b")))
        .containsExactly("A-007");
  }

  @Test
  void quartersGiveTheirYear() {
    String[] quarters = {
      "2023-04/2023-06", "2023-07/2023-09", "2023-10/2023-12", "2024-01/2024-03"
    };
    assertThat(
            codes(
                row(P, "10"),
                row(quarters[0], "1"),
                row(quarters[1], "2"),
                row(quarters[2], "3"),
                row(quarters[3], "4")))
        .isEmpty();
    Checked wrong =
        check(
            row(P, "11"),
            row(quarters[0], "1"),
            row(quarters[1], "2"),
            row(quarters[2], "3"),
            row(quarters[3], "4"));
    assertThat(wrong.places()).containsExactly("A-008 f.csv:2");
    assertThat(wrong.operand("sum")).isEqualTo("10");
    assertThat(
            codes(
                row(P, "11"), row(quarters[0], "1"), row(quarters[2], "3"), row(quarters[3], "4")))
        .as("a gap leaves the rest open")
        .isEmpty();
    assertThat(
            codes(
                row(P, "11"),
                row(quarters[0], "1"),
                row(quarters[1], "2"),
                row(quarters[2], "3"),
                row(quarters[3], "<8")))
        .as("an interval may fill it")
        .isEmpty();
  }

  @Test
  void aHalfIsItsQuartersAndTheYearItsHalvesOrQuarters() {
    String half = "2023-04/2023-09";
    String[] quarters = {
      "2023-04/2023-06", "2023-07/2023-09", "2023-10/2023-12", "2024-01/2024-03"
    };
    String[] sound = {
      row(P, "10"),
      row(quarters[0], "1"),
      row(half, "3"),
      row(quarters[1], "2"),
      row(quarters[2], "3"),
      row(quarters[3], "4")
    };
    assertThat(codes(sound)).isEmpty();
    sound[2] = row(half, "4");
    assertThat(check(sound).places())
        .as("neither the half is its quarters, nor the year its half and quarters")
        .containsExactly("A-008 f.csv:2", "A-008 f.csv:4");
  }

  @Test
  void countsOnDaysAreNotAdded() {
    String[] days = {"2023-06-30", "2023-09-30", "2023-12-31", "2024-03-31"};
    assertThat(
            codes(
                pending(days[0], 4),
                pending(days[1], 5),
                pending(days[2], 3),
                pending(days[3], 12)))
        .containsExactly("A-009");
    assertThat(
            codes(
                pending(days[0], 4),
                pending(days[1], 5),
                pending(days[2], 3),
                pending(days[3], 11)))
        .isEmpty();
    assertThat(
            codes(
                pending(days[0], 0), pending(days[1], 5), pending(days[2], 0), pending(days[3], 5)))
        .as("one count that stays is no sum")
        .isEmpty();
  }

  @Test
  void aFactInTwoFilesOfASourceIsTheSameFact() {
    String head = "indicator,period,value,unit\n";
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv, g.csv", "")
            .file("f.csv", head + "victims-identified," + P + ",7,person\n");
    workspace.file("g.csv", head + "victims-identified," + P + ",8,person\n");
    assertThat(Checked.of(workspace).places()).containsExactly("A-011 g.csv:2");
    workspace.file("g.csv", head + "victims-identified," + P + ",7,person\n");
    assertThat(Checked.of(workspace).codes()).containsExactly("S-015");
  }

  @Test
  void aPercentageAgreesAsFarAsItWasRounded() {
    assertThat(percent("12.5")).isEmpty();
    assertThat(percent("13 %")).isEmpty();
    assertThat(percent("12")).as("12.5 is rounded to either side").isEmpty();
    assertThat(percent("12.4")).containsExactly("A-012");
    assertThat(percent("14")).containsExactly("A-012");
    assertThat(percent("twelve")).contains("V-020");
  }

  @Test
  void manyUnknownOrOtherAreRemarked() {
    assertThat(codes(row(P, "100"), row(P, "90", "sex=female"), row(P, "10", "sex=unknown")))
        .isEmpty();
    assertThat(codes(row(P, "100"), row(P, "89", "sex=female"), row(P, "11", "sex=unknown")))
        .containsExactly("V-032");
    assertThat(codes(row(P, "100"), row(P, "85", "form=sexual"), row(P, "15", "form=other")))
        .isEmpty();
    assertThat(codes(row(P, "100"), row(P, "84", "form=sexual"), row(P, "16", "form=other")))
        .containsExactly("V-033");
    assertThat(codes(row(P, "100"), row(P, "88-100", "sex=female"), row(P, "<15", "sex=unknown")))
        .as("the least that an interval may be counts")
        .isEmpty();
  }

  @Test
  void whoeverIsShelteredIsAssisted() {
    assertThat(codes(care("victims-assisted", 9), care("victims-sheltered", 9))).isEmpty();
    assertThat(codes(care("victims-assisted", 9), care("victims-sheltered", 10)))
        .containsExactly("C-002");
  }

  @Test
  void whoeverIsIdentifiedWasPresumed() {
    String before = "2022-04/2023-03";
    String presumed = "victims-presumed";
    String earlier = row(before, "3");
    assertThat(codes(earlier, row(P, "9"), line(presumed, P, "6"), line(presumed, before, "3")))
        .isEmpty();
    assertThat(codes(earlier, row(P, "10"), line(presumed, P, "6"), line(presumed, before, "3")))
        .containsExactly("C-003");
    assertThat(codes(earlier, row(P, "10"), line(presumed, P, "6")))
        .as("how many were presumed in the year before is not known")
        .containsExactly("Q-002");
  }

  @Test
  void noChildIsHousedInAFacilityForAdults() {
    String more = "adults-only: [b]";
    String children = line("victims-sheltered", P, "2", "age=child", "facility=b");
    assertThat(checkWith(more, children).codes()).containsExactly("C-007");
    assertThat(checkWith(more, children.replace(",2,", ",0,")).codes()).isEmpty();
    assertThat(
            checkWith(more, line("victims-sheltered", P, "2", "age=child", "facility=a")).codes())
        .isEmpty();
    assertThat(
            checkWith(more, line("victims-sheltered", P, "2", "age=adult", "facility=b")).codes())
        .isEmpty();
    assertThat(checkWith("adults-only: [z]", children).codes()).containsExactly("Y-007");
    assertThat(checkWith("persons-per-case: 0", row(P, "1")).codes()).contains("Y-004");
  }

  private List<String> bands(String age, String... bands) {
    String[] rows = new String[bands.length + 1];
    rows[0] = row(P, age.substring(age.indexOf('=') + 1), "age=" + age.split("=", 2)[0]);
    for (int i = 0; i < bands.length; i++) {
      String[] band = bands[i].split("=", 2);
      rows[i + 1] = row(P, band[1], "age-band=" + band[0]);
    }
    return codes(rows);
  }

  private List<String> percent(String percent) {
    return codes(
        row(P, "8"), row(P, "1", "percent=" + percent, "sex=male"), row(P, "7", "sex=female"));
  }

  private static String pending(String day, int value) {
    return line("investigations-pending", day, Integer.toString(value)).replace("person", "case");
  }

  private static String care(String indicator, int value) {
    return line(indicator, P, Integer.toString(value));
  }

  private static String row(String period, String value, String... codes) {
    return line("victims-identified", period, value, codes);
  }

  private static String line(String indicator, String period, String value, String... codes) {
    List<String> columns = List.of(HEADER.split(",", -1));
    String[] cells = new String[columns.size()];
    Arrays.fill(cells, "");
    cells[0] = indicator;
    cells[1] = period;
    cells[2] = value;
    cells[3] = "person";
    for (String code : codes) {
      String[] pair = code.split("=", 2);
      cells[columns.indexOf(pair[0])] = pair[1];
    }
    return String.join(",", cells);
  }

  private List<String> codes(String... rows) {
    return check(rows).codes();
  }

  private Checked check(String... rows) {
    return checkWith("", rows);
  }

  private Checked checkWith(String more, String... rows) {
    return Checked.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", more)
            .file("f.csv", HEADER + "\n" + String.join("\n", rows) + "\n"));
  }
}
