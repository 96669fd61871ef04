package org.rapporteur.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Series;

/// One question that the facts of a year answer, as the law files state it. A closed set: each kind
/// can also be inverted, which is what makes "what would change it" exact. Thresholds are named
/// here and valued in the judgement profile.
public sealed interface Test {

  TestHead head();

  default String id() {
    return head().id();
  }

  /// The parts of a composite test; empty for any other.
  default List<Test> parts() {
    return List.of();
  }

  /// The test and, after it, its parts and theirs.
  default Stream<Test> withParts() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Test::withParts));
  }

  /// A figure of at least the threshold.
  record AtLeast(TestHead head, Series figure, String threshold) implements Test {}

  /// A figure of at most the threshold.
  record AtMost(TestHead head, Series figure, String threshold) implements Test {}

  /// A share of figures, within a bound. Nothing to share (a whole of 0) is not applicable.
  ///
  /// @param part the figures that make up the part together
  record Share(TestHead head, List<Series> part, Series whole, Bound bound, String threshold)
      implements Test {
    public Share {
      part = List.copyOf(part);
    }
  }

  /// A figure reported and moved in the wanted direction, or not the other way, against last year.
  ///
  /// @param wanted `UP` where more is more effort, `DOWN` where less is better
  /// @param direction the question whose sourced answer ("more", "fewer") stands in for figures
  /// @param discount a part of the figure that counts less, such as suspended sentences of
  ///   principal actors (22 U.S.C. 7106(b)(1))
  record Trend(
      TestHead head,
      Series figure,
      Direction wanted,
      Optional<String> direction,
      Optional<Discount> discount)
      implements Test {}

  /// An answer: met on some replies, partly met on others, not met on the rest. A reply is named by
  /// its code: `yes`, `no`; a choice; `up`, `same`, `down`; for a date `in-period` or `earlier`;
  /// for words `stated`.
  record Answered(TestHead head, String question, Set<String> met, Set<String> partly)
      implements Test {
    public Answered {
      met = Collections.unmodifiableSortedSet(new TreeSet<>(met));
      partly = Collections.unmodifiableSortedSet(new TreeSet<>(partly));
    }
  }

  /// A comparison of prescribed punishments (standards MS-1 to MS-3).
  record Penalty(
      TestHead head, Offence.Limb limb, Comparison comparison, Optional<String> threshold)
      implements Test {}

  /// Data of one kind provided to the State Department when it asked (rules DP-1, DP-2).
  record Reported(
      TestHead head, DataRequest.Topic topic, DataRequest.Scope scope, List<Series> figures)
      implements Test {
    public Reported {
      figures = List.copyOf(figures);
    }
  }

  /// The five arrows of 22 U.S.C. 7107(b)(2)(A)(iii): increasing efforts against the year before.
  record Arrows(TestHead head, List<Arrow> arrows, Progress progress) implements Test {
    public Arrows {
      arrows = List.copyOf(arrows);
    }
  }

  /// A finding of a person, with name, date and reason.
  record Expert(TestHead head, String finding) implements Test {}

  /// Whether the finding of significant efforts rests on commitments for the next year (watch
  /// condition W-c, report years 2004 to 2018).
  record RestsOnCommitments(TestHead head) implements Test {}

  /// Met where every part is met.
  record AllOf(TestHead head, List<Test> tests) implements Test {
    public AllOf {
      tests = List.copyOf(tests);
    }

    @Override
    public List<Test> parts() {
      return tests;
    }
  }

  /// Met where one part is met.
  record AnyOf(TestHead head, List<Test> tests) implements Test {
    public AnyOf {
      tests = List.copyOf(tests);
    }

    @Override
    public List<Test> parts() {
      return tests;
    }
  }

  /// The finding of the first part that has one: a figure, or where there is none, the answer that
  /// stands in for it.
  record FirstKnown(TestHead head, List<Test> tests) implements Test {
    public FirstKnown {
      tests = List.copyOf(tests);
    }

    @Override
    public List<Test> parts() {
      return tests;
    }
  }

  /// How a share is held against its threshold.
  enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST
  }

  /// What is compared about a prescribed punishment.
  enum Comparison {
    /// An offence in force reaches this limb at all (MS-1).
    PROHIBITED,
    /// Maximum and minimum not below those for rape (MS-2, rule P-2).
    COMMENSURATE_WITH_RAPE,
    /// No fine may be imposed instead of imprisonment (MS-2, rule P-2).
    NO_FINE_IN_LIEU,
    /// Maximum of at least the threshold in days (MS-3, rule P-1).
    STRINGENT
  }

  /// How the arrows are read.
  enum Progress {
    /// Criterion C-PROG: appreciable progress against the previous assessment.
    APPRECIABLE,
    /// Watch condition W-b: evidence of increasing efforts.
    INCREASING
  }

  /// A part of a figure that counts by the threshold instead of by 1.
  ///
  /// @param part where the part may be found: the first series that is known
  record Discount(List<Series> part, String threshold) {
    public Discount {
      part = List.copyOf(part);
      Objects.requireNonNull(threshold, "threshold");
    }
  }

  /// One directional fact.
  ///
  /// @param good the movement that shows more effort
  record Arrow(String id, Series figure, Direction good, Optional<String> direction) {
    public Arrow {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(figure, "figure");
      Objects.requireNonNull(good, "good");
      Objects.requireNonNull(direction, "direction");
    }
  }
}
