package org.rapporteur.rulebook;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
/// @param rules what the engine carries out and cites
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
  LawVersion in(int reportYear) {
    return new LawVersion(
        version,
        citation,
        publicLaws,
        span,
        checkedThrough,
        standards.stream()
            .filter(standard -> standard.span().contains(reportYear))
            .map(
                s -> new MinimumStandard(s.id(), s.citation(), s.span(), in(s.tests(), reportYear)))
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

  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
  }

  public Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule " + id + " in law " + version));
  }
}
