package org.rapporteur.assess;

import java.util.Optional;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Reply;

/// An answer as a test finds it.
///
/// @param answer what was answered, also where it is not scored; empty where nothing was
record Said(String question, Optional<Answer> answer, Standing standing) {

  /// Whether the answer is scored, and if not, why not.
  enum Standing {
    SCORED,
    NOT_ANSWERED,
    /// About work that is not the government's (rule EV-6).
    NOT_GOVERNMENT,
    /// A promise for the future (rule EV-3).
    COMMITMENT,
    /// An event outside the reporting period (rules EV-1 and EV-2).
    OUTSIDE_PERIOD
  }

  /// The reply where it is scored.
  Optional<Reply> reply() {
    return standing == Standing.SCORED ? answer.map(Answer::reply) : Optional.empty();
  }

  Operand.Reply as(String role) {
    return new Operand.Reply(role, question, answer);
  }
}
