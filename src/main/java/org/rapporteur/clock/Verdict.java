package org.rapporteur.clock;

import java.util.List;

/// What the rules make of a further year on the Watch List in one position.
record Verdict(Permission permission, List<String> rules) {

  static Verdict of(Position position, int reportYear, Rules rules) {
    if (!rules.in(reportYear).list()) {
      return new Verdict(Permission.NEVER, List.of(Rules.LIST));
    }
    boolean limited =
        rules.in(reportYear).reinstatement()
            && position.isReinstatedOnTheList(rules)
            && position.stay() >= rules.reinstatement().years();
    boolean downgrade = rules.downgrades(position.run(), reportYear);
    boolean spent = downgrade && !rules.waiverLeft(position.run(), reportYear);
    if (limited) {
      return new Verdict(
          Permission.NEVER,
          spent ? List.of(Rules.REINSTATEMENT, Rules.CAP) : List.of(Rules.REINSTATEMENT));
    }
    if (spent) {
      return new Verdict(Permission.NEVER, List.of(Rules.CAP));
    }
    return downgrade
        ? new Verdict(Permission.IF_WAIVED, List.of(Rules.WAIVER))
        : new Verdict(Permission.ON_THE_MERITS, List.of("T-2"));
  }
}
