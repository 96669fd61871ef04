package org.rapporteur.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.catalogue.Question;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;

/// The replies that would meet a test of an answer.
final class Replies {

  private final Period period;

  Replies(Period period) {
    this.period = period;
  }

  /// The reply that does best: met, or where none is, partly met; the first of the question's own
  /// order.
  Optional<Reply> best(Question question, Test.Answered test) {
    Set<String> wanted = test.met().isEmpty() ? test.partly() : test.met();
    List<String> order = question.choices().isEmpty() ? List.copyOf(wanted) : question.choices();
    return order.stream().filter(wanted::contains).findFirst().map(code -> reply(question, code));
  }

  private Reply reply(Question question, String code) {
    return switch (question.kind()) {
      case YES_NO -> new Reply.YesNo(code.equals("yes"));
      case CHOICE -> new Reply.Choice(code);
      case DIRECTION -> new Reply.Moved(Direction.valueOf(code.toUpperCase(Locale.ROOT)));
      case DATE ->
          new Reply.OnDate(code.equals("in-period") ? period.end() : period.start().minusDays(1));
      case TEXT -> new Reply.Words(code);
    };
  }

  /// Whether nobody said how it stands, so that it may be there already. A promise and an event
  /// after the period say that it was not.
  boolean isOpen(TestResult result) {
    if (result.rating() != Rating.UNKNOWN) {
      return false;
    }
    return result.trace().operands().stream()
        .filter(Operand.Reply.class::isInstance)
        .map(operand -> ((Operand.Reply) operand).answer())
        .flatMap(Optional::stream)
        .noneMatch(this::saysNotYet);
  }

  private boolean saysNotYet(Answer answer) {
    boolean promised = answer.kind().filter(kind -> kind == ActionKind.COMMITMENT).isPresent();
    boolean later = answer.occurredOn().filter(day -> !period.contains(day)).isPresent();
    return promised || later;
  }
}
