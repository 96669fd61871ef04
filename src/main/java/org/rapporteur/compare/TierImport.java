package org.rapporteur.compare;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.clock.Clock;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.rulebook.Rulebook;

/// A user's own table of published tiers, of any country of the world, above the shipped one.
public final class TierImport {

  private TierImport() {}

  /// The shipped placements, with those of the table in their place where both have one; what is
  /// wrong or doubtful in the table is a finding with its line.
  ///
  /// @param rulebook by whose mechanical rules the steps from year to year are doubted
  public static TierHistory read(
      RawTable table, TierHistory shipped, Rulebook rulebook, Consumer<Diagnostic> findings) {
    List<TierRows.Row> rows = TierRows.read(table, shipped, findings);
    TierHistory history = shipped.with(rows.stream().map(TierRows.Row::placement).toList());
    Clock clock = new Clock(rulebook.watchList(), rulebook.profile());
    new TierSteps(history, rulebook.watchList(), clock, findings).check(rows);
    return history;
  }
}
