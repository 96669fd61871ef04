package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.assess.Band;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.StandardResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.assess.Trace;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.Scorecard.Entry;
import org.rapporteur.report.Scorecard.OperandEntry;
import org.rapporteur.report.Scorecard.TestEntry;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;

/// The assessment in words: each finding with the facts it rests on, its threshold and its
/// citation.
final class Findings {

  private final ReportInput input;
  private final Words words;
  private final FactTexts texts;

  Findings(ReportInput input, Words words, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.texts = texts;
  }

  Scorecard scorecard() {
    return new Scorecard(
        input.assessment().standards().stream().map(this::standard).toList(),
        input.assessment().criteria().stream().map(this::criterion).toList(),
        Stream.of(
                group("SE", input.assessment().significantEfforts()),
                group("PP", input.assessment().proofOfFailure()),
                group("W", input.assessment().watchConditions()))
            .filter(group -> !group.tests().isEmpty())
            .toList());
  }

  Entry standard(StandardResult result) {
    String id = result.standard().id();
    return new Entry(
        id,
        "",
        words.text(id + ".name"),
        words.text(id + ".text", "criteria", input.assessment().criteria().size()),
        citation(result.standard().citation()),
        "",
        result.rating().name(),
        rating(result.rating()),
        List.of(),
        "",
        because(result.trace(), List.of()),
        result.tests().stream().map(this::test).toList());
  }

  Entry criterion(CriterionResult result) {
    String id = result.criterion().id();
    return new Entry(
        id,
        result.criterion().paragraph(),
        words.text(id + ".name"),
        words.text(id + ".text"),
        citation(result.criterion().citation()),
        words.constant("pillar", result.criterion().pillar()),
        result.rating().name(),
        rating(result.rating()),
        result.rating() == Rating.NOT_APPLICABLE ? List.of() : values(result.value()),
        value(result),
        summary(result),
        result.tests().stream().map(this::test).toList());
  }

  /// The tests of a rule that is no criterion, such as significant efforts.
  private Entry group(String id, List<TestResult> tests) {
    return new Entry(
        id,
        "",
        words.text(id + ".name"),
        words.text(id + ".text"),
        commonSection(tests),
        "",
        "",
        "",
        List.of(),
        "",
        Sentence.of(""),
        tests.stream().map(this::test).toList());
  }

  /// The section in which all of these stand: `(b)(3)` of `(b)(3)(D)` and `(b)(3)(E)`.
  private static String commonSection(List<TestResult> tests) {
    String common = "";
    for (TestResult test : tests) {
      String section = test.test().head().citation().section();
      int same = 0;
      while (same < Math.min(common.length(), section.length())
          && common.charAt(same) == section.charAt(same)) {
        same++;
      }
      common = common.isEmpty() ? section : section.substring(0, same);
    }
    return common.substring(0, common.lastIndexOf(')') + 1);
  }

  TestEntry test(TestResult result) {
    Test test = result.test();
    return new TestEntry(
        test.id(),
        words.text(test.id() + ".name"),
        citation(test.head().citation()),
        result.rating().name(),
        rating(result.rating()),
        because(result.trace(), result.parts()),
        result.trace().threshold().map(this::threshold).orElse(""),
        result.trace().threshold().map(this::basis).orElse(""),
        words.formats().number(result.weight()),
        result.decisive(),
        test.head().unverified(),
        result.trace().operands().stream().map(this::operand).toList(),
        result.trace().rules(),
        result.parts().stream().map(this::test).toList());
  }

  String rating(Rating rating) {
    return words.text("rating." + rating.name());
  }

  /// The value of a criterion as written; nothing where the criterion does not apply.
  private String value(CriterionResult result) {
    return result.rating() == Rating.NOT_APPLICABLE ? "" : band(result.value());
  }

  /// A band as written: `61 (55–72)`.
  String band(Band band) {
    String range =
        words
            .formats()
            .range(words.inWords(index(band.worst())), words.inWords(index(band.best())));
    return band.evidence()
        .map(evidence -> words.text("band", "evidence", index(evidence), "range", range))
        .orElse(range);
  }

  /// The two ends of a band: `55–72`.
  String range(Band band) {
    return words
        .formats()
        .range(words.inWords(index(band.worst())), words.inWords(index(band.best())));
  }

  /// Worst, evidence (where there is one), best.
  List<PublishedValue> values(Band band) {
    return Stream.of(Stream.of(band.worst()), band.evidence().stream(), Stream.of(band.best()))
        .flatMap(part -> part)
        .map(Findings::index)
        .toList();
  }

  static PublishedValue index(BigDecimal value) {
    return PublishedValue.own(value, Style.INDEX);
  }

  String citation(Citation citation) {
    return citation.publicLaw().isEmpty()
        ? citation.section()
        : words.text("citation", "section", citation.section(), "publicLaw", citation.publicLaw());
  }

  String threshold(Threshold threshold) {
    return words.text(
        "threshold",
        "value",
        words.number(threshold.value(), threshold.unit()),
        "basis",
        basis(threshold),
        "why",
        threshold.why());
  }

  private String basis(Threshold threshold) {
    return words.text("basis." + threshold.basis().name());
  }

  /// What the tests of a criterion say, the gravest first.
  private Sentence summary(CriterionResult result) {
    List<String> grave = names(result, Rating.PRESUMED_NOT_MET, Rating.NOT_MET, Rating.PARTLY_MET);
    List<String> open = names(result, Rating.UNKNOWN);
    List<String> met = names(result, Rating.MET);
    String key =
        result.capped()
            ? "criterion.capped"
            : !grave.isEmpty()
                ? "criterion.grave"
                : !open.isEmpty() ? "criterion.open" : "criterion.met";
    return words.sentence(
        key,
        "grave",
        String.join("; ", grave),
        "open",
        String.join("; ", open),
        "openCount",
        open.size(),
        "metCount",
        met.size(),
        "count",
        result.tests().size());
  }

  private List<String> names(CriterionResult result, Rating... ratings) {
    List<String> names = new ArrayList<>();
    for (Rating rating : ratings) {
      for (TestResult test : result.tests()) {
        if (test.rating() == rating) {
          names.add(words.text(test.test().id() + ".name"));
        }
      }
    }
    return names;
  }

  /// The trace in plain words. Each operand goes into the sentence under its role.
  Sentence because(Trace trace, List<TestResult> parts) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    List<PublishedValue> values = new ArrayList<>();
    for (Operand operand : trace.operands()) {
      arguments.putIfAbsent(operand.role(), texts.text(operand));
      arguments.putIfAbsent(operand.role() + "Name", texts.name(operand));
      if (operand instanceof Operand.Figure figure) {
        values.add(texts.published(figure));
      }
    }
    trace
        .threshold()
        .ifPresent(found -> arguments.put("threshold", words.number(found.value(), found.unit())));
    arguments.put(
        "criteria",
        trace.operands().stream().filter(operand -> operand.role().equals("criterion")).count());
    arguments.put("met", count(parts, Rating.MET));
    arguments.put("unknown", count(parts, Rating.UNKNOWN));
    arguments.put("count", parts.size());
    return new Sentence(words.textOf(trace.reason(), arguments), values);
  }

  private static long count(List<TestResult> parts, Rating rating) {
    return parts.stream().filter(part -> part.rating() == rating).count();
  }

  private OperandEntry operand(Operand operand) {
    return new OperandEntry(
        operand.role(),
        texts.name(operand),
        texts.text(operand),
        texts.source(operand),
        texts.facts(operand));
  }
}
