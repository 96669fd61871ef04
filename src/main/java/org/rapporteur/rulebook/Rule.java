package org.rapporteur.rulebook;

import java.util.Objects;
import java.util.Optional;

/// A rule of the law that is no test (DP, EV, T, W and others), with its ground, so that a trace
/// can cite it.
///
/// @param span the report years in which it holds in these words
/// @param by who carries it out in this program
/// @param excuses what excuses a government from the data presumption, where the rule says so
public record Rule(
    String id,
    Citation citation,
    YearSpan span,
    boolean unverified,
    By by,
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

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(excuses, "excuses");
  }

  /// A rule that the tests carry out and that excuses nobody.
  public Rule(String id, Citation citation, YearSpan span, boolean unverified) {
    this(id, citation, span, unverified, By.TESTS, Optional.empty());
  }
}
