package org.rapporteur.assess;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;

/// Answers, and findings of a person.
final class ReplyTests {

  private final Facts facts;

  ReplyTests(Facts facts) {
    this.facts = facts;
  }

  Verdict answered(Test.Answered test) {
    Said said = facts.answer(test.question(), test.head().government());
    if (said.reply().isEmpty()) {
      return notScored(said);
    }
    if (said.reply().get() instanceof Reply.NotApplicable) {
      return Verdict.of(Rating.NOT_APPLICABLE, "reason.reply.not-applicable", said.as("answer"));
    }
    Optional<String> code = code(said.reply().get(), facts.year().period());
    if (code.isEmpty()) {
      return Verdict.of(Rating.UNKNOWN, "reason.reply.outside", said.as("answer"))
          .by("EV-1", "EV-2");
    }
    Rating rating =
        test.met().contains(code.get())
            ? Rating.MET
            : test.partly().contains(code.get()) ? Rating.PARTLY_MET : Rating.NOT_MET;
    return Verdict.of(rating, "reason.reply." + FigureTests.key(rating), said.as("answer"));
  }

  /// A finding counts only with its words: name, date and reason.
  Verdict expert(Test.Expert test) {
    Said said = facts.answer(test.finding(), test.head().government());
    Optional<Boolean> finding =
        said.reply()
            .filter(Reply.YesNo.class::isInstance)
            .map(reply -> ((Reply.YesNo) reply).yes());
    if (finding.isEmpty()) {
      return Verdict.of(Rating.UNKNOWN, "reason.expert.none", said.as("answer"));
    }
    if (said.answer().flatMap(Answer::words).filter(words -> !words.isBlank()).isEmpty()) {
      return Verdict.of(Rating.UNKNOWN, "reason.expert.no-words", said.as("answer"));
    }
    return finding.get()
        ? Verdict.of(Rating.MET, "reason.expert.met", said.as("answer"))
        : Verdict.of(Rating.NOT_MET, "reason.expert.not-met", said.as("answer"));
  }

  private Verdict notScored(Said said) {
    Operand.Reply answer = said.as("answer");
    return switch (said.standing()) {
      case SCORED, NOT_ANSWERED -> Verdict.of(Rating.UNKNOWN, "reason.reply.none", answer);
      case NOT_GOVERNMENT ->
          Verdict.of(Rating.UNKNOWN, "reason.reply.not-government", answer).by("EV-6");
      case COMMITMENT ->
          facts.law().weighsPromises()
              ? Verdict.of(Rating.UNKNOWN, "reason.reply.commitment-weighed", answer).by("EV-5")
              : Verdict.of(Rating.UNKNOWN, "reason.reply.commitment", answer).by("EV-3");
      case OUTSIDE_PERIOD ->
          Verdict.of(Rating.UNKNOWN, "reason.reply.outside", answer).by("EV-1", "EV-2");
    };
  }

  /// The code of a reply as the law files name it; empty for a date after the period.
  private static Optional<String> code(Reply reply, Period period) {
    return switch (reply) {
      case Reply.YesNo(boolean yes) -> Optional.of(yes ? "yes" : "no");
      case Reply.Choice(String choice) -> Optional.of(choice);
      case Reply.Moved(var direction) -> Optional.of(direction.name().toLowerCase(Locale.ROOT));
      case Reply.OnDate(LocalDate date) -> code(date, period);
      case Reply.Words _ -> Optional.of("stated");
      case Reply.None _, Reply.NotApplicable _ -> Optional.empty();
    };
  }

  private static Optional<String> code(LocalDate date, Period period) {
    if (date.isAfter(period.end())) {
      return Optional.empty();
    }
    return Optional.of(period.contains(date) ? "in-period" : "earlier");
  }
}
