package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.workspace.TestWorkspace;

class HeaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator,period,value            | missing",
        "indicator,period,value,unit,gendr | unknown",
        "indicator,period,value,unit,unit  | twice",
        "Indicator,period,value,unit       | unknown",
      })
  void aWrongHeaderIsRefused(String header, String problem) {
    Checked checked = Checked.of(TestWorkspace.withFigures(folder, header, "a,b,c,d"));
    assertThat(checked.codes()).contains("S-011");
    assertThat(checked.operand("problem")).isIn(problem, "missing");
    assertThat(checked.record().observations()).isEmpty();
  }

  @Test
  void theNearestColumnIsNamed() {
    Checked checked =
        Checked.of(TestWorkspace.withFigures(folder, "indicator,period,value,unit,citizenshp"));
    assertThat(checked.operand("nearest"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .startsWith("citizenship");
  }

  @Test
  void theColumnsMayStandInAnyOrderAndBlankOnesAtTheEndAreNothing() {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder,
                "sex,unit,value,period,indicator,,",
                ",person,3,2023-04/2024-03,victims-identified,,"));
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.record().observations()).hasSize(1);
  }

  @Test
  void aColumnWithValuesNeedsAName() {
    Checked checked =
        Checked.of(
            TestWorkspace.withFigures(
                folder, "indicator,period,value,unit,", "victims-identified,2023,3,person,x"));
    assertThat(checked.codes()).containsExactly("S-011");
    assertThat(checked.operand("problem")).isEqualTo("nameless");
  }

  @Test
  void aColumnOfNamesIsPersonalData() {
    for (String name : List.of("surname", "Emri", "date_of_birth", "JMBG")) {
      Checked checked =
          Checked.of(TestWorkspace.withFigures(folder, "indicator,period,value,unit," + name));
      assertThat(checked.codes()).as(name).containsExactly("V-110");
    }
  }
}
