package org.rapporteur.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsYear;

/// What the figures of record of a report year were on one day and on a later one: such as the
/// submission of February and the final state of April.
///
/// @param first what was known on the earlier day
/// @param second what was known on the later day
public record FigureChanges(
    LocalDate earlier, LocalDate later, Checked first, Checked second, List<Changed> changes) {

  /// A figure that is new, gone, or another one.
  ///
  /// @param before of the earlier day; empty where nobody had said it
  /// @param after of the later day; empty where nobody says it any more
  public record Changed(Series series, Optional<Observation> before, Optional<Observation> after) {
    public Changed {
      Objects.requireNonNull(series, "series");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  public FigureChanges {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    changes = List.copyOf(changes);
  }

  /// The numbers of a year that differ between two days.
  ///
  /// @param earlier a request that leaves out what became known after the earlier day
  /// @param later the same for the later day
  public static FigureChanges between(BuildRequest earlier, BuildRequest later) {
    Checked first = AnnualBuild.check(earlier);
    Checked second = AnnualBuild.check(later);
    List<Changed> changes = new ArrayList<>();
    if (first.data().isPresent() && second.data().isPresent()) {
      StatisticsYear before = first.data().get().record().current();
      StatisticsYear after = second.data().get().record().current();
      SortedSet<Series> all = new TreeSet<>(before.ofRecord().keySet());
      all.addAll(after.ofRecord().keySet());
      for (Series series : all) {
        Optional<Observation> then = before.observation(series);
        Optional<Observation> now = after.observation(series);
        boolean same =
            then.map(o -> o.measure()).equals(now.map(o -> o.measure()))
                && then.map(o -> o.period()).equals(now.map(o -> o.period()));
        if (!same) {
          changes.add(new Changed(series, then, now));
        }
      }
    }
    return new FigureChanges(
        earlier.asOf().orElseThrow(), later.asOf().orElseThrow(), first, second, changes);
  }
}
