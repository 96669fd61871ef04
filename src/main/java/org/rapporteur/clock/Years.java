package org.rapporteur.clock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  /// Two histories that differ in that year alone are followed side by side.
  private boolean matters(int year) {
    record Pair(Position one, Position other) {}
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Position before : positionsBefore(year)) {
      for (Tier one : tiers(year)) {
        ANY.forEach(other ->
            pairs.add(new Pair(before.after(one, year, rules), before.after(other, year, rules))));
      }
    }
    pairs.removeIf(pair -> pair.one().equals(pair.other()));
    Set<Pair> current = pairs;
    for (int at = year + 1; at < reportYear && !current.isEmpty(); at++) {
      Set<Pair> next = new LinkedHashSet<>();
      for (Pair pair : current) {
        for (Tier tier : tiers(at)) {
          next.add(
              new Pair(pair.one().after(tier, at, rules), pair.other().after(tier, at, rules)));
        }
      }
      next.removeIf(pair -> pair.one().equals(pair.other()));
      current = next;
    }
    return current.stream().anyMatch(pair -> permission(pair.one()) != permission(pair.other()));
  }

  private Permission permission(Position position) {
    return Verdict.of(position, reportYear, rules).permission();
  }

  /// The tier of the report before, where it is known.
  Optional<Tier> last() {
    return history.tier(reportYear - 1);
  }
}
