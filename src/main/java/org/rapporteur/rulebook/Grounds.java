package org.rapporteur.rulebook;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.yaml.YamlMap;

/// Reads on what a rule stands: its citation and its years.
final class Grounds {

  private Grounds() {}

  /// `cite` and `law`; a finding where there is no citation.
  static Optional<Citation> citation(YamlMap entry) {
    Optional<String> section = entry.required("cite", entry.text("cite"));
    String law = entry.text("law").orElse("");
    if (section.filter(String::isBlank).isPresent()) {
      entry.wrongShape("cite", "a section of the statute");
      return Optional.empty();
    }
    return section.map(text -> new Citation(text, law));
  }

  /// `from` and `to`; the span of what stands above where neither is given.
  static YearSpan span(YamlMap entry, YearSpan above) {
    Optional<Integer> from = entry.integer("from");
    Optional<Integer> to = entry.integer("to");
    int first = from.orElse(above.first());
    OptionalInt last = to.isPresent() ? OptionalInt.of(to.get()) : above.last();
    if (last.isPresent() && last.getAsInt() < first) {
      entry.wrongShape("to", "a report year not before " + first);
      return above;
    }
    return new YearSpan(first, last);
  }

  /// `basis` and `why`; a finding where one of them is missing.
  static Optional<Ground> ground(YamlMap entry) {
    Optional<Threshold.Basis> basis =
        entry.required("basis", entry.constant("basis", Threshold.Basis.class));
    String why = entry.requiredText("why");
    if (why.isBlank() && entry.has("why")) {
      entry.wrongShape("why", "a reason");
    }
    return why.isBlank() ? Optional.empty() : basis.map(value -> new Ground(value, why));
  }
}
