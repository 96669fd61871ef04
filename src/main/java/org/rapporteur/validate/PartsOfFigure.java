package org.rapporteur.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Tiling;

/// A figure made of what one source says of a series in other periods. Its note names them, and its
/// places are theirs.
final class PartsOfFigure {

  private PartsOfFigure() {}

  /// The sum of parts that fill their period.
  static Observation sum(Tiling whole) {
    return of(whole.period(), whole, whole.sum(), marks(whole.parts()));
  }

  /// No figure, where the parts do not fill the period: nobody knows what happened on the other
  /// days, or on which days it happened.
  static Observation otherPeriods(Period period, Tiling tiling) {
    return of(period, tiling, Measure.missing(MissingReason.Plain.OTHER_PERIOD), Set.of());
  }

  private static Observation of(Period period, Tiling tiling, Measure measure, Set<Mark> marks) {
    List<Observation> parts = tiling.parts();
    Observation first = parts.getFirst();
    List<SourceLocation> places = parts.stream().map(part -> part.provenance().location()).toList();
    return new Observation(
        first.series(),
        period,
        measure,
        marks,
        // As in a file: what is missing was counted under no law.
        Wording.isValue(measure)
            ? joined(parts.stream().flatMap(part -> part.legalBasis().stream()))
            : Optional.empty(),
        joined(
            Stream.concat(
                Stream.of(Wording.sumOfPeriods(parts)),
                parts.stream().flatMap(part -> part.note().stream()))),
        new Provenance(
            first.provenance().source(), places.getFirst(), places.subList(1, places.size())));
  }

  private static Set<Mark> marks(List<Observation> parts) {
    Set<Mark> marks = new TreeSet<>();
    parts.forEach(part -> marks.addAll(part.marks()));
    return marks;
  }

  private static Optional<String> joined(Stream<String> texts) {
    List<String> distinct = texts.distinct().toList();
    return distinct.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", distinct));
  }
}
