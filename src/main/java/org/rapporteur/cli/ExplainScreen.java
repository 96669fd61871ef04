package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.report.Report;
import org.rapporteur.report.Scorecard;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;
import org.rapporteur.rulebook.Test;

/// A criterion or standard explained: the rule, its citation, its tests; with a workspace, the
/// facts that each test read, this year and last.
final class ExplainScreen {

  /// The newest law that the program knows.
  private static final int NEWEST_LAW = Integer.MAX_VALUE;

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final LawVersion law;

  ExplainScreen(Terminal terminal) {
    this.out = terminal.out();
    this.law = newest();
  }

  private static LawVersion newest() {
    return switch (RulebookLoader.load(NEWEST_LAW, "standard-1", CatalogueLoader.load())) {
      case RulebookOutcome.Found(var rulebook) -> rulebook.law();
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new IllegalStateException("The shipped rulebook has no newest law");
    };
  }

  List<String> rules() {
    List<String> ids = new ArrayList<>();
    law.standards().forEach(standard -> ids.add(standard.id()));
    law.criteria().forEach(criterion -> ids.add(criterion.id()));
    ids.addAll(List.of("SE", "PP", "W"));
    law.rules().forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /// The id as the rulebook writes it, for an id in upper or lower case.
  Optional<String> knownRule(String code) {
    return rules().stream().filter(id -> id.equalsIgnoreCase(code)).findFirst();
  }

  void printRule(String id) {
    Optional<MinimumStandard> standard =
        law.standards().stream().filter(found -> found.id().equals(id)).findFirst();
    Optional<Criterion> criterion = law.criterion(id);
    String section =
        standard
            .map(found -> found.citation().section())
            .or(() -> criterion.map(found -> found.citation().section()))
            .or(() -> rule(id))
            .orElse("");
    heading(id, section);
    List<Test> tests =
        standard
            .map(MinimumStandard::tests)
            .or(() -> criterion.map(Criterion::tests))
            .orElseGet(() -> group(id));
    if (!tests.isEmpty()) {
      out.println(texts.text("explain.tests"));
      tests.forEach(test -> out.println("  " + texts.text(test.id() + ".name")));
      out.println();
    }
    out.println(texts.text("explain.with-workspace", Map.of("id", id)));
  }

  private Optional<String> rule(String id) {
    return law.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> rule.citation().section())
        .findFirst();
  }

  private List<Test> group(String id) {
    return switch (id) {
      case "SE" -> law.significantEfforts();
      case "PP" -> law.proofOfFailure();
      case "W" -> law.watchConditions();
      default -> List.of();
    };
  }

  void printFinding(String id, Scored scored, Optional<Scored> before) {
    Optional<Scorecard.Entry> entry = entry(scored.report(), id);
    if (entry.isEmpty()) {
      printRule(id);
      return;
    }
    heading(id, entry.get().citation());
    rating(scored.report(), entry.get());
    before.ifPresent(
        earlier -> entry(earlier.report(), id).ifPresent(last -> rating(earlier.report(), last)));
    out.println();
    entry.get().tests().forEach(test -> print(test, "  "));
  }

  private void heading(String id, String section) {
    out.println(
        texts.text(id + ".name") + "  (" + id + (section.isEmpty() ? "" : ", " + section) + ")");
    out.println(texts.text(id + ".text", Map.of("criteria", law.criteria().size())));
    out.println();
  }

  private void rating(Report report, Scorecard.Entry entry) {
    if (!entry.ratingText().isEmpty()) {
      out.println(
          texts.text(
              "explain.rating",
              Map.of(
                  "year", Integer.toString(report.identity().reportYear()),
                  "rating", entry.ratingText(),
                  "value", entry.valueText(),
                  "summary", entry.summary().text())));
    }
  }

  private void print(Scorecard.TestEntry test, String indent) {
    out.println(indent + ScoreScreen.pad(test.ratingText(), 18) + test.name());
    String inner = indent + " ".repeat(18);
    out.println(inner + test.because().text());
    if (!test.threshold().isEmpty()) {
      out.println(inner + test.threshold());
    }
    for (Scorecard.OperandEntry operand : test.operands()) {
      if (!operand.source().isEmpty()) {
        out.println(
            inner
                + texts.text(
                    "explain.operand",
                    Map.of(
                        "name", operand.name(),
                        "text", operand.text(),
                        "source", operand.source())));
      }
    }
    test.parts().forEach(part -> print(part, indent + "  "));
  }

  private static Optional<Scorecard.Entry> entry(Report report, String id) {
    Scorecard card = report.scorecard();
    return Stream.of(card.standards(), card.criteria(), card.rules())
        .flatMap(List::stream)
        .filter(found -> found.id().equals(id))
        .findFirst();
  }
}
