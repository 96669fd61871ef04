package org.rapporteur.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The parts that a finding adds up or compares: codes of one dimension, with their figures.
public record NamedParts(String dimension, List<Part> parts) {

  /// A part.
  ///
  /// @param figure as the finding shows it; blank where it names the code alone
  public record Part(String code, String figure) {
    public Part {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(figure, "figure");
    }
  }

  public NamedParts {
    Objects.requireNonNull(dimension, "dimension");
    parts = List.copyOf(parts);
  }

  /// `female 16 + male 4`
  @Override
  public String toString() {
    return parts.stream()
        .map(part -> (part.code() + " " + part.figure()).strip())
        .collect(Collectors.joining(" + "));
  }
}
