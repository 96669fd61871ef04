package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.compare.PublishedTier.Quality;
import org.rapporteur.rulebook.Tier;

class TierHistoryTest {

  private static final List<String> REGION = List.of("XKX", "ALB", "BIH", "MNE", "MKD", "SRB");

  private final TierHistory history = TierHistory.load();

  /// Compared by hand with the source rows that the table was made from.
  @ParameterizedTest
  @CsvSource({
    "XKX, 2009, TIER_2",
    "XKX, 2024, TIER_2",
    "XKX, 2008, SPECIAL_CASE",
    "ALB, 2001, TIER_3",
    "ALB, 2008, TIER_2_WATCH_LIST",
    "ALB, 2013, TIER_2_WATCH_LIST",
    "BIH, 2003, TIER_3",
    "BIH, 2010, TIER_1",
    "BIH, 2014, TIER_2_WATCH_LIST",
    "BIH, 2020, TIER_2_WATCH_LIST",
    "MNE, 2004, TIER_2_WATCH_LIST",
    "MNE, 2017, TIER_2_WATCH_LIST",
    "MNE, 2023, TIER_2_WATCH_LIST",
    "MKD, 2002, TIER_1",
    "MKD, 2010, TIER_2",
    "MKD, 2015, TIER_1",
    "MKD, 2016, TIER_2",
    "SRB, 2016, TIER_2_WATCH_LIST",
    "SRB, 2021, TIER_2",
    "SRB, 2024, TIER_2_WATCH_LIST"
  })
  void aPublishedTierIsTheOneOfItsSource(String iso3, int reportYear, Tier tier) {
    assertThat(history.published(iso3, reportYear)).contains(tier);
  }

  @Test
  void kosovoWasOnTierTwoInEveryReportFrom2009Through2024() {
    assertThat(IntStream.rangeClosed(2009, 2024).mapToObj(year -> history.published("XKX", year)))
        .allSatisfy(tier -> assertThat(tier).contains(Tier.TIER_2));
  }

