package org.rapporteur.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rules on the Tier 2 Watch List, 22 U.S.C. 7107(b)(2), across all report years: the clock
/// looks back over years of more than one law version.
///
/// @param rules by id, each as the law versions have it, one after the other
/// @param waiverConditions tests of the three conditions of a waiver
/// @param unseenSteps lawful steps that no report of 2004 to 2015 took
public record WatchListLaw(
    SortedMap<String, List<MechanicalRule>> rules,
    List<Test> waiverConditions,
    List<Step> unseenSteps) {

  /// From the tier of one report to that of the next.
  public record Step(Tier from, Tier to) {
    public Step {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  public WatchListLaw {
    TreeMap<String, List<MechanicalRule>> copy = new TreeMap<>();
    rules.forEach((id, versions) -> copy.put(id, List.copyOf(versions)));
    rules = Collections.unmodifiableSortedMap(copy);
    waiverConditions = List.copyOf(waiverConditions);
    unseenSteps = List.copyOf(unseenSteps);
    rules.values().forEach(WatchListLaw::requireApart);
  }

  private static void requireApart(List<MechanicalRule> versions) {
    for (int at = 0; at < versions.size(); at++) {
      YearSpan span = versions.get(at).span();
      if (versions.subList(0, at).stream().anyMatch(earlier -> earlier.span().overlaps(span))) {
        throw new IllegalArgumentException("Two rules " + versions.get(at).id() + " of one year");
      }
    }
  }

  /// The rule as it holds for a report year; empty where it does not hold.
  public Optional<MechanicalRule> rule(String id, int reportYear) {
    return rules.getOrDefault(id, List.of()).stream()
        .filter(rule -> rule.span().contains(reportYear))
        .findFirst();
  }

  /// The first report year for which a rule holds.
  ///
  /// @throws IllegalArgumentException where there is no such rule
  public int first(String id) {
    return rules.getOrDefault(id, List.of()).stream()
        .mapToInt(rule -> rule.span().first())
        .min()
        .orElseThrow(() -> new IllegalArgumentException("No rule " + id));
  }
}
