package org.rapporteur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Question;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.rulebook.Threshold.Unit;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Series;
import org.rapporteur.yaml.YamlMap;

/// Reads the tests of a law. The parts of a composite test stand on the ground of the whole.
final class TestReader {

  private enum Kind {
    AT_LEAST,
    AT_MOST,
    SHARE,
    TREND,
    ANSWERED,
    PENALTY,
    REPORTED,
    ARROWS,
    EXPERT,
    RESTS_ON_COMMITMENTS,
    ALL_OF,
    ANY_OF,
    FIRST_KNOWN
  }

  private enum ActorRule {
    ANY,
    GOVERNMENT
  }

  private final References references;
  private final YearSpan span;
  private final Consumer<Diagnostic> findings;

  TestReader(References references, YearSpan span, Consumer<Diagnostic> findings) {
    this.references = references;
    this.span = span;
    this.findings = findings;
  }

  List<Test> tests(YamlMap map, String key) {
    return tests(map, key, Optional.empty());
  }

  private List<Test> tests(YamlMap map, String key, Optional<TestHead> whole) {
    return map.maps(key).stream().flatMap(entry -> test(entry, whole).stream()).toList();
  }

  Optional<Test.Expert> expert(YamlMap entry) {
    return test(entry).filter(Test.Expert.class::isInstance).map(Test.Expert.class::cast);
  }

  Optional<Test> test(YamlMap entry) {
    return test(entry, Optional.empty());
  }

  private Optional<Test> test(YamlMap entry, Optional<TestHead> whole) {
    Optional<Kind> kind = entry.required("kind", entry.constant("kind", Kind.class));
    Optional<TestHead> head = head(entry, whole);
    Optional<Test> test =
        kind.isPresent() && head.isPresent()
            ? body(kind.get(), head.get(), entry)
            : Optional.empty();
    // Of a test of unknown kind nobody can say which keys it may have.
    if (kind.isPresent() && head.isPresent()) {
      entry.close();
    }
    return test;
  }

