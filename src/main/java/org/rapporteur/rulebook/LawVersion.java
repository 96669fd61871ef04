package org.rapporteur.rulebook;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The law as it stands for a span of report years.
///
/// @param version the first report year, which names it
/// @param publicLaws the amendments up to which it is stated, such as `through P.L. 115-427`
/// @param checkedThrough the month up to which its text was checked
/// @param significantEfforts tests of 22 U.S.C. 7107(b)(3)
/// @param proofOfFailure tests of the policy-or-pattern clause; met means a policy or pattern is
///   found
/// @param watchConditions tests W-a and W-b; met means the condition holds
/// @param seriousFinding the recorded finding of a person that replaces the profile's proposal on
///   MS-4
/// @param effortsFinding the same on significant efforts
/// @param rules what stands beside the tests: definitions, presumptions, evidence, the order of
///   tests, the clock of the Watch List, the calendar and what follows from a tier
public record LawVersion(
    int version,
    Citation citation,
    String publicLaws,
    YearSpan span,
    YearMonth checkedThrough,
    List<MinimumStandard> standards,
    List<Criterion> criteria,
    List<Test> significantEfforts,
    List<Test> proofOfFailure,
    List<Test> watchConditions,
    Test.Expert seriousFinding,
    Test.Expert effortsFinding,
    List<Rule> rules) {

  public LawVersion {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(publicLaws, "publicLaws");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(checkedThrough, "checkedThrough");
    standards = List.copyOf(standards);
    criteria = List.copyOf(criteria);
    significantEfforts = List.copyOf(significantEfforts);
    proofOfFailure = List.copyOf(proofOfFailure);
    watchConditions = List.copyOf(watchConditions);
    Objects.requireNonNull(seriousFinding, "seriousFinding");
    Objects.requireNonNull(effortsFinding, "effortsFinding");
    rules = List.copyOf(rules);
  }

  /// What of this law holds for one report year.
  public LawVersion in(int reportYear) {
    return new LawVersion(
        version,
        citation,
        publicLaws,
        span,
        checkedThrough,
        standards.stream()
            .filter(standard -> standard.span().contains(reportYear))
            .map(s -> s.with(in(s.tests(), reportYear)))
            .toList(),
        criteria.stream()
            .filter(criterion -> criterion.span().contains(reportYear))
            .map(c -> c.with(in(c.tests(), reportYear)))
            .toList(),
        in(significantEfforts, reportYear),
        in(proofOfFailure, reportYear),
        in(watchConditions, reportYear),
        seriousFinding,
        effortsFinding,
        rules.stream().filter(rule -> rule.span().contains(reportYear)).toList());
  }

  private static List<Test> in(List<Test> tests, int reportYear) {
    return tests.stream().filter(test -> test.head().span().contains(reportYear)).toList();
  }

  /// Whether the law that holds for a report year may have changed after its text was last checked.
  public boolean uncheckedFor(int reportYear) {
    return reportYear > checkedThrough.getYear();
  }

  /// Every test with its parts, in the order of the law.
  public List<Test> everyTest() {
    return Stream.of(
            standards.stream().flatMap(standard -> standard.tests().stream()),
            criteria.stream().flatMap(criterion -> criterion.tests().stream()),
            significantEfforts.stream(),
            proofOfFailure.stream(),
            watchConditions.stream(),
            Stream.<Test>of(seriousFinding, effortsFinding))
        .flatMap(tests -> tests)
        .flatMap(Test::withParts)
        .toList();
  }

  /// By id of a standard, criterion, test or rule, the report year in which its words began.
  public SortedMap<String, Integer> wordings() {
    SortedMap<String, Integer> first = new TreeMap<>();
    standards.forEach(standard -> first.put(standard.id(), standard.span().first()));
    criteria.forEach(criterion -> first.put(criterion.id(), criterion.span().first()));
    everyTest().forEach(test -> first.put(test.id(), test.head().span().first()));
    rules.forEach(rule -> first.put(rule.id(), rule.span().first()));
    return first;
  }

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  public boolean hasRule(String id) {
    return rules.stream().anyMatch(rule -> rule.id().equals(id));
  }

  /// Whether commitments for the next year weigh when efforts are judged significant or not: until
  /// rule EV-3 left them out of everything, in report year 2019. They never count as done.
  public boolean weighsPromises() {
    return !hasRule("EV-3");
  }

  public Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule " + id + " in law " + version));
  }
}
