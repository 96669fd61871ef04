package org.rapporteur.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;

/// The same element under another citation.
record Cited(UnaryOperator<Citation> change) {

  MinimumStandard standard(MinimumStandard standard) {
    return new MinimumStandard(
        standard.id(), change.apply(standard.citation()), standard.span(), tests(standard.tests()));
  }

  /// The paragraph of a criterion is the end of its section: `(10)` of `22 U.S.C. 7106(b)(10)`.
  Criterion criterion(Criterion criterion) {
    Citation citation = change.apply(criterion.citation());
    String section = citation.section();
    return new Criterion(
        criterion.id(),
        citation.equals(criterion.citation())
            ? criterion.paragraph()
            : section.substring(section.lastIndexOf('(')),
        criterion.pillar(),
        citation,
        criterion.span(),
        tests(criterion.tests()));
  }

  Rule rule(Rule rule) {
    return new Rule(
        rule.id(),
        change.apply(rule.citation()),
        rule.span(),
        rule.unverified(),
        rule.by(),
        rule.run(),
        rule.excuses());
  }

  Test.Expert finding(Test.Expert finding) {
    return new Test.Expert(head(finding.head()), finding.finding());
  }

  Test test(Test test) {
    TestHead head = head(test.head());
    return switch (test) {
      case Test.AtLeast t -> new Test.AtLeast(head, t.figure(), t.threshold());
      case Test.AtMost t -> new Test.AtMost(head, t.figure(), t.threshold());
      case Test.Share t -> new Test.Share(head, t.part(), t.whole(), t.bound(), t.threshold());
      case Test.Trend t ->
          new Test.Trend(head, t.figure(), t.wanted(), t.direction(), t.discount());
      case Test.Answered t -> new Test.Answered(head, t.question(), t.met(), t.partly());
      case Test.Penalty t -> new Test.Penalty(head, t.limb(), t.comparison(), t.threshold());
      case Test.Reported t -> new Test.Reported(head, t.topic(), t.scope(), t.figures());
      case Test.Arrows t -> new Test.Arrows(head, t.arrows(), t.progress());
      case Test.Expert t -> finding(t);
      case Test.RestsOnCommitments _ -> new Test.RestsOnCommitments(head);
      case Test.AllOf t -> new Test.AllOf(head, tests(t.tests()));
      case Test.AnyOf t -> new Test.AnyOf(head, tests(t.tests()));
      case Test.FirstKnown t -> new Test.FirstKnown(head, tests(t.tests()));
    };
  }

  private List<Test> tests(List<Test> tests) {
    return tests.stream().map(this::test).toList();
  }

  private TestHead head(TestHead head) {
    return new TestHead(
        head.id(),
        change.apply(head.citation()),
        head.span(),
        head.unverified(),
        head.government(),
        head.rules());
  }
}
