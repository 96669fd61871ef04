package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.rulebook.Tier;

/// The cases of law, each a test by its sentence.
class LawCasesTest {

  private static final Path CASES = Path.of("src/test/resources/law-cases");

  @TestFactory
  Stream<DynamicTest> everyCaseOfLawIsFoundAsItsSentenceSays() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<LawCase> cases =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .flatMap(file -> LawCaseReader.cases(file).stream())
              .toList();
      assertThat(cases.stream().map(LawCase::name)).doesNotHaveDuplicates();
      return cases.stream().map(law -> DynamicTest.dynamicTest(law.name(), () -> hold(law)));
    }
  }

  private static void hold(LawCase law) {
    Assessment found = Assessor.assess(law.given().record(), Rulebooks.shipped(law.given().year));
    Findings findings = Findings.of(found);
    SoftAssertions softly = new SoftAssertions();
    law.ratings()
        .forEach((id, rating) ->
            softly
                .assertThat(findings.ratings().get(id))
                .as("%s: %s", law.place(), id)
                .isEqualTo(rating));
    law.reasons()
        .forEach((id, reason) ->
            softly
                .assertThat(findings.tests().get(id).trace().reason())
                .as("%s: why %s", law.place(), id)
                .isEqualTo(reason));
    law.bands().forEach((id, band) -> softly.assertThat(band(found, id)).as(id).isEqualTo(band));
    tiers(found)
        .forEach((run, tier) -> {
          if (law.tiers().containsKey(run)) {
            softly
                .assertThat(tier)
                .as("%s: tier %s", law.place(), run)
                .isEqualTo(law.tiers().get(run));
          }
        });
    softly.assertAll();
  }

  private static Map<String, Optional<Tier>> tiers(Assessment found) {
    TierDetermination tier = found.tier();
    return Map.of(
        "worst", Optional.of(tier.worst().tier()),
        "evidence", tier.evidence().map(Placement::tier),
        "best", Optional.of(tier.best().tier()),
        "indicative", tier.indicative());
  }

  private static LawCase.ExpectedBand band(Assessment found, String id) {
    Band band =
        switch (id) {
          case "overall" -> found.overall();
          case "criteria" -> found.tier().criteria();
          default ->
              found.criteria().stream()
                  .filter(criterion -> criterion.criterion().id().equals(id))
                  .findFirst()
                  .orElseThrow()
                  .value();
        };
    return new LawCase.ExpectedBand(
        band.worst().stripTrailingZeros(),
        band.evidence().map(BigDecimal::stripTrailingZeros),
        band.best().stripTrailingZeros());
  }
}
