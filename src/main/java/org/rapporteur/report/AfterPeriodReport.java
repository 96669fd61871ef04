package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What happened after the period, beside the shortfalls of the year, and what came of the events
/// that the report before showed so; in words.
public record AfterPeriodReport(List<Event> events, List<Carried> carried) {

  /// Where nothing happened.
  public static final AfterPeriodReport NONE = new AfterPeriodReport(List.of(), List.of());

  /// What happened.
  ///
  /// @param key id of the question or of the offence
  /// @param facts ids of the facts that tell of it; empty for a law
  public record Event(
      String key,
      String subject,
      LocalDate date,
      String what,
      String source,
      List<String> facts,
      List<Test> mends) {
    public Event {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(date, "date");
      facts = List.copyOf(facts);
      mends = List.copyOf(mends);
    }
  }

  /// A test and its rating, and the one that it would have.
  ///
  /// @param would the code of the rating had the event happened in the period; empty where it did
  public record Test(
      String element,
      String elementName,
      String test,
      String name,
      String rating,
      String ratingText,
      Optional<String> would,
      String text) {
    public Test {
      Objects.requireNonNull(element, "element");
      Objects.requireNonNull(test, "test");
      Objects.requireNonNull(rating, "rating");
      Objects.requireNonNull(would, "would");
      Objects.requireNonNull(text, "text");
    }
  }

  /// What came of an event.
  ///
  /// @param counts whether it answers its question this year
  /// @param outcome the same in a sentence
  public record Carried(Event event, boolean counts, String outcome) {
    public Carried {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  public AfterPeriodReport {
    events = List.copyOf(events);
    carried = List.copyOf(carried);
  }
}
