package org.rapporteur.pipeline;

import java.util.Map;
import java.util.Objects;

/// A gate that refuses what was asked, with the reason as a text of the bundle `i18n/console`.
public record Refusal(String key, Map<String, String> operands) {
  public Refusal {
    Objects.requireNonNull(key, "key");
    operands = Map.copyOf(operands);
  }
}
