package org.rapporteur.i18n;

import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.statistics.NamedFact;
import org.rapporteur.statistics.NamedParts;
import org.rapporteur.statistics.Series;

/// Figures and questions by the names that the catalogue has for them in a language: those that
/// stand on the forms.
public final class FactNames {

  private static final String BUNDLE = "catalogue";
  private static final String BETWEEN = ", ";

  private final Messages labels;
  private final Formats formats;

  private FactNames(Language language) {
    this.labels = Messages.of(language, BUNDLE);
    this.formats = Formats.of(language);
  }

  public static FactNames of(Language language) {
    return new FactNames(language);
  }

  /// Whether these names must be said to be unreviewed.
  public static boolean unreviewed(Language language) {
    return Reviews.missing(language, BUNDLE);
  }

  /// `Victims identified, Female`
  public String series(Series series) {
    return name("indicator." + series.indicator() + ".label").orElse(series.indicator())
        + series.breakdown().entrySet().stream()
            .map(part -> BETWEEN + code(part.getKey(), part.getValue()))
            .collect(Collectors.joining());
  }

  public String institution(String code) {
    return name("institution." + code).orElse(code);
  }

  /// `Victims identified, Female, 1 April 2023 – 31 March 2024`
  String fact(NamedFact fact) {
    return series(fact.series()) + BETWEEN + formats.period(fact.period());
  }

  /// `Female 16 + Male 4`
  String parts(NamedParts sum) {
    return sum.parts().stream()
        .map(part -> (code(sum.dimension(), part.code()) + " " + part.figure()).strip())
        .collect(Collectors.joining(" + "));
  }

  /// What an operand of that name means by an id; empty where the catalogue does not have it.
  Optional<String> operand(String operand, String id) {
    return switch (operand) {
      case "indicator", "question" -> name(operand + "." + id + ".label");
      default -> Optional.empty();
    };
  }

  private String code(String dimension, String code) {
    return name("code." + dimension + "." + code).orElse(code);
  }

  private Optional<String> name(String key) {
    return labels.has(key) ? Optional.of(labels.text(key)) : Optional.empty();
  }
}
