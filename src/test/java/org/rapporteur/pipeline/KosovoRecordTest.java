package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kosovo's files say what the published documents say. The files are read past the product; the
/// numbers were copied by hand from the collected published rows.
class KosovoRecordTest {
  private static final Path SOURCES = Path.of("sample-data/kosovo/sources");

  private final SourceRows rows = SourceRows.ofFiles(SOURCES);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tip-2020; victims-identified; 2019; ; 26",
        "tip-2020; victims-identified; 2019; form=slavery-servitude; 2",
        "tip-2020; victims-identified; 2019; form=sale-of-child; 1",
        "tip-2020; victims-identified; 2019; citizenship=MNE; 2",
        "tip-2020; victims-identified; 2018; ; 15",
        "tip-2020; victims-identified; 2018; sex=female; 14",
        "tip-2021; victims-identified; 2020; form=labour; 10",
        "tip-2021; victims-identified; 2020; age=child; 15",
        "tip-2021; victims-identified; 2019; form=sexual; 20",
        "tip-2021; shelter-places; 2020-12-31; shelter=state; 40",
        "tip-2022; victims-identified; 2021; age-sex=girl; 16",
        "tip-2022; victims-identified; 2021; form=begging; 3",
        "tip-2022; funding-protection; 2021; shelter=state; 100000",
        "tip-2022; funding-protection; 2020;"
            + " facility=b,funder=central-government,shelter=ngo; 55000",
        "tip-2022; funding-protection; 2021; funder=municipality,shelter=ngo; 14000",
        "kosovo-police-2018; investigations-opened; 2016; ; 146",
        "kosovo-police-2018; persons-arrested; 2017-01/2017-09; ; 31",
        "koha-2019-shelter; victims-sheltered; 2018; shelter=state; 17",
        "childhub-2019; premises-inspected; 2019-01/2019-09; ; 114",
        "kosovapress-2023; persons-charged-by-police; 2022; ; 28"
      })
  void aFigureIsTheOneThatWasPublished(
      String document, String indicator, String period, String breakdown, long value) {
    String series = breakdown == null ? "" : breakdown;
    assertThat(rows.value(document, indicator, period, series)).isEqualTo(value);
  }

  @Test
  void both2019sAddUpToTwentySixAndDifferByForm() {
    assertThat(
            forms(
                "tip-2020",
                "sexual",
                "labour",
                "slavery-servitude",
                "begging",
                "servitude-in-marriage",
                "sale-of-child"))
        .containsExactly(19, 2, 2, 1, 1, 1);
    assertThat(forms("tip-2021", "sexual", "labour", "slavery-servitude", "servitude-in-marriage"))
        .containsExactly(20, 3, 2, 1);
    assertThat(19 + 2 + 2 + 1 + 1 + 1).isEqualTo(20 + 3 + 2 + 1).isEqualTo(26);
    assertThat(rows.has("tip-2021", "victims-identified", "2019", "form=begging")).isFalse();
    assertThat(rows.has("tip-2021", "victims-identified", "2019", "form=sale-of-child")).isFalse();
  }

  @Test
  void policeAndMinistryDifferOnTheVictimsOf2017() {
    assertThat(rows.value("koha-2019", "victims-identified", "2017", "")).isEqualTo(32);
    assertThat(rows.value("insajderi-2018", "victims-identified", "2017", "")).isEqualTo(16);
  }

  @Test
  void theMinistrysFigureOfJuly2018IsNotAWholeYears() {
    assertThat(rows.has("insajderi-2018", "victims-identified", "2018", "")).isFalse();
    assertThat(rows.value("insajderi-2018", "victims-identified", "2018-01/2018-06", ""))
        .isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "persons-prosecuted",
    "prosecutions-opened",
    "persons-convicted",
    "persons-sentenced",
    "officials-convicted"
  })
  void noFigureStandsForWhatTheSourcesDoNotHold(String indicator) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
      assertThat(tables).hasSize(12);
      for (Path table : tables) {
        assertThat(Files.readString(table)).doesNotContain(indicator);
      }
    }
  }

  private int[] forms(String document, String... forms) {
    return Arrays.stream(forms)
        .mapToLong(form -> rows.value(document, "victims-identified", "2019", "form=" + form))
        .mapToInt(Math::toIntExact)
        .toArray();
  }
}
