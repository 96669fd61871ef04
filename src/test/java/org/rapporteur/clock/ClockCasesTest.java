package org.rapporteur.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.MechanicalRule;
import org.rapporteur.rulebook.OpenPoint;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.WatchListLaw;
import org.rapporteur.rulebook.YearSpan;

/// The cases of the clock, each a test by its sentence; and that no number of the rules can change
/// without one of them noticing.
class ClockCasesTest {

  private static final List<ClockCase> CASES = ClockCases.all();

  /// What the clock looks at.
  private static final List<String> RULES =
      List.of("SWL", "AD-1", "AD-2", "W-1", "W-2", "RR-1", "AP-1", "CAL-3", "T3-1");

  /// Numbers that nothing can depend on.
  private static final List<String> IDLE =
      List.of(
          // No run is two long before 2011.
          "W-1 from 2009 to 2008",
          "W-1 from 2009 to 2010",
          // No run is four long before 2013, for which the version of that year holds.
          "W-1 since 2009 years 2 to 3",
          // AD-2 follows from AD-1; its span says only since when it can be cited.
          "AD-2 from 2009 to 2008",
          "AD-2 from 2009 to 2010",
          // Without a special watch list there is nothing to assess.
          "CAL-3 from 2004 to 2003");

  @TestFactory
  Stream<DynamicTest> everyCaseIsFoundAsItsSentenceSays() {
    assertThat(CASES.stream().map(ClockCase::name)).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    return CASES.stream()
        .map(law ->
            DynamicTest.dynamicTest(
                law.name(),
                () ->
                    assertThat(differences(law, Rulebooks.SHIPPED.watchList()))
                        .as(law.place())
                        .isEmpty()));
  }

  @Test
  void aChangeOfAnyNumberOfTheRulesBreaksACase() {
    List<String> unnoticed = new ArrayList<>();
    int tried = 0;
    for (String id : RULES) {
      List<MechanicalRule> versions = Rulebooks.SHIPPED.watchList().rules().get(id);
      for (int at = 0; at < versions.size(); at++) {
        for (Map.Entry<String, MechanicalRule> mutant : mutants(versions, at).entrySet()) {
          List<MechanicalRule> changed = new ArrayList<>(versions);
          changed.set(at, mutant.getValue());
          tried++;
          if (!noticed(id, changed)) {
            unnoticed.add(mutant.getKey());
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(30);
    assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(IDLE);
  }

  private static boolean noticed(String id, List<MechanicalRule> versions) {
    WatchListLaw law = Rulebooks.SHIPPED.watchList();
    SortedMap<String, List<MechanicalRule>> rules = new TreeMap<>(law.rules());
    rules.put(id, versions);
    try {
      WatchListLaw changed = new WatchListLaw(rules, law.waiverConditions(), law.unseenSteps());
      return CASES.stream().anyMatch(each -> !differences(each, changed).isEmpty());
    } catch (IllegalArgumentException _) {
      // Two rules of one year are refused before any case is asked.
      return true;
    }
  }

  /// The rule with each of its numbers one less and one more. Where a law version only takes a rule
  /// over from the one before it, the year between them is no number of the rule.
  private static Map<String, MechanicalRule> mutants(List<MechanicalRule> rules, int at) {
    Map<String, MechanicalRule> mutants = new LinkedHashMap<>();
    MechanicalRule rule = rules.get(at);
    YearSpan span = rule.span();
    int years = rule.run().years();
    int after = rule.run().after();
    for (int by : new int[] {-1, 1}) {
      if (!has(rules, rule, span.first() - 1)) {
        int first = span.first() + by;
        mutants.put(
            rule.id() + " from " + span.first() + " to " + first,
            with(rule, new YearSpan(first, last(span, first)), years, after));
      }
      if (span.last().isPresent() && !has(rules, rule, span.last().getAsInt() + 1)) {
        int last = span.last().getAsInt() + by;
        mutants.put(
            rule.id() + " through " + span.last().getAsInt() + " to " + last,
            with(rule, new YearSpan(span.first(), OptionalInt.of(last)), years, after));
      }
      if (years > 0) {
        mutants.put(
            rule.id() + " since " + span.first() + " years " + years + " to " + (years + by),
            with(rule, span, years + by, after));
      }
      if (after > 0) {
        mutants.put(
            rule.id() + " since " + span.first() + " after " + after + " to " + (after + by),
            with(rule, span, years, after + by));
      }
    }
    return mutants;
  }

  /// A span of one year that begins later ends later too.
  private static OptionalInt last(YearSpan span, int first) {
    return span.last().isPresent() && span.last().getAsInt() < first
        ? OptionalInt.of(first)
        : span.last();
  }

  private static boolean has(List<MechanicalRule> rules, MechanicalRule rule, int year) {
    return rules.stream()
        .anyMatch(other -> other.run().equals(rule.run()) && other.span().contains(year));
  }

  private static MechanicalRule with(MechanicalRule rule, YearSpan span, int years, int after) {
    return new MechanicalRule(rule.id(), span, new Rule.Run(years, after));
  }

  /// What is found otherwise than expected; a rule that cannot be carried out at all is too.
  private static List<String> differences(ClockCase law, WatchListLaw watchList) {
    JudgementProfile profile = Rulebooks.SHIPPED.profile();
    for (Map.Entry<OpenPoint, String> reading : law.readings().entrySet()) {
      profile = profile.reading(reading.getKey(), reading.getValue());
    }
    Standing found = new Clock(watchList, profile).standing(law.history(), law.next());
    List<String> differences = new ArrayList<>();
    law.expect()
        .forEach((tier, text) -> {
          if (!text(found.outcome(tier)).equals(text)) {
            differences.add(tier + ": " + text(found.outcome(tier)) + ", not " + text);
          }
        });
    if (!law.supply().isEmpty() || law.expect().containsValue("unknown")) {
      compare("supply", found.watchList().supply(), law.supply(), differences);
    }
    if (!law.restsOn().isEmpty()) {
      compare("rests on", found.watchList().restsOn(), law.restsOn(), differences);
    }
    law.follows()
        .forEach((tier, rules) ->
            compare(tier + " follows", found.outcome(tier).follows(), rules, differences));
    return differences;
  }

  private static void compare(
      String what, List<?> found, List<?> expected, List<String> differences) {
    if (!found.equals(expected)) {
      differences.add(what + ": " + found + ", not " + expected);
    }
  }

  private static String text(Outcome outcome) {
    String permission = outcome.permission().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return outcome.rules().isEmpty()
        ? permission
        : permission + " (" + String.join(", ", outcome.rules()) + ")";
  }
}
