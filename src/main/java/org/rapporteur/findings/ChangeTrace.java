package org.rapporteur.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Band;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.statistics.StatisticsRecord;

/// Two assessments side by side, from the facts through tests, criteria and standards to the tier:
/// only what differs (22 U.S.C. 7107(b)(1)(H), rule EV-7).
///
/// @param criteria in the order of the law, then the further rules
/// @param standards in the order of the law
public record ChangeTrace(
    Assessment before, Assessment after, List<Moved> criteria, List<Moved> standards) {

  /// A criterion, standard or rule that reads differently, or of which a test does.
  ///
  /// @param before empty where the earlier law does not ask it, or where it has no rating of its
  ///   own; likewise `after`
  public record Moved(
      String id,
      Optional<Rating> before,
      Optional<Rating> after,
      Optional<Band> valueBefore,
      Optional<Band> valueAfter,
      List<MovedTest> tests) {
    public Moved {
      Objects.requireNonNull(id, "id");
      tests = List.copyOf(tests);
    }
  }

  /// A test that is rated differently, with the facts that made the difference.
  ///
  /// @param before empty where it is not asked; likewise `after`
  public record MovedTest(
      String id, Optional<TestResult> before, Optional<TestResult> after, List<MovedFact> facts) {
    public MovedTest {
      Objects.requireNonNull(id, "id");
      facts = List.copyOf(facts);
    }
  }

  /// A fact that differs.
  public record MovedFact(Optional<Operand> before, Optional<Operand> after) {
    public MovedFact {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  public ChangeTrace {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    criteria = List.copyOf(criteria);
    standards = List.copyOf(standards);
  }

  /// Compares two assessments.
  ///
  /// @param before the earlier assessment with the record it was made from
  public static ChangeTrace of(Judged before, Judged after) {
    return new ChangeTrace(
        before.assessment(),
        after.assessment(),
        new Comparison(before, after, false).moved(),
        new Comparison(before, after, true).moved());
  }

  /// An assessment with the record it was made from.
  public record Judged(StatisticsRecord record, Assessment assessment) {
    public Judged {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(assessment, "assessment");
    }
  }

  /// Whether nothing at all differs.
  public boolean isEmpty() {
    return criteria.isEmpty()
        && standards.isEmpty()
        && before.tier().indicative().equals(after.tier().indicative())
        && before.tier().worst().tier() == after.tier().worst().tier()
        && before.tier().best().tier() == after.tier().best().tier();
  }
}
