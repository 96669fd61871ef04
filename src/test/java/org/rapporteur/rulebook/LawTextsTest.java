package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;

/// Every rule of the law says in words what it is.
class LawTextsTest {

  private final Messages texts = Messages.of(Language.ENGLISH, "law");
  private final LawVersion law = law();

  private static LawVersion law() {
    return switch (RulebookLoader.load(2024, "standard-1", CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook.law();
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("The shipped rulebook has report year 2024");
    };
  }

  @Test
  void everyTestAndEachOfItsPartsHasAName() {
    List<String> ids = new ArrayList<>();
    tests().forEach(test -> collect(test, ids));
    assertThat(ids)
        .hasSizeGreaterThan(90)
        .allSatisfy(id -> assertThat(texts.has(id + ".name")).as(id).isTrue());
  }

  @Test
  void everyStandardCriterionAndRuleHasANameAndAText() {
    Stream.of(
            law.standards().stream().map(MinimumStandard::id),
            law.criteria().stream().map(Criterion::id),
            law.rules().stream().map(Rule::id),
            law.significantEfforts().stream().map(org.rapporteur.rulebook.Test::id),
            Stream.of("SE", "PP", "W"))
        .flatMap(ids -> ids)
        .forEach(id -> {
          assertThat(texts.has(id + ".name")).as(id + ".name").isTrue();
          assertThat(texts.has(id + ".text")).as(id + ".text").isTrue();
        });
  }

  private Stream<org.rapporteur.rulebook.Test> tests() {
    return Stream.of(
            law.standards().stream().flatMap(standard -> standard.tests().stream()),
            law.criteria().stream().flatMap(criterion -> criterion.tests().stream()),
            law.significantEfforts().stream(),
            law.proofOfFailure().stream(),
            law.watchConditions().stream(),
            Stream.<org.rapporteur.rulebook.Test>of(law.seriousFinding(), law.effortsFinding()))
        .flatMap(tests -> tests);
  }

  private static void collect(org.rapporteur.rulebook.Test test, List<String> ids) {
    ids.add(test.id());
    switch (test) {
      case org.rapporteur.rulebook.Test.AllOf all ->
          all.tests().forEach(part -> collect(part, ids));
      case org.rapporteur.rulebook.Test.AnyOf any ->
          any.tests().forEach(part -> collect(part, ids));
      case org.rapporteur.rulebook.Test.FirstKnown first ->
          first.tests().forEach(part -> collect(part, ids));
      default -> {}
    }
  }
}
