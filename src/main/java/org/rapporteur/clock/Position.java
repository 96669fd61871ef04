package org.rapporteur.clock;

import java.util.Optional;
import org.rapporteur.rulebook.Tier;

/// All that the rules need to know of the years gone by.
///
/// @param last the tier of the last report; empty before the first year that is looked at, and for
///   a tier that makes no difference to the rules
/// @param run years in a row that count towards the downgrade, at most `MOST`
/// @param watchRun years in a row on the Tier 2 Watch List since 2009, at most `MOST`
/// @param spellAfterRun on Tier 3: whether the stay there counts for the reinstatement limit
/// @param reinstated on the Watch List: whether this stay is the one after such a stay on Tier 3
/// @param everRun to the letter: whether there ever was a run long enough for the reinstatement
///   limit
/// @param everThree whether there ever was a stay on Tier 3 after such a run
record Position(
    Optional<Tier> last,
    int run,
    int watchRun,
    boolean spellAfterRun,
    boolean reinstated,
    boolean everRun,
    boolean everThree) {

  /// More years in a row than any rule tells apart.
  static final int MOST = 9;

  static final Position START = new Position(Optional.empty(), 0, 0, false, false, false, false);

  /// The position after one more report.
  Position after(Tier tier, int reportYear, Rules rules) {
    if ((tier == Tier.SPECIAL_CASE || tier == Tier.NOT_RANKED) && rules.unrankedPassedOver()) {
      return this;
    }
    boolean watch = tier == Tier.TIER_2_WATCH_LIST;
    boolean three = tier == Tier.TIER_3;
    int newRun = rules.counts(last, tier, reportYear) ? Math.min(run + 1, MOST) : 0;
    int newWatchRun = watch && rules.in(reportYear).counting() ? Math.min(watchRun + 1, MOST) : 0;
    boolean longEnough = newWatchRun >= rules.reinstatement().after();
    boolean spell = three && (stays(tier) ? spellAfterRun : spellBegins(reportYear, rules));
    boolean back = watch && isReinstatedOnTheList(rules);
    return new Position(
        rules.remembered(tier),
        newRun,
        newWatchRun,
        spell,
        back,
        rules.toTheLetter() && (everRun || longEnough),
        everThree || (three && everRun));
  }

  private boolean stays(Tier tier) {
    return last.equals(Optional.of(tier));
  }

  private boolean spellBegins(int reportYear, Rules rules) {
    return watchRun >= rules.reinstatement().after() && rules.spellCountsFrom(reportYear);
  }

  /// Whether a stay on the Watch List, this one or else one that began now, is that of a reinstated
  /// country.
  boolean isReinstatedOnTheList(Rules rules) {
    if (stays(Tier.TIER_2_WATCH_LIST)) {
      return reinstated;
    }
    return rules.toTheLetter() ? everThree : spellAfterRun;
  }

  /// How many years the stay on the Watch List has lasted; 0 where the country is not there.
  int stay() {
    return stays(Tier.TIER_2_WATCH_LIST) ? watchRun : 0;
  }
}
