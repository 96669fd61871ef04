package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.report.Report;
import org.rapporteur.report.Scorecard;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.Test;

/// A criterion or standard explained: the rule, its citation, its tests; with a workspace, the
/// facts that each test read, this year and last.
final class ExplainScreen {

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final LawHistory history = RulebookLoader.history(CatalogueLoader.load());

  ExplainScreen(Terminal terminal) {
    this.out = terminal.out();
  }

  /// What every version of the law has, that of the newest first.
  List<String> rules() {
    SequencedSet<String> ids = new LinkedHashSet<>();
    history.steps().reversed().forEach(step -> ids.addAll(rules(step.law())));
    return List.copyOf(ids);
  }

  private static List<String> rules(LawVersion law) {
    List<String> ids = new ArrayList<>();
    law.standards().forEach(standard -> ids.add(standard.id()));
    law.criteria().forEach(criterion -> ids.add(criterion.id()));
    ids.addAll(List.of("SE", "PP", "W"));
    law.rules().forEach(rule -> ids.add(rule.id()));
    return ids;
  }

  /// The newest law that has a rule.
  private LawVersion law(String id) {
    return history.steps().reversed().stream()
        .map(LawHistory.Step::law)
        .filter(law -> rules(law).contains(id))
        .findFirst()
        .orElseThrow();
  }

  /// The id as the rulebook writes it, for an id in upper or lower case.
  Optional<String> knownRule(String code) {
    return rules().stream().filter(id -> id.equalsIgnoreCase(code)).findFirst();
  }

  void printRule(String id) {
    LawVersion law = law(id);
    Optional<MinimumStandard> standard =
        law.standards().stream().filter(found -> found.id().equals(id)).findFirst();
    Optional<Criterion> criterion = law.criterion(id);
    String section =
        standard
            .map(found -> found.citation().section())
            .or(() -> criterion.map(found -> found.citation().section()))
            .or(() -> rule(id, law))
            .orElse("");
    heading(id, section);
    years(id, law);
    List<Test> tests =
        standard
            .map(MinimumStandard::tests)
            .or(() -> criterion.map(Criterion::tests))
            .orElseGet(() -> group(id, law));
    if (!tests.isEmpty()) {
      out.println(texts.text("explain.tests"));
      tests.forEach(test -> out.println("  " + texts.text(test.id() + ".name")));
      out.println();
    }
    out.println(texts.text("explain.with-workspace", Map.of("id", id)));
  }

  private static Optional<String> rule(String id, LawVersion law) {
    return law.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> rule.citation().section())
        .findFirst();
  }

  private static List<Test> group(String id, LawVersion law) {
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

  /// The years of what the newest law has no more.
  private void years(String id, LawVersion law) {
    OptionalInt last =
        law.hasRule(id) && law.rule(id).span().last().isPresent()
            ? law.rule(id).span().last()
            : law.span().last();
    if (last.isPresent()) {
      int first =
          history.steps().stream()
              .map(LawHistory.Step::law)
              .filter(version -> rules(version).contains(id))
              .mapToInt(LawVersion::version)
              .min()
              .orElseThrow();
      out.println(
          texts.text(
              "lawbook.in-years",
              Map.of("first", Integer.toString(first), "last", Integer.toString(last.getAsInt()))));
      out.println();
    }
  }

  private void heading(String id, String section) {
    out.println(
        texts.text(id + ".name") + "  (" + id + (section.isEmpty() ? "" : ", " + section) + ")");
    out.println(texts.text(id + ".text", Map.of("criteria", law(id).criteria().size())));
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
