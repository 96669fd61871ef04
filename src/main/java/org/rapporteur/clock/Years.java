package org.rapporteur.clock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.rapporteur.rulebook.Tier;

/// The years before a report, in which a country whose tiers are not all known may have been in
/// several positions.
final class Years {

  /// Every tier that a year can have had.
  private static final List<Tier> ANY = List.of(Tier.values());

  private final PastTiers history;
  private final int reportYear;
  private final Rules rules;
  private final Map<Place, Integer> kinds = new HashMap<>();

  /// A number for each permission, and for each list of numbers that the tiers of a year lead to.
  private final Map<Object, Integer> numbers = new HashMap<>();

  private record Place(Position position, int year) {}

  Years(PastTiers history, int reportYear, Rules rules) {
    this.history = history;
    this.reportYear = reportYear;
    this.rules = rules;
  }

  /// Every position in which the country can be before the report.
  SequencedSet<Position> positions() {
    return positionsBefore(reportYear);
  }

  private SequencedSet<Position> positionsBefore(int year) {
    SequencedSet<Position> positions = new LinkedHashSet<>(Set.of(Position.START));
    for (int at = rules.firstYear(); at < year; at++) {
      positions = step(positions, at);
    }
    return positions;
  }

  private SequencedSet<Position> step(Set<Position> positions, int year) {
    SequencedSet<Position> next = new LinkedHashSet<>();
    for (Position position : positions) {
      tiers(year).forEach(tier -> next.add(position.after(tier, year, rules)));
    }
    return next;
  }

  private List<Tier> tiers(int year) {
    return history.tier(year).map(List::of).orElse(ANY);
  }

  /// The years whose tier can make a difference to what the rules allow; every other year being
  /// what it is, or what it can be where it is not known.
  List<Integer> thatMatter() {
    List<Integer> years = new ArrayList<>();
    for (int year = rules.firstYear(); year < reportYear; year++) {
      if (matters(year)) {
        years.add(year);
      }
    }
    return years;
  }

  /// Whether another tier in that year could lead to another permission, whatever the later years
  /// are, as far as they are known.
  private boolean matters(int year) {
    for (Position before : positionsBefore(year)) {
      for (Tier one : tiers(year)) {
        int kind = kind(before.after(one, year, rules), year + 1);
        if (ANY.stream()
            .anyMatch(other -> kind(before.after(other, year, rules), year + 1) != kind)) {
          return true;
        }
      }
    }
    return false;
  }

  /// A number that two positions before a year have in common where the same years after them
  /// always lead to the same permission.
  private int kind(Position position, int year) {
    if (year == reportYear) {
      return number(Verdict.of(position, reportYear, rules).permission());
    }
    Place place = new Place(position, year);
    Integer known = kinds.get(place);
    if (known == null) {
      List<Integer> next =
          tiers(year).stream()
              .map(tier -> kind(position.after(tier, year, rules), year + 1))
              .toList();
      known = number(next);
      kinds.put(place, known);
    }
    return known;
  }

  private int number(Object what) {
    return numbers.computeIfAbsent(what, _ -> numbers.size());
  }

  /// The tier of the report before, where it is known.
  Optional<Tier> last() {
    return history.tier(reportYear - 1);
  }
}
