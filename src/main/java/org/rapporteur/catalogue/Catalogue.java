package org.rapporteur.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.statistics.Series;

/// Everything that can be reported, by id, in the order of the catalogue's files.
///
/// @param institutions codes of the kinds of institution that report
public record Catalogue(
    SequencedMap<String, Indicator> indicators,
    SequencedMap<String, Dimension> dimensions,
    SequencedMap<String, Question> questions,
    List<String> institutions) {

  public Catalogue {
    indicators = Collections.unmodifiableSequencedMap(indicators);
    dimensions = Collections.unmodifiableSequencedMap(dimensions);
    questions = Collections.unmodifiableSequencedMap(questions);
    institutions = List.copyOf(institutions);
  }

  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  public Optional<Dimension> dimension(String id) {
    return Optional.ofNullable(dimensions.get(id));
  }

  public Optional<Question> question(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  /// The indicators of a pillar, in order.
  public List<Indicator> of(Pillar pillar) {
    Collection<Indicator> all = indicators.values();
    return all.stream().filter(indicator -> indicator.pillar() == pillar).toList();
  }

  /// Whether a series is one of an indicator, by dimensions and codes that it has.
  boolean takes(Indicator indicator, Series series) {
    return series.breakdown().entrySet().stream()
        .allMatch(code ->
            indicator.dimensions().contains(code.getKey())
                && dimension(code.getKey()).filter(d -> d.takes(code.getValue())).isPresent());
  }

  /// By what a figure can be moved. A breakdown of a lever by who the persons are or how a court
  /// decided is an outcome all the same.
  public Influence influence(Series series) {
    boolean outcome =
        series.breakdown().keySet().stream().anyMatch(NeverALever.DIMENSIONS::contains);
    return indicator(series.indicator())
        .map(Indicator::influence)
        .filter(_ -> !outcome)
        .orElse(Influence.OUTCOME);
  }
}
