package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;

/// A case of law: what is given, and what must be found.
///
/// @param name a sentence
/// @param ratings by id of a test, criterion or standard
/// @param reasons by id of a test, the key of its explanation
/// @param bands by id of a criterion, worst, evidence and best, or "overall"
/// @param tiers by `worst`, `evidence`, `best`, `indicative`; an empty indicative is none
/// @param paragraphs by id of a criterion, its paragraph in that year
/// @param absent ids of standards, criteria and tests that the law of that year does not have
record LawCase(
    String name,
    String place,
    Given given,
    Map<String, Rating> ratings,
    Map<String, String> reasons,
    Map<String, ExpectedBand> bands,
    Map<String, Optional<Tier>> tiers,
    Map<String, String> paragraphs,
    Set<String> absent) {

  /// @param evidence empty where nothing is known
  record ExpectedBand(BigDecimal worst, Optional<BigDecimal> evidence, BigDecimal best) {}
}
