package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;

class AdditivityTest {

  private static final String P = "2023-04/2024-03";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sex, female, male, A-001",
    "age, child, adult, A-002",
    "form, sexual, labour, A-004",
    "citizenship, national, ALB, A-006",
    "identified-by, police, ngo, A-013"
  })
  void partsThatDoNotAddUpAreRefusedAtTheTotalWithTheOperands(
      String dimension, String first, String second, String code) {
    Checked checked = check(dimension, "", ",22", first + ",16", second + ",4");
    assertThat(checked.places()).containsExactly(code + " f.csv:2");
    assertThat(checked.findings().getFirst().operands())
        .containsEntry("sum", "20")
        .containsEntry("total", "22");
    assertThat(checked.operand("parts")).hasToString(first + " 16 + " + second + " 4");
  }

  @Test
  void partsThatAddUpAreSilent() {
    assertThat(check("sex", "", ",22", "female,16", "male,4", "unknown,2").codes()).isEmpty();
  }

  @Test
  void partsWithoutATotalAreSilent() {
    assertThat(check("sex", "", "female,16", "male,4").codes()).isEmpty();
  }

  @Test
  void figuresThatDoNotAddUpSayWhichCheckRefusesThem() {
    Checked checked = check("sex", "", ",22", "female,16", "male,4");
    assertThat(checked.record().observations())
        .hasSize(3)
        .extracting(Observation::measure)
        .containsOnly(Measure.missing(new MissingReason.Contradicted("A-001")));
  }

  @Test
  void anIntervalFailsOnlyWhereNoTrueValuesCouldAddUp() {
    assertThat(check("sex", "", ",22", "female,18", "male,<5").codes()).isEmpty();
    assertThat(check("sex", "", ",22", "female,22", "male,<5").codes()).isEmpty();
    assertThat(check("sex", "", ",22", "female,17", "male,<5").codes()).containsExactly("A-001");
    assertThat(check("sex", "", ",22", "female,23", "male,<5").codes()).containsExactly("A-001");
    assertThat(check("sex", "", ",20-25", "female,20", "male,4").codes()).isEmpty();
    assertThat(check("sex", "", ",20-25", "female,20", "male,6").codes()).containsExactly("A-001");
  }

  @Test
  void aMissingPartMayBeAnythingButTheOthersStayBelowTheTotal() {
    assertThat(check("sex", "", ",22", "female,16", "male,:not-collected").codes()).isEmpty();
    assertThat(check("sex", "", ",22", "female,23", "male,:not-collected").codes())
        .containsExactly("A-001");
    assertThat(check("sex", "", ",:suppressed", "female,16", "male,4").codes()).isEmpty();
  }

  @Test
  void whatDoesNotApplyAddsNothing() {
    assertThat(check("sex", "", ",16", "female,16", "male,:not-applicable").codes()).isEmpty();
    assertThat(check("sex", "", ",17", "female,16", "male,:not-applicable").codes())
        .containsExactly("A-001");
  }

  @Test
  void ofAPartialDimensionThePartsAreAtMostTheTotal() {
    assertThat(check("citizenship", "partial: [citizenship]", ",22", "ALB,1").codes()).isEmpty();
    assertThat(check("citizenship", "partial: [citizenship]", ",22", "ALB,23").codes())
        .containsExactly("A-006");
    assertThat(check("citizenship", "partial: [sex]", ",22", "ALB,1").codes())
        .containsExactly("A-006");
  }

  @Test
  void ofOverlappingCategoriesTheSumMayExceedTheTotalAndNoOnePartMay() {
    Checked checked = check("form", "overlapping: [form]", ",22", "sexual,20", "labour,7");
    assertThat(checked.codes()).containsExactly("A-005");
    assertThat(checked.record().observations()).hasSize(3);
    assertThat(check("form", "overlapping: [form]", ",22", "sexual,20", "labour,2").codes())
        .isEmpty();
    assertThat(check("form", "overlapping: [form]", ",22", "sexual,23", "labour,2").codes())
        .containsExactly("A-004");
  }

  @Test
  void theCodeForSeveralFormsCountsEachPersonOnce() {
    assertThat(check("form", "", ",22", "sexual,15", "labour,4", "multiple,3").codes()).isEmpty();
  }

  @Test
  void aGroupOfCitizenshipsIsNotAddedToItsMembers() {
    assertThat(
            check("citizenship", "", ",22", "national,20", "foreign,2", "ALB,1", "SRB,1").codes())
        .isEmpty();
    assertThat(check("citizenship", "", ",22", "national,20", "ALB,1", "SRB,1").codes()).isEmpty();
    assertThat(check("citizenship", "", ",22", "XEX,20", "ALB,2").codes()).isEmpty();
    assertThat(check("citizenship", "", ",22", "national,20", "XEX,20", "ALB,2").codes()).isEmpty();
    assertThat(check("citizenship", "", ",22", "national,20", "foreign,2", "ALB,3").codes())
        .containsExactly("A-010");
  }

  @Test
  void oneWrongTotalIsOneFinding() {
    Checked checked =
        checkRows(
            "",
            "victims-identified," + P + ",22,person,,",
            "victims-identified," + P + ",16,person,female,",
            "victims-identified," + P + ",4,person,male,",
            "victims-identified," + P + ",15,person,,child",
            "victims-identified," + P + ",5,person,,adult");
    assertThat(checked.codes()).containsExactly("A-001");
  }

  @Test
  void twoDifferentFaultsAreTwoFindings() {
    Checked checked =
        checkRows(
            "",
            "victims-identified," + P + ",22,person,,",
            "victims-identified," + P + ",16,person,female,",
            "victims-identified," + P + ",4,person,male,",
            "victims-identified," + P + ",16,person,,child",
            "victims-identified," + P + ",5,person,,adult");
    assertThat(checked.codes()).containsExactly("A-001", "A-002");
  }

  @Test
  void aCrossTableAddsUpInEachOfItsDirections() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "victims-identified," + P + ",10,person,female,",
                "victims-identified," + P + ",6,person,female,child",
                "victims-identified," + P + ",4,person,female,adult"));
    assertThat(checkRows("", rows.toArray(String[]::new)).codes()).isEmpty();
    rows.set(2, "victims-identified," + P + ",3,person,female,adult");
    assertThat(checkRows("", rows.toArray(String[]::new)).codes()).containsExactly("A-002");
  }

  @Test
  void figuresOfDifferentPeriodsAndIndicatorsAreNotAdded() {
    Checked checked =
        checkRows(
            "",
            "victims-identified," + P + ",22,person,,",
            "victims-identified,2023,16,person,female,",
            "victims-assisted," + P + ",16,person,female,");
    assertThat(checked.codes()).containsExactly("T-005");
  }

  @Test
  void girlsAndBoysAreAtMostTheChildren() {
    assertThat(ageSex("child,20", "girl,16", "boy,2")).isEmpty();
    assertThat(ageSex("child,17", "girl,16", "boy,2")).containsExactly("A-010");
    assertThat(ageSex("child,17", "girl,16", "boy,<5")).isEmpty();
    assertThat(ageSex("child,17", "woman,18", "man,2")).isEmpty();
  }

  private List<String> ageSex(String age, String first, String second) {
    String row = "victims-identified," + P + ",%s,person,%s,%s";
    String[] a = age.split(",", 2);
    String[] f = first.split(",", 2);
    String[] s = second.split(",", 2);
    return Checked.of(
            TestWorkspace.withFigures(
                folder,
                "indicator,period,value,unit,age,age-sex",
                row.formatted(a[1], a[0], ""),
                row.formatted(f[1], "", f[0]),
                row.formatted(s[1], "", s[0])))
        .codes();
  }

  @Test
  void theTotalOfADifferentSourceIsNotThisChecksMatter() {
    Checked checked =
        Checked.of(
            new TestWorkspace(folder)
                .source(2024, "p", "police", "f.csv", "")
                .source(2024, "s", "social-work", "g.csv", "")
                .file(
                    "f.csv",
                    "indicator,period,value,unit\nvictims-identified," + P + ",22,person\n")
                .file(
                    "g.csv",
                    "indicator,period,value,unit,sex\n"
                        + "victims-identified,"
                        + P
                        + ",16,person,female\n"
                        + "victims-identified,"
                        + P
                        + ",4,person,male\n"));
    assertThat(checked.codes()).containsExactly("R-012");
    assertThat(checked.figure(Series.total("victims-identified"))).isEqualTo("22");
  }

  /// @param cells `code,value` or `code,:status`; the total has no code
  private Checked check(String dimension, String more, String... cells) {
    List<String> lines =
        new ArrayList<>(List.of("indicator,period,value,unit,status," + dimension));
    for (String cell : cells) {
      String[] parts = cell.split(",", 2);
      boolean status = parts[1].startsWith(":");
      lines.add(
          "victims-identified,"
              + P
              + ","
              + (status ? ",person," + parts[1].substring(1) : parts[1] + ",person,")
              + ","
              + parts[0]);
    }
    return Checked.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", more)
            .file("f.csv", String.join("\n", lines) + "\n"));
  }

  private Checked checkRows(String more, String... rows) {
    return Checked.of(
        new TestWorkspace(folder)
            .source(2024, "p", "police", "f.csv", more)
            .file(
                "f.csv", "indicator,period,value,unit,sex,age\n" + String.join("\n", rows) + "\n"));
  }
}
