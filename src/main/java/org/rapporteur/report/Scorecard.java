package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// The findings as a reader sees them: standards, criteria and further rules, each with rating,
/// trace in plain words and citation.
public record Scorecard(List<Entry> standards, List<Entry> criteria, List<Entry> rules) {

  /// One standard, criterion or rule.
  ///
  /// @param id such as `C-INV`
  /// @param paragraph such as `(1)`, or ""
  /// @param name in few words
  /// @param text the rule in own words
  /// @param pillar name of the pillar, or ""
  /// @param rating code of the rating, such as `MET`, for machines and style sheets
  /// @param ratingText the rating in words
  /// @param value band 0 to 100; empty for what has no score
  /// @param summary why, in one sentence
  public record Entry(
      String id,
      String paragraph,
      String name,
      String text,
      String citation,
      String pillar,
      String rating,
      String ratingText,
      List<PublishedValue> value,
      String valueText,
      Sentence summary,
      List<TestEntry> tests) {
    public Entry {
      Objects.requireNonNull(id, "id");
      value = List.copyOf(value);
      tests = List.copyOf(tests);
    }
  }

  /// One test.
  ///
  /// @param because the trace in plain words
  /// @param threshold the threshold with its basis and reason, or ""
  /// @param basis what the threshold rests on, in few words, or ""
  /// @param operands the facts read
  /// @param rules ids of rules that fired
  /// @param parts of a composite test
  public record TestEntry(
      String id,
      String name,
      String citation,
      String rating,
      String ratingText,
      Sentence because,
      String threshold,
      String basis,
      String weight,
      boolean decisive,
      boolean unverified,
      List<OperandEntry> operands,
      List<String> rules,
      List<TestEntry> parts) {
    public TestEntry {
      Objects.requireNonNull(id, "id");
      operands = List.copyOf(operands);
      rules = List.copyOf(rules);
      parts = List.copyOf(parts);
    }

    /// The sources of the facts read, each once, in the order of the facts.
    public List<String> sources() {
      return operands.stream()
          .map(OperandEntry::source)
          .filter(source -> !source.isEmpty())
          .distinct()
          .toList();
    }
  }

  /// A fact that a test read: its role, its name, its value as written, its source.
  public record OperandEntry(
      String role, String name, String text, String source, List<String> facts) {
    public OperandEntry {
      Objects.requireNonNull(role, "role");
      facts = List.copyOf(facts);
    }
  }

  public Scorecard {
    standards = List.copyOf(standards);
    criteria = List.copyOf(criteria);
    rules = List.copyOf(rules);
  }
}
