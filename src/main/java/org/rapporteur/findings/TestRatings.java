package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;

/// How tests would be rated with some inputs: each test carried out on the changed record, once a
/// set of inputs that it reads.
final class TestRatings {

  /// What a test of prescribed punishments reads.
  static final String LAW = "law";

  private record Asked(String test, boolean presuming, BitSet inputs) {}

  private final StatisticsRecord record;
  private final Rulebook rulebook;
  private final List<LawfulInput> inputs;
  private final boolean someDataExcuse;

  /// By input, what it changes: indicators, questions, requests, the law.
  private final List<Set<String>> touched;

  private final List<Test.Reported> requests;
  private final Map<String, BitSet> readBy = new HashMap<>();
  private final Map<BitSet, StatisticsRecord> records = new HashMap<>();
  private final Map<Asked, Rating> ratings = new HashMap<>();

  TestRatings(StatisticsRecord record, Assessment assessment, List<LawfulInput> inputs) {
    this.record = record;
    rulebook = assessment.rulebook();
    this.inputs = inputs;
    requests = reported(rulebook);
    someDataExcuse =
        rulebook.law().rules().stream()
            .anyMatch(rule -> rule.excuses().filter(Rule.Excuse.SOME_DATA::equals).isPresent());
    touched = inputs.stream().map(TestRatings::touches).toList();
  }

  private static Set<String> touches(LawfulInput input) {
    Set<String> subjects = new TreeSet<>();
    for (Change change : input.changes()) {
      subjects.add(
          switch (change) {
            case Change.Figure figure -> figure.series().indicator();
            case Change.Reply reply -> reply.question();
            case Change.Request request -> subject(request.request());
            case Change.Law _ -> LAW;
          });
    }
    return subjects;
  }

  private static String subject(DataRequest request) {
    return request.topic() + " " + request.scope();
  }

  /// The inputs that may make a difference to a test.
  BitSet reads(Test test) {
    return readBy.computeIfAbsent(test.id(), _ -> readBy(test));
  }

  private BitSet readBy(Test test) {
    Set<String> read = read(test);
    // A figure is presumed withheld by the request that asks for it and by what else it asks for;
    // where some data excuse the rest, by every other request too.
    for (Test.Reported asked : requests) {
      if (asked.figures().stream().anyMatch(series -> read.contains(series.indicator()))) {
        (someDataExcuse ? requests : List.of(asked)).forEach(request -> collect(request, read));
      }
    }
    BitSet reads = new BitSet();
    for (int i = 0; i < inputs.size(); i++) {
      if (touched.get(i).stream().anyMatch(read::contains)) {
        reads.set(i);
      }
    }
    return reads;
  }

  private static List<Test.Reported> reported(Rulebook rulebook) {
    List<Test.Reported> found = new ArrayList<>();
    for (Criterion criterion : rulebook.law().criteria()) {
      for (Test test : criterion.tests()) {
        if (test instanceof Test.Reported asked) {
          found.add(asked);
        }
      }
    }
    return found;
  }

  /// What a test and its parts read: indicators, questions, requests, the law.
  static Set<String> read(Test test) {
    Set<String> read = new TreeSet<>();
    test.withParts().forEach(part -> collect(part, read));
    return read;
  }

  private static void collect(Test test, Set<String> read) {
    switch (test) {
      case Test.AtLeast t -> add(read, Stream.of(t.figure()));
      case Test.AtMost t -> add(read, Stream.of(t.figure()));
      case Test.Share t -> add(read, Stream.concat(t.part().stream(), Stream.of(t.whole())));
      case Test.Trend t -> {
        add(read, Stream.of(t.figure()));
        t.direction().ifPresent(read::add);
        t.discount().ifPresent(discount -> add(read, discount.part().stream()));
      }
      case Test.Answered t -> read.add(t.question());
      case Test.Expert t -> read.add(t.finding());
      case Test.Penalty _ -> read.add(LAW);
      case Test.Reported t -> {
        add(read, t.figures().stream());
        read.add(t.topic() + " " + t.scope());
      }
      case Test.Arrows t ->
          t.arrows()
              .forEach(arrow -> {
                add(read, Stream.of(arrow.figure()));
                arrow.direction().ifPresent(read::add);
              });
      case Test.RestsOnCommitments _, Test.AllOf _, Test.AnyOf _, Test.FirstKnown _ -> {}
    }
  }

  private static void add(Set<String> read, Stream<Series> figures) {
    figures.map(Series::indicator).forEach(read::add);
  }

  Rating rating(Test test, BitSet chosen, boolean presuming) {
    return ratings.computeIfAbsent(
        new Asked(test.id(), presuming, chosen),
        asked -> Assessor.rate(changed(asked.inputs()), rulebook, test, presuming).rating());
  }

  /// The record with these inputs.
  StatisticsRecord changed(BitSet chosen) {
    return records.computeIfAbsent(
        chosen,
        set ->
            ChangedRecord.of(
                record,
                set.stream().boxed().flatMap(i -> inputs.get(i).changes().stream()).toList()));
  }
}
