package org.rapporteur.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Every version of the law, in the order of their first report years.
public record LawHistory(List<Step> steps) {

  /// A version of the law, stated whole, and what it changed.
  ///
  /// @param changes against the version before; in the first version, all that it brought
  public record Step(LawVersion law, List<LawChange> changes) {
    public Step {
      Objects.requireNonNull(law, "law");
      changes = List.copyOf(changes);
    }
  }

  public LawHistory {
    steps = List.copyOf(steps);
  }

  /// The first report year for which there is a law; 0 where there is none.
  public int first() {
    return steps.isEmpty() ? 0 : steps.getFirst().law().span().first();
  }

  /// The last report year for which no later law can be missing: that in which the text of the
  /// newest was checked.
  public int newest() {
    return steps.isEmpty() ? 0 : steps.getLast().law().checkedThrough().getYear();
  }

  /// The law of a report year: what holds in that year of the newest version that began by then.
  public Optional<LawVersion> in(int reportYear) {
    return steps.stream()
        .map(Step::law)
        .filter(version -> version.span().contains(reportYear))
        .findFirst()
        .map(version -> version.in(reportYear));
  }
}
