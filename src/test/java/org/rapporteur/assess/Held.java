package org.rapporteur.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;

/// A case of law held against what is found.
final class Held {

  private final LawCase law;
  private final Assessment found;
  private final List<String> problems = new ArrayList<>();

  private Held(LawCase law, Assessment found) {
    this.law = law;
    this.found = found;
  }

  /// What is found otherwise than the case expects, each in one line; empty where nothing is.
  static List<String> problems(LawCase law, Rulebook rulebook) {
    Held held =
        new Held(law, Assessor.assess(law.given().record(), rulebook, law.given().history()));
    held.hold();
    return held.problems;
  }

  private void hold() {
    Findings findings = Findings.of(found);
    law.ratings().forEach((id, rating) -> same(id, findings.ratings().get(id), rating));
    law.reasons()
        .forEach((id, reason) ->
            same(
                "why " + id,
                Optional.ofNullable(findings.tests().get(id))
                    .map(test -> test.trace().reason())
                    .orElse("no such test"),
                reason));
    law.bands().forEach((id, band) -> same("band of " + id, band(id), Optional.of(band)));
    law.paragraphs()
        .forEach((id, paragraph) -> same("paragraph of " + id, paragraph(id), paragraph));
    for (String id : law.absent()) {
      same(id + " is asked", findings.ratings().containsKey(id), false);
    }
    Map<String, Optional<Tier>> tiers = tiers();
    law.tiers().forEach((run, tier) -> same("tier " + run, tiers.get(run), tier));
  }

  private void same(String what, Object is, Object expected) {
    if (!Objects.equals(is, expected)) {
      problems.add(law.place() + ": " + what + ": found " + is + ", expected " + expected);
    }
  }

  private Map<String, Optional<Tier>> tiers() {
    TierDetermination tier = found.tier();
    return Map.of(
        "worst", Optional.of(tier.worst().tier()),
        "evidence", tier.evidence().map(Placement::tier),
        "best", Optional.of(tier.best().tier()),
        "indicative", tier.indicative());
  }

  private String paragraph(String id) {
    return criterion(id).map(result -> result.criterion().paragraph()).orElse("none");
  }

  private Optional<CriterionResult> criterion(String id) {
    return found.criteria().stream()
        .filter(result -> result.criterion().id().equals(id))
        .findFirst();
  }

  private Optional<LawCase.ExpectedBand> band(String id) {
    Optional<Band> band =
        switch (id) {
          case "overall" -> Optional.of(found.overall());
          case "criteria" -> Optional.of(found.tier().criteria());
          default -> criterion(id).map(CriterionResult::value);
        };
    return band.map(value ->
        new LawCase.ExpectedBand(
            value.worst().stripTrailingZeros(),
            value.evidence().map(BigDecimal::stripTrailingZeros),
            value.best().stripTrailingZeros()));
  }
}
