package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.protect.Publication;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;

/// The figures of the record as they may be printed, each with the id of the fact it rests on. The
/// only place of this package where figures become `PublishedValue`s.
final class Figures {

  private static final PublishedValue NOTHING_TO_COMPARE =
      new PublishedValue(
          new Shorthand(Code.NOT_APPLICABLE, "missing.nothing-to-compare", ""),
          Style.CHANGE,
          Set.of(),
          List.of());

  private final StatisticsRecord record;
  private final Catalogue catalogue;
  private final Publication publication;
  private final Map<Observation, String> observationIds = new HashMap<>();
  private final Map<SourceLocation, String> idsByPlace = new HashMap<>();
  private final Map<Answer, String> answerIds = new HashMap<>();

  Figures(StatisticsRecord record, Catalogue catalogue, Publication publication) {
    this.record = record;
    this.catalogue = catalogue;
    this.publication = publication;
    int number = 1;
    for (Observation observation : record.observations()) {
      String id = id(number++);
      observationIds.putIfAbsent(observation, id);
      idsByPlace.putIfAbsent(observation.provenance().location(), id);
    }
    for (Answer answer : record.answers()) {
      answerIds.putIfAbsent(answer, id(number++));
    }
  }

  /// The id of a figure that was read.
  String id(Observation observation) {
    return observationIds.getOrDefault(observation, "");
  }

  /// The ids of the figures that a figure of the record rests on. One that the record only lists as
  /// of record (marked revised, say) has the id of the row it was read from; a sum has those of its
  /// parts.
  List<String> ids(Observation observation) {
    String id = observationIds.get(observation);
    return id == null
        ? observation.provenance().places().stream()
            .flatMap(place -> Optional.ofNullable(idsByPlace.get(place)).stream())
            .toList()
        : List.of(id);
  }

  String id(Answer answer) {
    return answerIds.getOrDefault(answer, "");
  }

  PublishedValue of(StatisticsYear year, Series series) {
    return year.observation(series)
        .map(this::of)
        .orElseGet(() -> missing(year.measure(series), style(series.indicator())));
  }

  /// The figure of a report year; a year that the record does not hold gives no figure, never 0.
  PublishedValue of(int reportYear, Series series) {
    StatisticsYear year = record.years().get(reportYear);
    return year == null
        ? missing(Measure.missing(record.current().absent()), style(series.indicator()))
        : of(year, series);
  }

  PublishedValue of(Observation observation) {
    return publication.publish(
        observation.measure(),
        style(observation.series().indicator()),
        observation.marks(),
        ids(observation));
  }

  /// A number worked out of some figures.
  PublishedValue computed(Measure measure, Style style, List<Observation> from) {
    List<String> ids = from.stream().map(this::id).filter(id -> !id.isEmpty()).distinct().toList();
    return publication.publish(measure, style, Set.of(), ids);
  }

  /// No rate, because it would be one of too few.
  PublishedValue tooFew(Style style) {
    return new PublishedValue(
        new Shorthand(Code.NOT_APPLICABLE, "missing.too-few", ""), style, Set.of(), List.of());
  }

  /// A figure that is not in the record.
  PublishedValue missing(Measure measure, Style style) {
    return publication.publish(measure, style, Set.of(), List.of());
  }

  PublishedValue before(Series series) {
    return of(record.current().reportYear() - 1, series);
  }

  PublishedValue notApplicable(Style style) {
    return missing(new Measure.NotApplicable(), style);
  }

  /// Now minus before where both are exact; "not applicable" otherwise.
  PublishedValue change(PublishedValue now, PublishedValue before) {
    if (now.content() instanceof Exact(BigDecimal after)
        && before.content() instanceof Exact(BigDecimal first)) {
      return new PublishedValue(
          new Exact(after.subtract(first)), Style.CHANGE, Set.of(), facts(List.of(now, before)));
    }
    return NOTHING_TO_COMPARE;
  }

  /// The sum of exact values; empty where one of them is not exact.
  Optional<BigDecimal> sum(Collection<PublishedValue> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PublishedValue value : values) {
      if (!(value.content() instanceof Exact(BigDecimal number))) {
        return Optional.empty();
      }
      sum = sum.add(number);
    }
    return Optional.of(sum);
  }

  /// What a whole leaves over its parts, such as victims whose citizenship the source does not
  /// state.
  PublishedValue remainder(PublishedValue whole, List<PublishedValue> parts, BigDecimal rest) {
    List<PublishedValue> all = new ArrayList<>(parts);
    all.addFirst(whole);
    return new PublishedValue(new Exact(rest), whole.style(), Set.of(), facts(all));
  }

  Style style(String indicator) {
    boolean money =
        catalogue.indicator(indicator).map(found -> found.unit() == Unit.EUR).orElse(false);
    return money ? Style.EURO : Style.COUNT;
  }

  private static List<String> facts(List<PublishedValue> values) {
    return values.stream().map(PublishedValue::facts).flatMap(List::stream).distinct().toList();
  }

  private static String id(int number) {
    String digits = Integer.toString(number);
    return "F-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /// All sources of some observations, in words, each once.
  static List<String> sourceTitles(Stream<Observation> observations) {
    return observations.map(o -> o.provenance().source().title()).distinct().toList();
  }
}
