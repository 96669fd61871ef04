package org.rapporteur.assess;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.rulebook.Threshold;

/// How a finding came about, without words: the facts read, the threshold, the reason.
///
/// @param reason key of the sentence that explains it, in the bundle `i18n/law`, such as
///   `reason.share-above`
/// @param rules ids of the rules that fired, such as `DP-1`
public record Trace(
    String reason, List<Operand> operands, Optional<Threshold> threshold, List<String> rules) {
  public Trace {
    Objects.requireNonNull(reason, "reason");
    operands = List.copyOf(operands);
    Objects.requireNonNull(threshold, "threshold");
    rules = List.copyOf(rules);
  }
}
