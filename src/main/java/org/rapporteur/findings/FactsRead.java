package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.ChangeTrace.MovedFact;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// The facts that a test and its parts read, each once.
final class FactsRead {

  /// What last year was to a test is this year's fact of last year's assessment.
  static final String LAST_YEAR = "before";

  private FactsRead() {}

  /// The facts that differ between two findings of one test. Those of the year before count only
  /// where no fact of the year itself differs.
  ///
  /// @param old the record behind the earlier finding, to say what a fact was that only one of them
  ///   read; `now` likewise
  static List<MovedFact> differing(
      Optional<TestResult> before,
      StatisticsRecord old,
      Optional<TestResult> after,
      StatisticsRecord now) {
    Map<String, Operand> was = before.map(FactsRead::of).orElse(Map.of());
    Map<String, Operand> is = after.map(FactsRead::of).orElse(Map.of());
    Map<String, Operand> all = new LinkedHashMap<>(was);
    all.putAll(is);
    List<MovedFact> ofTheYear = new ArrayList<>();
    List<MovedFact> ofLastYear = new ArrayList<>();
    all.forEach((key, fact) -> {
      Optional<Operand> first = Optional.ofNullable(was.get(key)).or(() -> in(old, fact));
      Optional<Operand> second = Optional.ofNullable(is.get(key)).or(() -> in(now, fact));
      if (!first.map(FactsRead::content).equals(second.map(FactsRead::content))) {
        (fact.role().equals(LAST_YEAR) ? ofLastYear : ofTheYear).add(new MovedFact(first, second));
      }
    });
    return ofTheYear.isEmpty() ? ofLastYear : ofTheYear;
  }

  /// What a record says of a fact that a test of it did not read.
  private static Optional<Operand> in(StatisticsRecord record, Operand fact) {
    Optional<StatisticsYear> year =
        fact.role().equals(LAST_YEAR) ? record.previous() : Optional.of(record.current());
    return switch (fact) {
      case Operand.Figure figure ->
          year.map(found ->
              new Operand.Figure(
                  figure.role(),
                  figure.series(),
                  found.measure(figure.series()),
                  found.observation(figure.series())));
      case Operand.Reply reply ->
          year.map(found ->
              new Operand.Reply(reply.role(), reply.question(), found.answer(reply.question())));
      case Operand.Law _,
          Operand.Request _,
          Operand.Computed _,
          Operand.Movement _,
          Operand.Finding _ ->
          Optional.empty();
    };
  }

  static Map<String, Operand> of(TestResult test) {
    Map<String, Operand> facts = new LinkedHashMap<>();
    collect(test, facts);
    return facts;
  }

  private static void collect(TestResult test, Map<String, Operand> facts) {
    test.parts().forEach(part -> collect(part, facts));
    for (Operand operand : test.trace().operands()) {
      key(operand).ifPresent(key -> facts.putIfAbsent(key, operand));
    }
  }

  /// What the fact is about; empty for what the engine worked out.
  private static Optional<String> key(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure ->
          Optional.of(
              (figure.role().equals(LAST_YEAR) ? "figure of last year " : "figure ")
                  + figure.series());
      case Operand.Reply reply -> Optional.of("reply " + reply.question());
      case Operand.Law law -> Optional.of("law " + law.role());
      case Operand.Request request ->
          Optional.of("request " + request.request().topic() + request.request().scope());
      case Operand.Movement movement -> Optional.of("movement " + movement.role());
      case Operand.Computed _, Operand.Finding _ -> Optional.empty();
    };
  }

  private record Terms(String id, Object minimum, Object maximum, Object fine) {
    static Terms of(Offence offence) {
      return new Terms(
          offence.article(), offence.minimumDays(), offence.maximumDays(), offence.fineInLieu());
    }
  }

  private record Response(boolean provided, boolean unable, boolean capacity) {
    static Response of(DataRequest request) {
      return new Response(request.provided(), request.unable(), request.capacityIncreasing());
    }
  }

  /// What the fact says, without where it was read.
  private static Object content(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure -> figure.measure();
      case Operand.Reply reply -> reply.answer().map(Answer::reply);
      case Operand.Law law -> Terms.of(law.offence());
      case Operand.Request request -> Response.of(request.request());
      case Operand.Movement movement -> List.of(movement.moved(), movement.notShown());
      case Operand.Computed computed -> computed.value();
      case Operand.Finding finding -> finding.rating();
    };
  }
}
