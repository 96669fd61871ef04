package org.rapporteur.clock;

import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.OpenPoint;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.rulebook.WatchListLaw;

/// The mechanical rules as a profile reads them.
final class Rules {

  static final String LIST = "SWL";
  static final String DOWNGRADE = "AD-1";
  static final String CAP = "AD-2";
  static final String WAIVER = "W-1";
  static final String PUBLICITY = "W-2";
  static final String REINSTATEMENT = "RR-1";
  static final String ACTION_PLAN = "AP-1";
  static final String INTERIM = "CAL-3";
  static final String RESTRICTIONS = "T3-1";

  private final WatchListLaw law;
  private final List<YearRules> years;
  private final int firstYear;
  private final Rule.Run reinstatement;
  private final boolean specialWatchListCounts;
  private final boolean spellBeginsInForce;
  private final boolean toTheLetter;
  private final boolean unrankedPassedOver;
  private final boolean olderWaiverRunsOn;

  Rules(WatchListLaw law, JudgementProfile profile) {
    this.law = law;
    years = YearRules.all(law);
    firstYear = law.first(DOWNGRADE) - 1;
    reinstatement = law.rule(REINSTATEMENT, law.first(REINSTATEMENT)).orElseThrow().run();
    specialWatchListCounts = profile.reads(OpenPoint.DOWNGRADE_COUNTS, "special-watch-list");
    spellBeginsInForce = profile.reads(OpenPoint.REINSTATED_AFTER, "observed");
    toTheLetter = profile.reads(OpenPoint.REINSTATED_AFTER, "letter");
    unrankedPassedOver = profile.reads(OpenPoint.UNRANKED_YEAR, "passed-over");
    olderWaiverRunsOn = profile.reads(OpenPoint.OLDER_WAIVER, "runs-on");
  }

  boolean inForce(String rule, int reportYear) {
    return law.rule(rule, reportYear).isPresent();
  }

  YearRules in(int reportYear) {
    return YearRules.of(years, reportYear);
  }

  /// The first year that is looked at: the one before the first that counts, for a raise is seen
  /// against it.
  int firstYear() {
    return firstYear;
  }

  /// Whether a placement counts towards the automatic downgrade.
  boolean counts(Optional<Tier> before, Tier tier, int reportYear) {
    boolean listed =
        tier == Tier.TIER_2_WATCH_LIST
            || (specialWatchListCounts
                && (isRaisedToListA(before, tier) || isRaisedToListB(before, tier)));
    return listed && in(reportYear).counting();
  }

  /// The tier of a report as far as it makes a difference to the next: few positions make the years
  /// that are not known quick to follow.
  Optional<Tier> remembered(Tier tier) {
    boolean differs =
        specialWatchListCounts || tier == Tier.TIER_2_WATCH_LIST || tier == Tier.TIER_3;
    return differs ? Optional.of(tier) : Optional.empty();
  }

  /// From list B, the Watch List included, to list A.
  static boolean isRaisedToListA(Optional<Tier> before, Tier tier) {
    return tier == Tier.TIER_1 && before.filter(Rules::isListB).isPresent();
  }

  /// From list C to list B, the Watch List included.
  static boolean isRaisedToListB(Optional<Tier> before, Tier tier) {
    return isListB(tier) && before.equals(Optional.of(Tier.TIER_3));
  }

  private static boolean isListB(Tier tier) {
    return tier == Tier.TIER_2 || tier == Tier.TIER_2_WATCH_LIST;
  }

  /// Whether so many counted reports in a row bring the automatic downgrade in the next.
  boolean downgrades(int run, int reportYear) {
    return in(reportYear).counting() && run >= in(reportYear).downgradeAfter();
  }

  /// Whether there is a waiver left for a report for which the downgrade is due.
  boolean waiverLeft(int run, int reportYear) {
    int used = run - in(reportYear).downgradeAfter();
    return used < in(reportYear).waiver()
        || (olderWaiverRunsOn && used < in(reportYear - used).waiver());
  }

  /// How many years back on the list the reinstatement limit allows, and after how many before.
  Rule.Run reinstatement() {
    return reinstatement;
  }

  /// Whether a stay on Tier 3 that begins in a report counts for the reinstatement limit.
  boolean spellCountsFrom(int reportYear) {
    return !spellBeginsInForce || in(reportYear).reinstatement();
  }

  boolean toTheLetter() {
    return toTheLetter;
  }

  boolean unrankedPassedOver() {
    return unrankedPassedOver;
  }
}
