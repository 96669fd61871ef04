package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// A user's own table of tiers, above the shipped one.
class TierImportTest {

  private static final TierHistory SHIPPED = TierHistory.load();

  private static final Rulebook RULEBOOK =
      RulebookLoader.newest("standard-1", CatalogueLoader.load());

  private final List<Diagnostic> findings = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void aTableOfAnyCountryOfTheWorldStandsBesideTheShippedOne() {
    TierHistory history =
        read(
            """
            iso3,report_year,tier,source
            THA,2014,3,https://example.org/2014
            THA,2013,2WL,https://example.org/2013
            COM,2010,NR,https://example.org/2010
            """);

    assertThat(findings).isEmpty();
    assertThat(history.published("THA", 2013)).contains(Tier.TIER_2_WATCH_LIST);
    assertThat(history.published("COM", 2010)).contains(Tier.NOT_RANKED);
    assertThat(history.published("XKX", 2014)).contains(Tier.TIER_2);
    assertThat(history.countries()).endsWith("CHE", "COM", "THA");
    assertThat(history.neighbours("THA")).isEmpty();
  }

  @Test
  void aPlacementThatTheShippedTableLacksFillsItsGap() {
    TierHistory history =
        read("iso3,country,report_year,tier,quality,source\nMNE,Montenegro,2018,2WL,listed,memo\n");

    assertThat(findings).isEmpty();
    assertThat(SHIPPED.published("MNE", 2018)).isEmpty();
    assertThat(history.published("MNE", 2018)).contains(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void aPlacementThatContradictsTheShippedTableIsTakenWithAWarning() {
    TierHistory history =
        read("iso3,report_year,tier,source\nXKX,2012,2,same\nXKX,2013,2WL,other\n");

    assertThat(lines()).containsExactly("P-010 tiers.csv:3");
    assertThat(findings.getFirst().operands())
        .containsEntry("country", "Kosovo")
        .containsEntry("year", "2013")
        .containsEntry("value", "2WL")
        .containsEntry("other", "2");
    assertThat(history.published("XKX", 2013)).contains(Tier.TIER_2_WATCH_LIST);
  }

  @Test
  void aFifthYearOnTheWatchListIsAWarningThatNamesTheRuleAndTheYears() {
    read(
        """
        iso3,report_year,tier,source
        THA,2009,2,a
        THA,2010,2WL,a
        THA,2011,2WL,a
        THA,2012,2WL,a
        THA,2013,2WL,a
        THA,2014,2WL,a
        """);

    assertThat(lines()).containsExactly("P-011 tiers.csv:7");
    assertThat(findings.getFirst().operands())
        .containsEntry("rule", "AD_2")
        .containsEntry("years", List.of("2010", "2011", "2012", "2013"));
  }

  @Test
  void aSecondYearOfAReinstatedCountryIsAWarningThatNamesTheRule() {
    read(
        """
        iso3,report_year,tier,source
        AFG,2018,2WL,a
        AFG,2019,2WL,a
        AFG,2020,3,a
        AFG,2021,2WL,a
        AFG,2022,2WL,a
        """);

    assertThat(lines()).containsExactly("P-011 tiers.csv:6");
    assertThat(findings.getFirst().operands()).containsEntry("rule", "RR_1");
  }

  @Test
  void aWatchListBeforeThereWasOneIsAWarning() {
    read("iso3,report_year,tier,source\nTHA,2003,2WL,a\n");

    assertThat(lines()).containsExactly("P-011 tiers.csv:2");
    assertThat(findings.getFirst().operands()).containsEntry("rule", "SWL");
  }

  @Test
  void aStepThatNoReportTookIsAWarningInBothDirections() {
    read(
        """
        iso3,report_year,tier,source
        THA,2010,1,a
        THA,2011,3,a
        THA,2012,1,a
        THA,2013,2WL,a
        THA,2014,1,a
        AUT,2025,2WL,a
        """);

    assertThat(lines())
        .containsExactlyInAnyOrder(
            "P-012 tiers.csv:3",
            "P-012 tiers.csv:4",
            "P-012 tiers.csv:5",
            "P-012 tiers.csv:6",
            "P-012 tiers.csv:7");
  }

  /// Montenegro was on the Watch List in 2023 by the shipped table.
  @Test
  void aStepIntoAYearOfTheShippedTableIsDoubtedAsWell() {
    read("iso3,report_year,tier,source\nMNE,2022,1,a\n");

    assertThat(lines()).containsExactly("P-012 tiers.csv:2");
  }

  @Test
  void theShippedTableHasNoDoubtfulStep() {
    StringBuilder csv = new StringBuilder("iso3,report_year,tier,source\n");
    for (PublishedTier row : SHIPPED.rows()) {
      csv.append(row.iso3())
          .append(',')
          .append(row.reportYear())
          .append(',')
          .append(row.tier().code())
          .append(",a\n");
    }

    read(csv.toString());

    assertThat(findings).isEmpty();
  }

  @Test
  void everyRowThatCannotBeReadIsToldWithItsLineAndLeftOut() {
    TierHistory history =
        read(
            """
            iso3,report_year,tier,quality,source
            Kosovo,2025,2,listed,a
            XKX,25,2,listed,a
            XKX,2000,2,listed,a
            XKX,2025,2 WL,listed,a
            XKX,2025,2,inferred,a
            XKX,2025,2,listed,
            THA,2014,3,listed,a
            THA,2014,3,listed,b
            THA,2015,3
            """);

    assertThat(lines())
        .containsExactlyInAnyOrder(
            "P-002 tiers.csv:2",
            "P-002 tiers.csv:3",
            "P-002 tiers.csv:4",
            "P-002 tiers.csv:5",
            "P-002 tiers.csv:6",
            "P-002 tiers.csv:7",
            "P-003 tiers.csv:9",
            "S-018 tiers.csv:10");
    assertThat(history.published("XKX", 2025)).isEmpty();
    assertThat(history.published("THA", 2014)).contains(Tier.TIER_3);
  }

  @Test
  void aWrongHeaderIsToldAndNothingIsRead() {
    TierHistory history = read("iso,report_year,tier,tier,source\nTHA,2014,3,3,a\n");

    assertThat(lines())
        .containsExactly("P-001 tiers.csv:1", "P-001 tiers.csv:1", "P-001 tiers.csv:1");
    assertThat(findings.stream().map(finding -> finding.operands().get("problem")))
        .containsExactly("unknown", "twice", "missing");
    assertThat(history.countries()).doesNotContain("THA");
  }

  private TierHistory read(String csv) {
    try {
      Path file = Files.writeString(folder.resolve("tiers.csv"), csv);
      Optional<RawTable> table =
          Ingest.table(new DataFile("tiers.csv", file, Kind.CSV), new ArrayList<>(), findings::add);
      return TierImport.read(table.orElseThrow(), SHIPPED, RULEBOOK, findings::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> lines() {
    return findings.stream()
        .map(finding ->
            finding.code().id() + " " + finding.location().file() + ":" + finding.location().line())
        .toList();
  }
}