  /// Counted apart from the program over the rows of the table.
  @Test
  void howStatesFaredInTheNextReportIsCountedWhereBothReportsAreKnown() {
    NextReport next = history.next(Tier.TIER_2);

    assertThat(next.counts())
        .containsOnly(
            Map.entry(Tier.TIER_1, 20),
            Map.entry(Tier.TIER_2, 178),
            Map.entry(Tier.TIER_2_WATCH_LIST, 19));
    assertThat(next.steps()).isEqualTo(217);
    // Of 2018, 2019, 2022 and 2024 most placements are unknown here.
    assertThat(next.years())
        .containsExactly(
            2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2020);
    assertThat(history.next(Tier.NOT_RANKED).steps()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "MNE, 2018",
    "MNE, 2019",
    "SRB, 2018",
    "SRB, 2019",
    "ALB, 2018",
    "ALB, 2019",
    "MKD, 2018",
    "MKD, 2019"
  })
  void aYearWithoutASourceIsNotKnown(String iso3, int reportYear) {
    assertThat(history.published(iso3, reportYear)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ALB, 2022", "MNE, 2022", "MNE, 2024", "MKD, 2024"})
  void aTierThatWasOnlyInferredStaysOut(String iso3, int reportYear) {
    assertThat(history.published(iso3, reportYear)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"XKX, 2001", "XKX, 2007", "MNE, 2001", "MNE, 2002", "SRB, 2001", "SRB, 2002"})
  void aYearForWhichTheDataSetHasNoTierOfTheCountryIsNotKnown(String iso3, int reportYear) {
    assertThat(history.published(iso3, reportYear)).isEmpty();
  }

  @Test
  void noPlacementOf2025IsKnown() {
    assertThat(REGION).allSatisfy(iso3 -> assertThat(history.published(iso3, 2025)).isEmpty());
    assertThat(history.firstYear()).isEqualTo(2001);
    assertThat(history.lastYear()).isEqualTo(2024);
  }

  @Test
  void everyPlacementNamesItsSource() {
    assertThat(REGION)
        .flatMap(iso3 -> List.copyOf(history.of(iso3).values()))
        .hasSize(121)
        .allSatisfy(row -> assertThat(row.source()).contains("/"));
    assertThat(history.row("XKX", 2008).orElseThrow())
        .isEqualTo(
            new PublishedTier(
                "XKX",
                "Kosovo",
                2008,
                Tier.SPECIAL_CASE,
                Quality.DATASET,
                "GitHub SioKCronin/libertas HTI.csv (Frank, Human Trafficking Indicators)"));
    assertThat(history.row("BIH", 2019).orElseThrow().source())
        .endsWith(
            "(2020 narrative: \"remained on Tier 2 Watch List for the third consecutive year\")");
  }

  @Test
  void kosovoStandsBesideFiveNeighboursAndAFictionalCountryBesideNone() {
    assertThat(history.neighbours("XKX")).containsExactly("ALB", "BIH", "MNE", "MKD", "SRB");
    assertThat(history.neighbours("SRB")).containsExactly("XKX", "ALB", "BIH", "MNE", "MKD");
    assertThat(history.neighbours("NOR")).containsExactly("ISL", "CHE");
    assertThat(history.neighbours("AUT")).as("the union is counted, not listed").isEmpty();
    assertThat(history.neighbours("XEX")).isEmpty();
    assertThat(history.of("XEX")).isEmpty();
    assertThat(history.country("MKD")).contains("North Macedonia");
    assertThat(history.country("XEX")).isEmpty();
  }

  @Test
  void theTableHasTheFortyEuropeanStatesThatItSaysAndNoInferredPlacement() {
    assertThat(history.countries())
        .hasSize(40)
        .startsWith("XKX", "ALB", "BIH", "MNE", "MKD", "SRB", "AUT")
        .endsWith("GBR", "MDA", "UKR", "TUR", "ISL", "NOR", "CHE");
    assertThat(history.rows()).hasSize(788);
    assertThat(history.europeanUnion(2018).unknown()).isEqualTo(24);
    assertThat(history.published("DEU", 2018)).contains(Tier.TIER_1);
  }

  /// Kosovo’s Tier 2 of 2012 was that of eight of the then 27 members.
  @Test
  void theMembersOfTheEuropeanUnionAreCountedByTier() {
    Distribution union = history.europeanUnion(2012);

    assertThat(union.states()).isEqualTo(27);
    assertThat(union.count(Tier.TIER_1)).isEqualTo(18);
    assertThat(union.count(Tier.TIER_2)).isEqualTo(8);
    assertThat(union.count(Tier.TIER_2_WATCH_LIST)).isEqualTo(1);
    assertThat(union.unknown()).isZero();
    assertThat(union.isTelling()).isTrue();
    assertThat(
            List.of("BGR", "EST", "GRC", "HUN", "LVA", "MLT", "PRT", "ROU").stream()
                .map(iso3 -> history.published(iso3, 2012)))
        .allSatisfy(tier -> assertThat(tier).contains(Tier.TIER_2));
    assertThat(history.published("CYP", 2012)).contains(Tier.TIER_2_WATCH_LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 15",
    "2003, 15",
    "2004, 25",
    "2006, 25",
    "2007, 27",
    "2013, 27",
    "2014, 28",
    "2019, 28",
    "2020, 27",
    "2024, 27"
  })
  void aMemberIsOneOnTheLastDayOfJune(int reportYear, int members) {
    assertThat(history.europeanUnion(reportYear).states()).isEqualTo(members);
  }

  @Test
  void aYearOfWhichFewerThanNineInTenAreKnownDoesNotTell() {
    assertThat(history.europeanUnion(2022).known()).isEqualTo(1);
    assertThat(history.europeanUnion(2022).isTelling()).isFalse();
    assertThat(history.europeanUnion(2005).known()).isEqualTo(24);
    assertThat(history.europeanUnion(2005).isTelling()).isTrue();
  }

  @Test
  void aWrongTableOfStatesIsToldLineByLine() {
    String csv =
        """
        iso3,country,group,eu_from,eu_through,eu_source
        XKX,Kosovo,,,,
        XKX,Kosovo,,,,
        at,Austria,,,,
        AUT,Austria,,1995-01-01,,
        BEL,Belgium,,1958,,Treaty
        GBR,United Kingdom,,1973-01-01,1972-01-31,Treaty
        """;

    assertThatThrownBy(() -> States.read(csv))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .contains("line 3: a second row of XKX")
        .contains("line 4: no state at")
        .contains("line 5: membership and its source")
        .contains("line 6: no day 1958")
        .contains("line 7: a membership that ends before it begins");
  }

  @Test
  void theSourcesOfSomeYearsAreListedOnce() {
    assertThat(history.sources(List.of("XKX"), 2016, 2018))
        .containsExactly(
            "GitHub benjaminleroy/sure2018 data/country_summary_data.csv @381670e2",
            "https://webarchive.archive.unhcr.org/20191026173300mp_/https://www.refworld.org/docid/5b3e0b0019.html");
  }

  @Test
  void allWrongLinesOfATableAreToldAtOnce() {
    String csv =
        """
        iso3,country,report_year,tier,quality,source
        XKX,Kosovo,2020,2,listed,https://example.org/a
        XKX,Kosovo,2020,2,listed,https://example.org/b
        XKX,Kosovo,2021,2,inferred,https://example.org/c
        XKX,Kosovo,2022,NA,dataset,https://example.org/d
        XKX,Kosovo,22,2,listed,https://example.org/e
        xk,Kosovo,2023,2,listed,https://example.org/f
        XKX,Kosovo,2024,2,listed,
        """;

    assertThatThrownBy(() -> TierTable.read(csv))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .contains("line 3: a second row of XKX 2020")
        .contains("line 4: not a published placement: inferred")
        .contains("line 5: no tier NA")
        .contains("line 6: no report year 22")
        .contains("line 7: no ISO code xk")
        .contains("line 8: a field is blank");
    assertThatThrownBy(() -> TierTable.read("iso3,tier\n"))
        .hasMessageContaining("line 1: the columns are")
        .hasMessageContaining("there is no line under the header");
  }
}
