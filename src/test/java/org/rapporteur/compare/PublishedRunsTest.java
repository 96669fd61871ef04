package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.Outcome;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.clock.Permission;
import org.rapporteur.clock.Standing;
import org.rapporteur.rulebook.OpenPoint;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;
import org.rapporteur.rulebook.Tier;

/// The clock against the reports themselves: every stay on the Watch List that was published must
/// be lawful by it. The shipped table of European states always; the whole world where a table of
/// it is at hand.
class PublishedRunsTest {

  private static final int FIRST_COUNTED = 2009;
  private static final int FIRST_BITE = 2011;

  private static final Rulebook RULES =
      switch (RulebookLoader.load(2024, "standard-1", CatalogueLoader.load())) {
        case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
        case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
            throw new AssertionError("The shipped rulebook has report year 2024");
      };
  private static final Clock CLOCK = new Clock(RULES.watchList(), RULES.profile());

  /// A stay on the Watch List, both years included.
  record Run(String iso3, int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  static List<PublishedTable> tables() {
    List<PublishedTable> tables = new ArrayList<>(List.of(PublishedTable.europe()));
    PublishedTable.worldIfAtHand().ifPresent(tables::add);
    return tables;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theClockAllowsEveryYearOfEveryPublishedRun(PublishedTable table) {
    List<String> forbidden = new ArrayList<>();
    for (Run run : runs(table, FIRST_COUNTED, 2040)) {
      for (int year = run.first(); year <= run.last(); year++) {
        Outcome again = CLOCK.standing(table.of(run.iso3()), year).watchList();
        if (again.permission() == Permission.NEVER) {
          forbidden.add(run.iso3() + " " + year + " " + again.rules());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whereTheClockDoesNotKnowItNamesAYearThatTheTableLacks(PublishedTable table) {
    for (Run run : runs(table, FIRST_COUNTED, 2040)) {
      for (int year = run.first(); year <= run.last(); year++) {
        PastTiers history = table.of(run.iso3());
        Outcome again = CLOCK.standing(history, year).watchList();
        assertThat(again.permission() == Permission.UNKNOWN)
            .as("%s %s", run.iso3(), year)
            .isEqualTo(!again.supply().isEmpty());
        assertThat(again.supply())
            .as("%s %s", run.iso3(), year)
            .allSatisfy(supply -> assertThat(history.tier(supply)).isEmpty());
      }
    }
  }

  /// Supplying what is asked for settles the matter, whatever it turns out to be.
  @ParameterizedTest
  @MethodSource("tables")
  void theYearsThatItNamesAreEnough(PublishedTable table) {
    for (Run run : runs(table, FIRST_COUNTED, 2040)) {
      PastTiers history = table.of(run.iso3());
      for (int supplied : CLOCK.standing(history, run.last()).watchList().supply()) {
        history = history.with(supplied, Tier.TIER_2);
      }
      assertThat(CLOCK.standing(history, run.last()).watchList().permission())
          .as("%s %s", run.iso3(), run.last())
          .isNotEqualTo(Permission.UNKNOWN);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theClockForbidsAFifthYear(PublishedTable table) {
    List<Run> four =
        runs(table, FIRST_COUNTED, 2017).stream().filter(run -> run.length() == 4).toList();
    assertThat(four).isNotEmpty();
    for (Run run : four) {
      Standing next = CLOCK.standing(table.of(run.iso3()), run.last() + 1);
      assertThat(next.watchList().permission()).as("%s", run).isEqualTo(Permission.NEVER);
      assertThat(next.watchList().rules()).as("%s", run).containsExactly("AD-2");
      assertThat(next.outcome(Tier.TIER_3).permission()).isEqualTo(Permission.UNLESS_RAISED);
    }
  }

  /// Hungary and Montenegro were on the list in 2017; what 2018 and 2019 were only the memoranda
  /// show.
  @Test
  void aGapThatMattersIsNamed() {
    PastTiers hungary = PublishedTable.europe().of("HUN");

    assertThat(CLOCK.standing(hungary, 2020).watchList().permission())
        .isEqualTo(Permission.UNKNOWN);
    assertThat(CLOCK.standing(hungary, 2020).watchList().supply()).containsExactly(2018, 2019);
    assertThat(CLOCK.standing(TierHistory.load().pastTiers("HUN"), 2020).watchList().permission())
        .isEqualTo(Permission.NEVER);
  }

  @Test
  void theShippedTableHasTheRunsThatItsSourcesShow() {
    assertThat(lengths(runs(PublishedTable.europe(), FIRST_COUNTED, 2015)))
        .isEqualTo(Map.of(1, 8, 2, 3, 3, 1));
    assertThat(runs(PublishedTable.europe(), 2009, 2017)).contains(new Run("UKR", 2013, 2016));
  }

  @Test
  void theWorldHas158RunsTo2015AndNoneIsLongerThanFourYears() {
    PublishedTable world = PublishedTable.world();

    assertThat(runs(world, FIRST_COUNTED, 2015)).hasSize(158);
    assertThat(lengths(runs(world, FIRST_COUNTED, 2015)))
        .isEqualTo(Map.of(1, 60, 2, 52, 3, 24, 4, 22));
    assertThat(lengths(runs(world, FIRST_COUNTED, 2017)).keySet()).allMatch(length -> length <= 4);
  }

  @Test
  void theWorldHasNoRunLongerThanThreeYearsFrom2020To2025() {
    assertThat(lengths(runs(PublishedTable.world(), 2020, 2025)).keySet())
        .allMatch(length -> length <= 3);
    assertThat(lengths(runs(PublishedTable.europe(), 2020, 2025)).keySet())
        .allMatch(length -> length <= 3);
  }

  /// Of fifteen runs of four years that ended by 2015, eight ended in Tier 3 and seven in Tier 2.
  @Test
  void theWorldsFinishedRunsOfFourYearsEndedInTier3OrTier2() {
    PublishedTable world = PublishedTable.world();
    Map<Tier, Long> ends =
        runs(world, FIRST_COUNTED, 2015).stream()
            .filter(run -> run.length() == 4 && run.last() < 2015)
            .map(run -> world.of(run.iso3()).tier(run.last() + 1).orElseThrow())
            .collect(Collectors.groupingBy(tier -> tier, TreeMap::new, Collectors.counting()));

    assertThat(ends).isEqualTo(Map.of(Tier.TIER_3, 8L, Tier.TIER_2, 7L));
  }

  /// Of 541 placements on the Watch List from 2011, the first year in which the clock bites. Which
  /// years were on the list in 2018 and 2019 the memoranda of 2018 to 2020 show.
  @Test
  void theLetterOfTheReinstatementLimitIsContradictedOftenTheReadingOfTheProfileNever() {
    PublishedTable world = withWaivers(PublishedTable.world(), 2020);

    assertThat(placements(world)).isEqualTo(541);
    assertThat(contradictions(world, "letter")).hasSize(28);
    assertThat(contradictions(world, "direct")).containsExactly("DZA 2019", "SDN 2019", "SDN 2020");
    assertThat(contradictions(world, "observed")).isEmpty();
  }

  /// The same with every memorandum at hand: those of 2021 and later show two more placements.
  @Test
  void theLaterMemorandaContradictTheReadingOfTheProfileNowhereEither() {
    PublishedTable world = withWaivers(PublishedTable.world(), 2024);

    assertThat(contradictions(world, "letter")).hasSize(30);
    assertThat(contradictions(world, "observed")).isEmpty();
  }

  /// A waiver stands for three years on the list, and no table says otherwise.
  @ParameterizedTest
  @MethodSource("tables")
  void noPublishedTierContradictsAMemorandum(PublishedTable table) {
    for (Waivers.Waiver waiver : Waivers.load()) {
      for (int year = waiver.reportYear() - 2; year <= waiver.reportYear(); year++) {
        assertThat(table.of(waiver.iso3()).tier(year).orElse(Tier.TIER_2_WATCH_LIST))
            .as("%s %s", waiver, year)
            .isEqualTo(Tier.TIER_2_WATCH_LIST);
      }
    }
  }

  private static List<String> contradictions(PublishedTable table, String reading) {
    Clock clock =
        new Clock(RULES.watchList(), RULES.profile().reading(OpenPoint.REINSTATED_AFTER, reading));
    List<String> found = new ArrayList<>();
    table
        .histories()
        .forEach((iso3, history) -> {
          for (int year = FIRST_BITE; year <= 2025; year++) {
            if (history.tier(year).equals(Optional.of(Tier.TIER_2_WATCH_LIST))
                && clock.standing(history, year).watchList().rules().contains("RR-1")) {
              found.add(iso3 + " " + year);
            }
          }
        });
    return found;
  }

  private static long placements(PublishedTable table) {
    return table.histories().values().stream()
        .mapToLong(history -> {
          long count = 0;
          for (int year = FIRST_BITE; year <= 2025; year++) {
            count += history.tier(year).equals(Optional.of(Tier.TIER_2_WATCH_LIST)) ? 1 : 0;
          }
          return count;
        })
        .sum();
  }

  private static PublishedTable withWaivers(PublishedTable table, int through) {
    SortedMap<String, PastTiers> histories = new TreeMap<>(table.histories());
    for (Waivers.Waiver waiver : Waivers.load()) {
      if (waiver.reportYear() <= through) {
        PastTiers history = histories.getOrDefault(waiver.iso3(), PastTiers.none());
        TreeSet<Integer> waivers = new TreeSet<>(history.waivers());
        waivers.add(waiver.reportYear());
        histories.put(waiver.iso3(), new PastTiers(history.published(), waivers));
      }
    }
    return new PublishedTable(table.name(), histories);
  }

  private static SortedMap<Integer, Integer> lengths(List<Run> runs) {
    SortedMap<Integer, Integer> lengths = new TreeMap<>();
    runs.forEach(run -> lengths.merge(run.length(), 1, Integer::sum));
    return lengths;
  }

  /// Every stay on the Watch List, cut at both ends of the span.
  private static List<Run> runs(PublishedTable table, int from, int through) {
    List<Run> runs = new ArrayList<>();
    table
        .histories()
        .forEach((iso3, history) -> {
          int first = 0;
          for (int year = from; year <= through + 1; year++) {
            boolean listed =
                year <= through
                    && Optional.of(Tier.TIER_2_WATCH_LIST)
                        .equals(Optional.ofNullable(history.published().get(year)));
            if (listed && first == 0) {
              first = year;
            } else if (!listed && first != 0) {
              runs.add(new Run(iso3, first, year - 1));
              first = 0;
            }
          }
        });
    return runs;
  }
}