  private Optional<TestHead> head(YamlMap entry, Optional<TestHead> whole) {
    String id = entry.requiredText("id");
    Optional<Citation> citation =
        whole.isPresent() && !entry.has("cite")
            ? whole.map(TestHead::citation)
            : Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, whole.map(TestHead::span).orElse(span));
    boolean unverified =
        entry.bool("unverified").orElse(whole.map(TestHead::unverified).orElse(false));
    boolean government =
        entry
            .constant("actor", ActorRule.class)
            .map(actor -> actor == ActorRule.GOVERNMENT)
            .orElse(whole.map(TestHead::government).orElse(true));
    List<String> rules = references.rules(entry);
    if (!references.claim(References.TEST, id, years)) {
      findings.accept(
          new Diagnostic(DiagnosticCode.DUPLICATE_KEY, entry.location("id"), Map.of("key", id)));
    }
    references.claimTest(id, unverified);
    return citation.map(ground -> new TestHead(id, ground, years, unverified, government, rules));
  }

  private Optional<Test> body(Kind kind, TestHead head, YamlMap entry) {
    return switch (kind) {
      case AT_LEAST -> bound(entry, (figure, limit) -> new Test.AtLeast(head, figure, limit));
      case AT_MOST -> bound(entry, (figure, limit) -> new Test.AtMost(head, figure, limit));
      case SHARE -> share(head, entry);
      case TREND -> trend(head, entry);
      case ANSWERED -> answered(head, entry);
      case PENALTY -> penalty(head, entry);
      case REPORTED -> reported(head, entry);
      case ARROWS -> arrows(head, entry);
      case EXPERT -> expert(head, entry);
      case RESTS_ON_COMMITMENTS -> Optional.of(new Test.RestsOnCommitments(head));
      case ALL_OF -> Optional.of(new Test.AllOf(head, parts(head, entry)));
      case ANY_OF -> Optional.of(new Test.AnyOf(head, parts(head, entry)));
      case FIRST_KNOWN -> Optional.of(new Test.FirstKnown(head, parts(head, entry)));
    };
  }

  private List<Test> parts(TestHead head, YamlMap entry) {
    entry.required("tests", Optional.empty());
    return tests(entry, "tests", Optional.of(head));
  }

  private interface Bounded {
    Test of(Series figure, String threshold);
  }

  private Optional<Test> bound(YamlMap entry, Bounded test) {
    Optional<Series> figure = references.series(entry, "figure");
    Optional<String> threshold = references.threshold(entry, Unit.COUNT);
    return figure.isPresent() && threshold.isPresent()
        ? Optional.of(test.of(figure.get(), threshold.get()))
        : Optional.empty();
  }

  private Optional<Test> share(TestHead head, YamlMap entry) {
    List<Series> part = references.seriesList(entry, "part");
    Optional<Series> whole = references.series(entry, "whole");
    Optional<Test.Bound> bound = required(entry, "bound", Test.Bound.class);
    Optional<String> threshold = references.threshold(entry, Unit.SHARE);
    return whole.isPresent() && bound.isPresent() && threshold.isPresent()
        ? Optional.of(new Test.Share(head, part, whole.get(), bound.get(), threshold.get()))
        : Optional.empty();
  }

  private Optional<Test> trend(TestHead head, YamlMap entry) {
    Optional<Series> figure = references.series(entry, "figure");
    Optional<Direction> wanted = required(entry, "wanted", Direction.class);
    Optional<String> direction = references.direction(entry);
    Optional<Test.Discount> discount = entry.map("discount").flatMap(this::discount);
    return figure.isPresent() && wanted.isPresent()
        ? Optional.of(new Test.Trend(head, figure.get(), wanted.get(), direction, discount))
        : Optional.empty();
  }

  private Optional<Test.Discount> discount(YamlMap entry) {
    List<Series> part = references.seriesList(entry, "part");
    Optional<String> threshold = references.threshold(entry, Unit.WEIGHT);
    entry.close();
    return threshold.map(weight -> new Test.Discount(part, weight));
  }

  private Optional<Test> answered(TestHead head, YamlMap entry) {
    Optional<Question> question = references.question(entry, "question");
    if (question.isEmpty()) {
      entry.texts("met");
      entry.texts("partly");
      return Optional.empty();
    }
    Set<String> met = new TreeSet<>(references.replies(entry, "met", question.get()));
    Set<String> partly = new TreeSet<>(references.replies(entry, "partly", question.get()));
    if (met.isEmpty() && partly.isEmpty()) {
      entry.required("met", Optional.empty());
    }
    return Optional.of(new Test.Answered(head, question.get().id(), met, partly));
  }

  private Optional<Test> penalty(TestHead head, YamlMap entry) {
    Optional<Offence.Limb> limb = required(entry, "limb", Offence.Limb.class);
    Optional<Test.Comparison> comparison = required(entry, "compare", Test.Comparison.class);
    Optional<String> threshold =
        comparison.filter(value -> value == Test.Comparison.STRINGENT).isPresent()
            ? references.threshold(entry, Unit.DAYS)
            : Optional.empty();
    return limb.isPresent() && comparison.isPresent()
        ? Optional.of(new Test.Penalty(head, limb.get(), comparison.get(), threshold))
        : Optional.empty();
  }

  private Optional<Test> reported(TestHead head, YamlMap entry) {
    Optional<DataRequest.Topic> topic = required(entry, "topic", DataRequest.Topic.class);
    Optional<DataRequest.Scope> scope = required(entry, "scope", DataRequest.Scope.class);
    List<Series> figures = references.seriesList(entry, "figures");
    return topic.isPresent() && scope.isPresent()
        ? Optional.of(new Test.Reported(head, topic.get(), scope.get(), figures))
        : Optional.empty();
  }

  private Optional<Test> arrows(TestHead head, YamlMap entry) {
    Optional<Test.Progress> progress = required(entry, "progress", Test.Progress.class);
    entry.required("arrows", Optional.empty());
    List<Test.Arrow> arrows =
        entry.maps("arrows").stream().flatMap(arrow -> arrow(arrow).stream()).toList();
    return progress.map(value -> new Test.Arrows(head, arrows, value));
  }

  private Optional<Test.Arrow> arrow(YamlMap entry) {
    String id = entry.requiredText("id");
    Optional<Series> figure = references.series(entry, "figure");
    Optional<Direction> good = required(entry, "good", Direction.class);
    Optional<String> direction = references.direction(entry);
    entry.close();
    return figure.isPresent() && good.isPresent()
        ? Optional.of(new Test.Arrow(id, figure.get(), good.get(), direction))
        : Optional.empty();
  }

  private Optional<Test> expert(TestHead head, YamlMap entry) {
    Optional<Question> question = references.question(entry, "question");
    if (question.filter(q -> q.kind() != Question.ReplyKind.YES_NO).isPresent()) {
      entry.wrongShape("question", "a question of yes or no");
    }
    return question.map(value -> new Test.Expert(head, value.id()));
  }

  private static <E extends Enum<E>> Optional<E> required(
      YamlMap entry, String key, Class<E> type) {
    return entry.required(key, entry.constant(key, type));
  }
}
