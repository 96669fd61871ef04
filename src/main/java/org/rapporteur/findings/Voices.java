package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// How many voices tell of the facts behind a test.
final class Voices {

  private final StatisticsRecord record;
  private final StatisticsYear now;
  private final Optional<StatisticsYear> before;

  Voices(StatisticsRecord record) {
    this.record = record;
    now = record.current();
    before = record.previous();
  }

  /// Whether each figure and answer that the test and its parts read is told by two voices or more.
  /// A test that read the law alone has its text and needs no second source: it has none.
  boolean haveSecond(TestResult test) {
    List<Long> voices = new ArrayList<>();
    collect(test, voices);
    return !voices.isEmpty() && voices.stream().allMatch(count -> count > 1);
  }

  private void collect(TestResult test, List<Long> voices) {
    test.parts().forEach(part -> collect(part, voices));
    boolean government = test.test().head().government();
    if (test.test() instanceof Test.Arrows arrows) {
      arrows.arrows().forEach(arrow -> collect(arrow, government, voices));
    }
    for (Operand operand : test.trace().operands()) {
      switch (operand) {
        case Operand.Figure figure -> {
          if (isKnown(figure.measure())) {
            voices.add(figures(year(figure.role()), figure.series(), government));
          }
        }
        case Operand.Reply reply ->
            reply
                .answer()
                .filter(Voices::saysSomething)
                .ifPresent(answer -> voices.add(answers(answer, government)));
        case Operand.Law _,
            Operand.Request _,
            Operand.Computed _,
            Operand.Movement _,
            Operand.Finding _ -> {}
      }
    }
  }

  /// An arrow reads a figure of both years, or, where it lacks one, an answer.
  private void collect(Test.Arrow arrow, boolean government, List<Long> voices) {
    long told = figures(Optional.of(now), arrow.figure(), government);
    long toldBefore = figures(before, arrow.figure(), government);
    if (told > 0 && toldBefore > 0) {
      voices.add(Math.min(told, toldBefore));
    } else {
      arrow
          .direction()
          .flatMap(now::answer)
          .filter(Voices::saysSomething)
          .ifPresent(answer -> voices.add(answers(answer, government)));
    }
  }

  private Optional<StatisticsYear> year(String role) {
    return role.equals(FactsRead.LAST_YEAR) ? before : Optional.of(now);
  }

  private static long figures(Optional<StatisticsYear> year, Series series, boolean government) {
    return count(
        year.stream()
            .flatMap(found -> reported(found, series))
            .filter(observation -> isKnown(observation.measure()))
            .map(Observation::provenance),
        government);
  }

  private static Stream<Observation> reported(StatisticsYear year, Series series) {
    return Stream.concat(
        year.observation(series).stream(),
        year.alsoReported().stream().filter(other -> other.series().equals(series)));
  }

  private long answers(Answer answer, boolean government) {
    return count(
        Stream.concat(Stream.of(answer), others(record, now, answer, _ -> true))
            .map(Answer::provenance),
        government);
  }

  /// What is told of work that is not the government's supports nothing that is told of its own
  /// (rule EV-6).
  private static long count(Stream<Provenance> told, boolean government) {
    return told.map(Provenance::source)
        .filter(source -> !government || source.actor().countsAsGovernment())
        .map(Voice::of)
        .distinct()
        .count();
  }

  /// Other answers to the question of an answer of record that speak of the same year and are not
  /// promises.
  static Stream<Answer> others(
      StatisticsRecord record, StatisticsYear year, Answer answer, Predicate<Source> by) {
    return record.answers().stream()
        .filter(other -> other.question().equals(answer.question()))
        .filter(other -> !other.equals(answer))
        .filter(other -> by.test(other.provenance().source()))
        .filter(Voices::saysSomething)
        .filter(other -> other.kind().filter(ActionKind.COMMITMENT::equals).isEmpty())
        .filter(other -> speaksOf(other, year, answer));
  }

  private static boolean speaksOf(Answer other, StatisticsYear year, Answer answer) {
    boolean later = other.occurredOn().filter(day -> day.isAfter(year.period().end())).isPresent();
    boolean same =
        other.period().equals(answer.period())
            || year.period().contains(other.period())
            || other.period().equals(Period.calendarYear(year.reportYear() - 1));
    return same && !later;
  }

  static boolean isKnown(Measure measure) {
    return !(measure instanceof Measure.Missing);
  }

  static boolean saysSomething(Answer answer) {
    return !(answer.reply() instanceof Reply.None);
  }
}
