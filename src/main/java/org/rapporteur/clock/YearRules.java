package org.rapporteur.clock;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.rulebook.WatchListLaw;

/// The rules as they hold for one report year.
///
/// @param list whether there is a watch list
/// @param counting whether the year counts towards the automatic downgrade
/// @param downgradeAfter how many counted years in a row bring the downgrade, where it is in force
/// @param waiver how many years a waiver lasts; 0 where there is none
/// @param reinstatement whether the reinstatement limit is in force
record YearRules(
    boolean list, boolean counting, int downgradeAfter, int waiver, boolean reinstatement) {

  private static final int FIRST = 2001;
  private static final int LAST = 2100;

  /// Of every report year to 2100, by its distance from the first report.
  static List<YearRules> all(WatchListLaw law) {
    List<YearRules> years = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      years.add(
          new YearRules(
              law.rule(Rules.LIST, year).isPresent(),
              law.rule(Rules.DOWNGRADE, year).isPresent(),
              law.rule(Rules.DOWNGRADE, year).map(rule -> rule.run().years()).orElse(0),
              law.rule(Rules.WAIVER, year).map(rule -> rule.run().years()).orElse(0),
              law.rule(Rules.REINSTATEMENT, year).isPresent()));
    }
    return List.copyOf(years);
  }

  static YearRules of(List<YearRules> all, int reportYear) {
    return all.get(Math.clamp(reportYear, FIRST, LAST) - FIRST);
  }
}
