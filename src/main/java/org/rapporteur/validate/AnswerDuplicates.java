package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;

/// S-014 and S-015 for answers: the same question, period, day and kind of action twice in one
/// source. Several answers in words, such as recommendations, may stand beside each other.
final class AnswerDuplicates {

  private record Key(
      String question, Period period, Optional<LocalDate> day, Optional<ActionKind> kind) {}

  private AnswerDuplicates() {}

  /// The answers without those that contradict each other or repeat another.
  static List<Answer> without(List<Answer> answers, Consumer<Diagnostic> findings) {
    Map<Key, Answer> seen = new LinkedHashMap<>();
    Set<Answer> touched = new HashSet<>();
    for (Answer second : answers) {
      Key key = new Key(second.question(), second.period(), second.occurredOn(), second.kind());
      Answer first = seen.putIfAbsent(key, second);
      if (first == null) {
        continue;
      }
      boolean same = first.reply().equals(second.reply());
      if (!same && second.reply() instanceof Reply.Words) {
        continue;
      }
      touched.add(second);
      if (!same) {
        touched.add(first);
      }
      findings.accept(finding(first, second, same));
    }
    List<Answer> kept = new ArrayList<>(answers);
    kept.removeAll(touched);
    return kept;
  }

  private static Diagnostic finding(Answer first, Answer second, boolean same) {
    String fact = second.question() + ", " + second.period().iso();
    return same
        ? new Diagnostic(
            DiagnosticCode.DUPLICATE_FACT,
            second.provenance().location(),
            Map.of("fact", fact, "first", first.provenance().location()))
        : new Diagnostic(
            DiagnosticCode.DUPLICATE_FACT_DIFFERS,
            second.provenance().location(),
            Map.of(
                "fact", fact,
                "first", first.provenance().location(),
                "value", Wording.reply(second.reply()),
                "other", Wording.reply(first.reply())));
  }
}
