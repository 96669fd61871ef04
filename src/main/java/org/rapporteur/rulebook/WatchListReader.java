package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlMap;

/// Gathers what the clock of the Watch List needs: the rules of every law version by report year,
/// and, from a file of their own, the conditions of a waiver and the steps that were never seen.
final class WatchListReader {

  private static final YearSpan ALL_YEARS = new YearSpan(2001, OptionalInt.empty());

  private WatchListReader() {}

  static WatchListLaw read(
      YamlMap map, LawHistory history, References references, Consumer<Diagnostic> findings) {
    List<Test> conditions =
        new TestReader(references, ALL_YEARS, findings).tests(map, "waiver-conditions");
    List<WatchListLaw.Step> unseen =
        map.maps("unseen-steps").stream().flatMap(entry -> step(entry).stream()).toList();
    map.close();
    return new WatchListLaw(rules(history), conditions, unseen);
  }

  /// Each rule as each version has it. A second one of the same year is left out: it has its
  /// finding where it stands.
  private static SortedMap<String, List<MechanicalRule>> rules(LawHistory history) {
    SortedMap<String, List<MechanicalRule>> rules = new TreeMap<>();
    for (LawHistory.Step step : history.steps()) {
      for (Rule rule : step.law().rules()) {
        List<MechanicalRule> versions = rules.computeIfAbsent(rule.id(), _ -> new ArrayList<>());
        step.law()
            .span()
            .within(rule.span())
            .filter(span -> versions.stream().noneMatch(known -> known.span().overlaps(span)))
            .ifPresent(span -> versions.add(new MechanicalRule(rule.id(), span, rule.run())));
      }
    }
    return rules;
  }

  private static Optional<WatchListLaw.Step> step(YamlMap entry) {
    Optional<Tier> from = tier(entry, "from");
    Optional<Tier> to = tier(entry, "to");
    entry.close();
    return from.flatMap(before -> to.map(after -> new WatchListLaw.Step(before, after)));
  }

  private static Optional<Tier> tier(YamlMap entry, String key) {
    String code = entry.requiredText(key);
    Optional<Tier> tier = Tier.ofCode(code);
    if (tier.isEmpty()) {
      entry.unknown(key, code, Tier.codes());
    }
    return tier;
  }
}
