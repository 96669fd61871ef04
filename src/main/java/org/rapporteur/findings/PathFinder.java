package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.clock.Permission;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.findings.ChangeTrace.Moved;
import org.rapporteur.findings.ChangeTrace.MovedTest;
import org.rapporteur.findings.PathToTier.Action;
import org.rapporteur.findings.PathToTier.Reached;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.StatisticsRecord;

/// Finds the path of one judged year: the inputs, the search, and what the chosen inputs turn.
final class PathFinder {

  private final Judged judged;
  private final Catalogue catalogue;
  private final Tier target;
  private final List<LawfulInput> inputs;
  private final TestRatings ratings;
  private final PathSearch search;

  PathFinder(Judged judged, Catalogue catalogue, Tier target) {
    this.judged = judged;
    this.catalogue = catalogue;
    this.target = target;
    inputs = InputFinder.of(judged.record(), judged.assessment(), catalogue);
    ratings = new TestRatings(judged.record(), judged.assessment(), inputs);
    search = new PathSearch(new Model(judged.assessment(), inputs, ratings));
  }

  PathToTier path() {
    BitSet all = new BitSet();
    all.set(0, inputs.size());
    if (PathToTier.reaches(judged.assessment().tier(), target)) {
      return path(Reached.ALREADY, Optional.of(target), new BitSet(), List.of());
    }
    Optional<BitSet> chosen = chosen(target, all);
    if (chosen.isPresent()) {
      return path(Reached.BY_ACTIONS, Optional.of(target), chosen.get(), List.of());
    }
    List<Resting> resting = Resting.of(changed(all).assessment(), target, catalogue);
    for (Tier lower : List.of(Tier.TIER_2, Tier.TIER_2_WATCH_LIST)) {
      boolean better =
          PathToTier.rank(lower) < PathToTier.rank(target)
              && !PathToTier.reaches(judged.assessment().tier(), lower);
      Optional<BitSet> next = better ? chosen(lower, all) : Optional.empty();
      if (next.isPresent()) {
        return path(Reached.NOT_BY_LAWFUL_INPUTS, Optional.of(lower), next.get(), resting);
      }
    }
    return path(Reached.NOT_BY_LAWFUL_INPUTS, Optional.empty(), new BitSet(), resting);
  }

  /// What the search finds; where it finds nothing although all inputs together do it, as few of
  /// these as can be left without another.
  private Optional<BitSet> chosen(Tier tier, BitSet all) {
    Optional<BitSet> found = search.first(tier).map(Plan::chosen);
    if (found.isPresent() || !reaches(all, tier)) {
      return found;
    }
    BitSet left = (BitSet) all.clone();
    all.stream()
        .boxed()
        .sorted(
            Comparator.comparing((Integer input) -> inputs.get(input).effort())
                .thenComparing(Comparator.naturalOrder())
                .reversed())
        .forEach(input -> {
          left.clear(input);
          if (!reaches(left, tier)) {
            left.set(input);
          }
        });
    return Optional.of(left);
  }

  private boolean reaches(BitSet chosen, Tier tier) {
    return PathToTier.reaches(changed(chosen).assessment().tier(), tier);
  }

  private Judged changed(BitSet chosen) {
    StatisticsRecord record = ratings.changed(chosen);
    return new Judged(record, Assessor.again(judged.assessment(), record));
  }

  private PathToTier path(
      Reached outcome, Optional<Tier> best, BitSet chosen, List<Resting> resting) {
    BitSet others = new BitSet();
    others.set(0, inputs.size());
    Judged withAll = changed(others);
    others.andNot(chosen);
    return new PathToTier(
        target,
        outcome,
        search.isComplete() && !promisesCount() && !waiverCounts(),
        best,
        actions(chosen, changed(chosen)),
        actions(others, withAll),
        resting);
  }

  /// Until report year 2018 efforts could be significant by promises for the next year; the search
  /// goes by what was done.
  private boolean promisesCount() {
    Assessment assessment = judged.assessment();
    return target != Tier.TIER_1 && !assessment.promised().equals(assessment.criteria());
  }

  /// What a waiver of the downgrade takes is no input of the search: it goes by efforts that lead
  /// above the Watch List.
  private boolean waiverCounts() {
    return target == Tier.TIER_2_WATCH_LIST
        && judged
            .assessment()
            .standing()
            .filter(standing -> standing.watchList().permission() == Permission.IF_WAIVED)
            .isPresent()
        && !judged.assessment().staysOnTheWatchList(true);
  }

  /// Each input with the tests that read it and are rated otherwise after all; an input that turns
  /// none is left out. The lightest first; of reports, those that need nothing else to be there.
  private List<Action> actions(BitSet chosen, Judged after) {
    ChangeTrace trace = ChangeTrace.of(judged, after);
    List<Moved> moved = new ArrayList<>(trace.standards());
    moved.addAll(trace.criteria());
    List<Action> actions = new ArrayList<>();
    for (int input : chosen.stream().toArray()) {
      List<String> tests = new ArrayList<>();
      List<String> elements = new ArrayList<>();
      for (Moved element : moved) {
        for (MovedTest test : element.tests()) {
          if (ratings.reads(test.after().or(test::before).orElseThrow().test()).get(input)) {
            tests.add(test.id());
            elements.add(element.id());
          }
        }
      }
      if (!tests.isEmpty()) {
        actions.add(new Action(inputs.get(input), tests, elements.stream().distinct().toList()));
      }
    }
    actions.sort(
        Comparator.comparing((Action action) -> action.input().effort())
            .thenComparing(action -> action.input().atMost()));
    return actions;
  }
}
