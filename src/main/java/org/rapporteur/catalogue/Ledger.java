package org.rapporteur.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.statistics.Series;

/// Which figures state each part of the accounts of one stage in one unit. Cases and persons have
/// ledgers of their own and are never added.
///
/// @param parts for each part the series that may state it, the first that is stated counting
/// @param outcomes codes of the dimension `outcome` that a case of this stage may have, in the
///   order of tables
/// @param statedAs outcomes that a series of its own states, such as persons convicted
/// @param judgments the series that counts judgments, where it is not that of all outcomes
/// @param byJudgment the outcomes that are judgments
public record Ledger(
    CaseStage stage,
    Unit unit,
    Map<CasePart, List<Series>> parts,
    List<String> outcomes,
    SequencedMap<String, Series> statedAs,
    Optional<Series> judgments,
    List<String> byJudgment) {

  /// The dimension that tells the stages apart.
  public static final String STAGE = "stage";

  /// How a case ended in its stage.
  public static final String OUTCOME = "outcome";

  /// The article of law under which a case is counted.
  public static final String OFFENCE = "offence";

  /// The period in which a case was indicted.
  public static final String INDICTED = "indicted";

  public Ledger {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(unit, "unit");
    Map<CasePart, List<Series>> copy = new EnumMap<>(CasePart.class);
    parts.forEach((part, series) -> copy.put(part, List.copyOf(series)));
    parts = Collections.unmodifiableMap(copy);
    outcomes = List.copyOf(outcomes);
    statedAs = Collections.unmodifiableSequencedMap(statedAs);
    Objects.requireNonNull(judgments, "judgments");
    byJudgment = List.copyOf(byJudgment);
  }

  /// The series that may state a part, the first that is stated counting.
  public List<Series> of(CasePart part) {
    return parts.get(part);
  }

  /// The series of an outcome: its own, or the concluded cases with that outcome.
  public Series ofOutcome(String outcome) {
    Series own = statedAs.get(outcome);
    return own == null ? of(CasePart.CONCLUDED).getFirst().with(OUTCOME, outcome) : own;
  }
}
