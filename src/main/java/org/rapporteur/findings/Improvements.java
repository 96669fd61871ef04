package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.StandardResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// What happened after the end of the reporting period, each beside the shortfalls of the year that
/// it mends, and what came of the events that the report before showed so. Nothing of it is scored
/// in its own report: an event is of the period in which it happened (rules EV-1 to EV-3).
///
/// @param after the events after the period, promises left out
/// @param carried the events after the period before, each of this one
public record Improvements(List<Improvement> after, List<Carried> carried) {

  /// What happened.
  public sealed interface Event {

    /// The answer to a question, on the day on which it became true.
    record Told(Answer answer) implements Event {
      public Told {
        Objects.requireNonNull(answer, "answer");
      }
    }

    /// A law that came into force.
    record Enacted(Offence offence) implements Event {
      public Enacted {
        Objects.requireNonNull(offence, "offence");
      }
    }
  }

  /// An event and the tests that would be rated better had it happened in the period.
  public record Improvement(Event event, List<Mended> mends) {
    public Improvement {
      Objects.requireNonNull(event, "event");
      mends = List.copyOf(mends);
    }
  }

  /// A test of a standard or criterion that falls short, or is open.
  ///
  /// @param element id of the standard or criterion
  /// @param would its rating had the event happened in the period
  public record Mended(String element, TestResult shortfall, Rating would) {
    public Mended {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(shortfall, "shortfall");
      Objects.requireNonNull(would, "would");
    }
  }

  /// An event of this period that the report before showed after its own.
  ///
  /// @param newer what answers the question in its stead; empty where the event answers it
  /// @param read the tests of this year that read it, by standard or criterion
  public record Carried(Event event, Optional<Answer> newer, List<Read> read) {
    public Carried {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(newer, "newer");
      read = List.copyOf(read);
    }
  }

  /// A test of this year.
  public record Read(String element, TestResult test) {
    public Read {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(test, "test");
    }
  }

  public Improvements {
    after = List.copyOf(after);
    carried = List.copyOf(carried);
  }

  public static Improvements of(Judged judged) {
    StatisticsYear year = judged.record().current();
    List<Improvement> after = new ArrayList<>();
    for (Answer answer : year.later()) {
      if (!isPromise(answer)) {
        Rated rated = new Rated(judged, judged.record().with(year.with(within(answer, year))));
        after.add(new Improvement(new Event.Told(answer), rated.mended(answer.question())));
      }
    }
    for (Offence offence : year.adopted()) {
      Rated rated = new Rated(judged, judged.record().with(inForce(year, offence)));
      after.add(new Improvement(new Event.Enacted(offence), rated.mended(TestRatings.LAW)));
    }
    return new Improvements(after, carried(judged));
  }

  private static List<Carried> carried(Judged judged) {
    StatisticsYear now = judged.record().current();
    Optional<StatisticsYear> before = judged.record().previous();
    Rated rated = new Rated(judged, judged.record());
    List<Carried> carried = new ArrayList<>();
    for (Answer answer : before.map(StatisticsYear::later).orElse(List.of())) {
      if (!isPromise(answer) && answer.occurredOn().filter(now.period()::contains).isPresent()) {
        Optional<Answer> newer =
            now.answer(answer.question()).filter(other -> !other.equals(answer));
        carried.add(new Carried(new Event.Told(answer), newer, rated.reading(answer.question())));
      }
    }
    for (Offence offence : before.map(StatisticsYear::adopted).orElse(List.of())) {
      boolean told = offence.provenance().source().edition() < now.reportYear();
      if (told && now.period().contains(offence.inForceFrom())) {
        carried.add(
            new Carried(
                new Event.Enacted(offence), Optional.empty(), rated.reading(TestRatings.LAW)));
      }
    }
    return carried;
  }

  private static boolean isPromise(Answer answer) {
    return answer.kind().filter(ActionKind.COMMITMENT::equals).isPresent();
  }

  /// The event as if it had happened on the last day of the period.
  private static Answer within(Answer answer, StatisticsYear year) {
    Reply reply =
        answer.reply() instanceof Reply.OnDate
            ? new Reply.OnDate(year.period().end())
            : answer.reply();
    return new Answer(
        answer.question(),
        reply,
        year.period(),
        Optional.of(year.period().end()),
        answer.kind(),
        answer.words(),
        answer.provenance());
  }

  /// The law as it will be on the day on which an offence comes into force.
  private static StatisticsYear inForce(StatisticsYear year, Offence adopted) {
    Period period = year.period();
    List<Offence> then =
        Stream.concat(year.offences().stream(), year.adopted().stream())
            .filter(offence -> offence.inForceOn(adopted.inForceFrom()))
            .map(offence -> offence.inForceOn(period.end()) ? offence : offence.since(period.end()))
            .toList();
    return year.with(then);
  }

  /// The tests of an assessment as they would be rated on another record.
  private record Rated(Judged judged, StatisticsRecord other) {

    List<Mended> mended(String subject) {
      List<Mended> mended = new ArrayList<>();
      for (Read read : reading(subject)) {
        Rating would =
            Assessor.rate(
                    other,
                    judged.assessment().rulebook(),
                    read.test().test(),
                    presumes(read.element()))
                .rating();
        if (rank(would) > rank(read.test().rating())) {
          mended.add(new Mended(read.element(), read.test(), would));
        }
      }
      return mended;
    }

    private boolean presumes(String element) {
      return judged.assessment().criteria().stream()
          .map(CriterionResult::criterion)
          .anyMatch(criterion -> criterion.id().equals(element) && Assessor.presumes(criterion));
    }

    /// The tests of standards and criteria that read an answer, or the law.
    List<Read> reading(String subject) {
      Assessment assessment = judged.assessment();
      List<Read> reading = new ArrayList<>();
      for (StandardResult standard : assessment.standards()) {
        add(reading, standard.standard().id(), standard.tests(), subject);
      }
      for (CriterionResult criterion : assessment.criteria()) {
        add(reading, criterion.criterion().id(), criterion.tests(), subject);
      }
      return reading;
    }

    private static void add(
        List<Read> reading, String element, List<TestResult> tests, String subject) {
      for (TestResult test : tests) {
        if (TestRatings.read(test.test()).contains(subject)) {
          reading.add(new Read(element, test));
        }
      }
    }

    private static int rank(Rating rating) {
      return switch (rating) {
        case MET, NOT_APPLICABLE -> 3;
        case PARTLY_MET -> 2;
        case UNKNOWN -> 1;
        case NOT_MET, PRESUMED_NOT_MET -> 0;
      };
    }
  }
}
