package org.rapporteur.rulebook;

import java.util.Objects;
import java.util.Optional;

/// A rule of the law that is no test (DP, EV, T, W and others), with its ground, so that a trace
/// can cite it.
///
/// @param span the report years in which it holds in these words
/// @param by who carries it out in this program
/// @param run how many reports in a row it is about, where it is about any
/// @param excuses what excuses a government from the data presumption, where the rule says so
public record Rule(
    String id,
    Citation citation,
    YearSpan span,
    boolean unverified,
    By by,
    Run run,
    Optional<Excuse> excuses) {

  /// Who carries a rule out in this program.
  public enum By {
    /// The tests and the placement.
    TESTS,
    /// The clock of the Watch List, from the tiers of the years before.
    CLOCK,
    /// Nobody: it is stated and not judged.
    NOBODY
  }

  /// What excuses a government that did not provide data it was asked for (rules DP-3 and DP-4).
  public enum Excuse {
    /// It is unable to obtain them.
    UNABLE,
    /// It is unable, and its capacity to obtain them demonstrably increases.
    UNABLE_WITH_INCREASING_CAPACITY,
    /// It provided some data; whether in good faith, the Secretary of State decides.
    SOME_DATA
  }

  /// Reports in a row.
  ///
  /// @param years how many the rule counts or allows; 0 where it is about none
  /// @param after how many must have come before; 0 where none
  public record Run(int years, int after) {
    static final Run NONE = new Run(0, 0);
  }

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(excuses, "excuses");
  }

  /// A rule that the tests carry out and that excuses nobody.
  public Rule(String id, Citation citation, YearSpan span, boolean unverified) {
    this(id, citation, span, unverified, By.TESTS, Run.NONE, Optional.empty());
  }
}
