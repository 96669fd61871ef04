package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The fictional country is right in itself: the tables of its README hold in its files. The files
/// are read past the product.
class ExampleReconcilesTest {
  private static final String BEFORE = "2022-04/2023-03";
  private static final String PERIOD = "2023-04/2024-03";

  private final SourceRows of2023 = SourceRows.ofEdition(2023);
  private final SourceRows of2024 = SourceRows.ofEdition(2024);

  @Test
  void everyBreakdownAddsUpToItsTotal() {
    assertThat(of2023.notAddingUp()).isEmpty();
    assertThat(of2024.notAddingUp()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "police, victims-identified, 43, 51",
    "social-work, victims-assisted, 37, 43",
  })
  void girlsBoysWomenAndMenAreTheVictims(
      String institution, String indicator, long of2023, long of2024) {
    assertThat(fourGroups(this.of2023, institution, indicator, BEFORE)).isEqualTo(of2023);
    assertThat(fourGroups(this.of2024, institution, indicator, PERIOD)).isEqualTo(of2024);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void stocksOfInvestigationsConnect(int year) {
    int concluded = year == 2023 ? 13 + 8 : 17 + 8;
    int reopened = year == 2023 ? 0 : 2;
    int handedOver = year == 2023 ? 0 : 2;
    SourceRows rows = year == 2023 ? of2023 : of2024;
    long atStart = rows.value("prosecution", "investigations-pending", (year - 1) + "-03-31", "");
    long opened = rows.value("prosecution", "investigations-opened", period(year), "");
    assertThat(rows.value("prosecution", "investigations-pending", year + "-03-31", ""))
        .isEqualTo(atStart + opened + reopened - concluded - handedOver);
    assertThat(rows.value("prosecution", "cases-concluded investigation", period(year), ""))
        .isEqualTo(concluded);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void stocksOfPersonsBeforeTheCourtsConnect(int year) {
    SourceRows rows = year == 2023 ? of2023 : of2024;
    long atStart = rows.value("courts", "accused-pending trial", (year - 1) + "-03-31", "");
    long prosecuted = rows.value("prosecution", "persons-prosecuted", period(year), "");
    long concluded =
        rows.value("courts", "persons-convicted", period(year), "")
            + rows.value("courts", "persons-acquitted", period(year), "")
            + rows.value("courts", "accused-concluded trial", period(year), "outcome=requalified");
    assertThat(concluded).isEqualTo(year == 2023 ? 11 + 4 + 1 : 13 + 6 + 3);
    assertThat(rows.value("courts", "accused-pending trial", year + "-03-31", ""))
        .isEqualTo(atStart + prosecuted - concluded);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024})
  void stocksOfCasesBeforeTheCourtsConnect(int year) {
    SourceRows rows = year == 2023 ? of2023 : of2024;
    long atStart = rows.value("courts", "prosecutions-pending", (year - 1) + "-03-31", "");
    long opened = rows.value("prosecution", "prosecutions-opened", period(year), "");
    long concluded = rows.value("courts", "trials-concluded", period(year), "");
    assertThat(rows.value("courts", "prosecutions-pending", year + "-03-31", ""))
        .isEqualTo(atStart + opened - concluded);
  }

  @Test
  void everyPersonConvictedHasOneSentence() {
    long convicted = of2024.value("courts", "persons-convicted", PERIOD, "");
    assertThat(
            sentenced("prison-year-or-more")
                + sentenced("prison-under-year")
                + sentenced("suspended")
                + sentenced("fine"))
        .isEqualTo(convicted)
        .isEqualTo(13);
    for (String sentence : new String[] {"prison-year-or-more", "suspended", "fine"}) {
      assertThat(sentenced("principal", sentence) + sentenced("accessory", sentence))
          .as(sentence)
          .isEqualTo(sentenced(sentence));
    }
  }

  @Test
  void theCourtsOf2023KeptNoSentences() {
    assertThat(of2023.has("courts", "persons-sentenced", BEFORE, "")).isFalse();
  }

  @Test
  void oneFigureOfTheYearBeforeIsRestatedAndAllOthersAgree() {
    assertThat(of2023.value("ngo", "victims-legal-aid", BEFORE, "")).isEqualTo(17);
    assertThat(of2024.value("ngo", "victims-legal-aid", BEFORE, "")).isEqualTo(19);
    assertThat(of2024.differingFrom(of2023))
        .containsExactly("ngo|victims-legal-aid|" + BEFORE + "|");
  }

  @Test
  void policeAndSocialWorkDifferByTheTwoReferredAtTheEndOfMarch() {
    assertThat(of2024.value("police", "victims-referred", PERIOD, "")).isEqualTo(45);
    assertThat(of2024.value("social-work", "victims-referred", PERIOD, "") + 2).isEqualTo(45);
    assertThat(of2023.value("police", "victims-referred", BEFORE, ""))
        .isEqualTo(of2023.value("social-work", "victims-referred", BEFORE, ""));
  }

  private long sentenced(String sentence) {
    return of2024.value("courts", "persons-sentenced", PERIOD, "sentence=" + sentence);
  }

  private long sentenced(String role, String sentence) {
    return of2024.value(
        "courts", "persons-sentenced", PERIOD, "role=" + role + ",sentence=" + sentence);
  }

  private static String period(int year) {
    return year == 2023 ? BEFORE : PERIOD;
  }

  private static long fourGroups(
      SourceRows rows, String institution, String indicator, String period) {
    return rows.value(institution, indicator, period, "age-sex=girl")
        + rows.value(institution, indicator, period, "age-sex=boy")
        + rows.value(institution, indicator, period, "age-sex=woman")
        + rows.value(institution, indicator, period, "age-sex=man");
  }
}
