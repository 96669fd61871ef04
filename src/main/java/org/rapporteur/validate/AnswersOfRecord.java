package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.NamedInstitution;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Source;

/// Chooses, for each report year and each question, whose answer is of record.
final class AnswersOfRecord {

  private final List<Answer> answers;
  private final Comparator<Answer> bySource;

  AnswersOfRecord(List<Answer> answers, Precedence precedence) {
    this.answers = List.copyOf(answers);
    Comparator<Answer> byEvent =
        Comparator.comparing((Answer a) -> a.occurredOn().orElse(LocalDate.MIN)).reversed();
    this.bySource =
        Comparator.comparing(AnswersOfRecord::source, precedence.byInstitution())
            .thenComparing(AnswersOfRecord::source, Precedence.byEdition())
            .thenComparing(byEvent)
            .thenComparing(answer -> answer.provenance().location());
  }

  /// The answer of record to each question. A reply comes before a reason for none, what was done
  /// before what was promised, an answer on the period itself before an event that was told of
  /// after the period before (below); then counts the institution, the newest edition, the latest
  /// event.
  ///
  /// An event after the end of a reporting period is of the next one. It answers its question there
  /// by itself, unless something newer does: whatever is said of that period knows more.
  SortedMap<String, Answer> of(int reportYear) {
    SortedMap<String, Answer> chosen = new TreeMap<>();
    candidates(reportYear).forEach((question, all) -> chosen.put(question, all.getFirst()));
    return chosen;
  }

  /// What is told of the year and not scored in it: events after the reporting period, promises.
  List<Answer> later(int reportYear) {
    return answers.stream()
        .filter(answer -> ReportYears.speaksOf(answer, reportYear))
        .filter(answer -> !saysNothing(answer))
        .filter(answer -> isLater(answer, reportYear) || isCommitment(answer))
        .sorted(
            Comparator.comparing(Answer::question)
                .thenComparing(answer -> answer.occurredOn().orElse(LocalDate.MIN))
                .thenComparing(ofRecordFirst(reportYear)))
        .toList();
  }

  private Comparator<Answer> ofRecordFirst(int reportYear) {
    return Comparator.comparing(AnswersOfRecord::saysNothing)
        .thenComparing(AnswersOfRecord::isCommitment)
        .thenComparing(answer -> ReportYears.isCarried(answer, reportYear))
        .thenComparing(bySource);
  }

  /// another institution answers otherwise than the one of record.
  void reportDifferences(int reportYear, Consumer<Diagnostic> findings) {
    candidates(reportYear)
        .values()
        .forEach(all -> {
          Answer record = all.getFirst();
          all.stream()
              .skip(1)
              .filter(other -> !ReportYears.isCarried(other, reportYear))
              .filter(other -> differ(record, other))
              .forEach(other -> findings.accept(finding(record, other)));
        });
  }

  private SortedMap<String, List<Answer>> candidates(int reportYear) {
    SortedMap<String, List<Answer>> byQuestion = new TreeMap<>();
    answers.stream()
        .filter(answer -> ReportYears.speaksOf(answer, reportYear))
        .filter(answer -> !isLater(answer, reportYear))
        .sorted(ofRecordFirst(reportYear))
        .forEach(answer ->
            byQuestion.computeIfAbsent(answer.question(), _ -> new ArrayList<>()).add(answer));
    return byQuestion;
  }

  private static boolean isLater(Answer answer, int reportYear) {
    LocalDate end = Period.reportingPeriod(reportYear).end();
    return answer.occurredOn().filter(day -> day.isAfter(end)).isPresent();
  }

  private static boolean saysNothing(Answer answer) {
    return switch (answer.reply()) {
      case Reply.None _, Reply.NotApplicable _ -> true;
      case Reply.YesNo _, Reply.Choice _, Reply.Moved _, Reply.OnDate _, Reply.Words _ -> false;
    };
  }

  private static boolean isCommitment(Answer answer) {
    return answer.kind().filter(ActionKind.COMMITMENT::equals).isPresent();
  }

  private static Source source(Answer answer) {
    return answer.provenance().source();
  }

  private static boolean differ(Answer record, Answer other) {
    boolean comparable =
        switch (other.reply()) {
          case Reply.YesNo _, Reply.Choice _, Reply.Moved _ -> true;
          case Reply.OnDate _, Reply.Words _, Reply.None _, Reply.NotApplicable _ -> false;
        };
    return comparable
        && !source(record).institution().equals(source(other).institution())
        && !isCommitment(other)
        && !record.reply().equals(other.reply());
  }

  private static Diagnostic finding(Answer record, Answer other) {
    return new Diagnostic(
        DiagnosticCode.ANSWERS_DIFFER,
        other.provenance().location(),
        Map.of(
            "question", record.question(),
            "record", new NamedInstitution(source(record).institution()),
            "value", Wording.reply(record.reply()),
            "source", new NamedInstitution(source(other).institution()),
            "other", Wording.reply(other.reply())));
  }
}
