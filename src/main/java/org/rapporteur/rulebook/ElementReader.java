package org.rapporteur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.yaml.YamlMap;

/// Reads the elements of a law: rules, standards, criteria and, with `TestReader`, tests.
final class ElementReader {

  private final References references;
  private final YearSpan span;
  private final Consumer<Diagnostic> findings;
  private final TestReader tests;

  /// @param span the report years of an element that names none
  ElementReader(References references, YearSpan span, Consumer<Diagnostic> findings) {
    this.references = references;
    this.span = span;
    this.findings = findings;
    tests = new TestReader(references, span, findings);
  }

  TestReader tests() {
    return tests;
  }

  YearSpan span() {
    return span;
  }

  Optional<Rule> rule(YamlMap entry) {
    String id = entry.requiredText("id");
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    boolean unverified = entry.bool("unverified").orElse(false);
    Rule.By by = entry.constant("by", Rule.By.class).orElse(Rule.By.TESTS);
    Rule.Run run = run(entry);
    Optional<Rule.Excuse> excuses = entry.constant("excuses", Rule.Excuse.class);
    claim(References.RULE, id, years, entry);
    references.claimRule(id);
    entry.close();
    return citation.map(ground -> new Rule(id, ground, years, unverified, by, run, excuses));
  }

  private static Rule.Run run(YamlMap entry) {
    return new Rule.Run(count(entry, "years"), count(entry, "after-years"));
  }

  private static int count(YamlMap entry, String key) {
    int count = entry.integer(key).orElse(0);
    if (count < 0) {
      entry.wrongShape(key, "a number of reports in a row");
    }
    return count;
  }

  Optional<MinimumStandard> standard(YamlMap entry) {
    String id = entry.requiredText("id");
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    List<Test> limbs = tests.tests(entry, "tests");
    claim(References.TEST, id, years, entry);
    references.claimTest(id, false);
    entry.close();
    return citation.map(ground -> new MinimumStandard(id, ground, years, limbs));
  }

  Optional<Criterion> criterion(YamlMap entry) {
    String id = entry.requiredText("id");
    String paragraph = entry.requiredText("paragraph");
    Optional<Pillar> pillar = entry.required("pillar", entry.constant("pillar", Pillar.class));
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    entry.required("tests", Optional.empty());
    List<Test> parts = tests.tests(entry, "tests");
    claim(References.TEST, id, years, entry);
    references.claimTest(id, false);
    entry.close();
    return pillar.isPresent() && citation.isPresent()
        ? Optional.of(new Criterion(id, paragraph, pillar.get(), citation.get(), years, parts))
        : Optional.empty();
  }

  private void claim(String family, String id, YearSpan years, YamlMap entry) {
    if (!references.claim(family, id, years)) {
      findings.accept(
          new Diagnostic(DiagnosticCode.DUPLICATE_KEY, entry.location("id"), Map.of("key", id)));
    }
  }
}
