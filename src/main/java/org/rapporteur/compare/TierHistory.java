package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.rulebook.Tier;

/// Published tiers by country and report year. A year without a row is a year whose placement no
/// source at hand shows: it is neither Tier 2 nor unranked.
public final class TierHistory {

  private final States states;
  private final List<Waivers.Waiver> waivers;
  private final SequencedMap<String, SortedMap<Integer, PublishedTier>> countries =
      new LinkedHashMap<>();
  private final int firstYear;
  private final int lastYear;

  /// @param rows at least one; of two of a country and report year the later one holds
  TierHistory(States states, List<Waivers.Waiver> waivers, List<PublishedTier> rows) {
    this.states = states;
    this.waivers = List.copyOf(waivers);
    // European states in the order of their table, others by their code after them.
    states.all().keySet().forEach(iso3 -> countries.put(iso3, new TreeMap<>()));
    TreeSet<String> others = new TreeSet<>();
    rows.forEach(row -> others.add(row.iso3()));
    others.forEach(iso3 -> countries.putIfAbsent(iso3, new TreeMap<>()));
    rows.forEach(row -> countries.get(row.iso3()).put(row.reportYear(), row));
    firstYear = rows.stream().mapToInt(PublishedTier::reportYear).min().orElseThrow();
    lastYear = rows.stream().mapToInt(PublishedTier::reportYear).max().orElseThrow();
  }

  /// The European states, as the tables of the class path have them.
  ///
  /// @throws IllegalStateException with every wrong line, where a shipped table is wrong
  public static TierHistory load() {
    return new TierHistory(States.load(), Waivers.load(), TierTable.read());
  }

  /// These placements and, for every other country and year, those known here.
  public TierHistory with(List<PublishedTier> rows) {
    List<PublishedTier> all = new ArrayList<>(rows());
    all.addAll(rows);
    return new TierHistory(states, waivers, all);
  }

  /// Every placement, by country and year.
  public List<PublishedTier> rows() {
    return countries.values().stream().flatMap(years -> years.values().stream()).toList();
  }

  /// The tier of a country in a report; empty where it is not known.
  public Optional<Tier> published(String iso3, int reportYear) {
    return row(iso3, reportYear).map(PublishedTier::tier);
  }

  /// The placement with its source.
  public Optional<PublishedTier> row(String iso3, int reportYear) {
    return Optional.ofNullable(of(iso3).get(reportYear));
  }

  /// The known placements of a country by report year; none for a country outside the table.
  public SortedMap<Integer, PublishedTier> of(String iso3) {
    return Collections.unmodifiableSortedMap(
        countries.getOrDefault(iso3, Collections.emptySortedMap()));
  }

  /// What is known of a country, for the clock of the Watch List.
  public PastTiers pastTiers(String iso3) {
    SortedMap<Integer, Tier> published = new TreeMap<>();
    of(iso3).forEach((year, row) -> published.put(year, row.tier()));
    return new PastTiers(published, new TreeSet<>(waivers(iso3).keySet()));
  }

  /// The reports for which it is on record that a country’s automatic downgrade was waived, each
  /// with the source that shows it.
  public SortedMap<Integer, String> waivers(String iso3) {
    SortedMap<Integer, String> found = new TreeMap<>();
    waivers.stream()
        .filter(waiver -> waiver.iso3().equals(iso3))
        .forEach(waiver -> found.put(waiver.reportYear(), waiver.source()));
    return Collections.unmodifiableSortedMap(found);
  }

  /// The countries with a placement, by ISO code: European states first, others after them.
  public List<String> countries() {
    return countries.keySet().stream().filter(iso3 -> !countries.get(iso3).isEmpty()).toList();
  }

  /// The other states of a country's group, by ISO code, in the order of the table; none for a
  /// country without a group, such as a fictional one.
  public List<String> neighbours(String iso3) {
    return state(iso3).map(State::group).filter(group -> !group.isEmpty()).stream()
        .flatMap(group ->
            states.all().values().stream()
                .filter(other -> other.group().equals(group) && !other.iso3().equals(iso3)))
        .map(State::iso3)
        .toList();
  }

  /// What the table of European states has of a country.
  public Optional<State> state(String iso3) {
    return Optional.ofNullable(states.all().get(iso3));
  }

  /// The name of a country as the tables write it.
  public Optional<String> country(String iso3) {
    return state(iso3)
        .map(State::name)
        .or(() -> of(iso3).values().stream().map(PublishedTier::country).findFirst());
  }

  /// The members of the European Union in the report of a year, by tier.
  public Distribution europeanUnion(int reportYear) {
    List<State> members =
        states.all().values().stream().filter(state -> state.isEuMember(reportYear)).toList();
    Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
    int known = 0;
    for (State member : members) {
      Optional<Tier> tier = published(member.iso3(), reportYear);
      tier.ifPresent(found -> counts.merge(found, 1, Integer::sum));
      known += tier.isPresent() ? 1 : 0;
    }
    return new Distribution(
        reportYear, members.size(), new TreeMap<>(counts), members.size() - known);
  }

  /// How European states of one tier fared in the next report.
  public NextReport next(Tier from) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
    for (int year = firstYear; year < lastYear; year++) {
      if (isTelling(year) && isTelling(year + 1)) {
        for (String iso3 : states.all().keySet()) {
          Optional<Tier> next = published(iso3, year + 1);
          if (published(iso3, year).filter(from::equals).isPresent() && next.isPresent()) {
            years.add(year);
            counts.merge(next.get(), 1, Integer::sum);
          }
        }
      }
    }
    return new NextReport(from, years, new TreeMap<>(counts));
  }

  /// How the countries of the world of one tier fared in the next report, since that of 2004.
  public static NextReport nextInTheWorld(Tier from) {
    return WorldSteps.load().next(from);
  }

  /// Whether at least nine tenths of the European states are known.
  private boolean isTelling(int year) {
    long known =
        states.all().keySet().stream().filter(iso3 -> published(iso3, year).isPresent()).count();
    return known * 10 >= states.all().size() * 9L;
  }

  /// The first report year with a known placement of any country.
  public int firstYear() {
    return firstYear;
  }

  /// The last report year with a known placement of any country.
  public int lastYear() {
    return lastYear;
  }

  /// The sources behind the placements of these countries from one report year through another,
  /// each once, in the order of the countries and years.
  public SequencedSet<String> sources(List<String> iso3, int fromYear, int throughYear) {
    SequencedSet<String> sources = new LinkedHashSet<>();
    for (String code : iso3) {
      of(code).subMap(fromYear, throughYear + 1).values().forEach(row -> sources.add(row.source()));
    }
    return Collections.unmodifiableSequencedSet(sources);
  }
}
