package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;

/// Every rule of every version of the law says in words what it is.
class LawTextsTest {

  private final Messages texts = Messages.of(Language.ENGLISH, "law");
  private final LawHistory history = RulebookLoader.history(CatalogueLoader.load());

  @Test
  void everyTestAndEachOfItsPartsHasAName() {
    SortedSet<String> ids = new TreeSet<>();
    laws().forEach(law -> law.everyTest().forEach(test -> ids.add(test.id())));
    assertThat(ids)
        .hasSizeGreaterThan(90)
        .allSatisfy(id -> assertThat(texts.has(id + ".name")).as(id).isTrue());
  }

  @Test
  void everyStandardCriterionConditionAndRuleHasANameAndAText() {
    Stream.concat(Stream.of("SE", "PP", "W"), laws().flatMap(LawTextsTest::stated))
        .forEach(id -> {
          assertThat(texts.has(id + ".name")).as(id + ".name").isTrue();
          assertThat(texts.has(id + ".text")).as(id + ".text").isTrue();
        });
  }

  @Test
  void whatWasReplacedHasAWordingForEachOfItsTimes() {
    wordings()
        .forEach((id, years) -> {
          if (stated(id)) {
            assertThat(under(id + ".text"))
                .as("%s: a text for each wording but the last, which has none of its year", id)
                .isEqualTo(years.headSet(years.last()));
          }
          assertThat(years.headSet(years.last())).as(id).containsAll(under(id + ".name"));
        });
  }

  private Stream<LawVersion> laws() {
    return history.steps().stream().map(LawHistory.Step::law);
  }

  private static Stream<String> stated(LawVersion law) {
    return Stream.of(
            law.standards().stream().map(MinimumStandard::id),
            law.criteria().stream().map(Criterion::id),
            law.rules().stream().map(Rule::id),
            law.significantEfforts().stream().map(org.rapporteur.rulebook.Test::id),
            law.watchConditions().stream().map(org.rapporteur.rulebook.Test::id))
        .flatMap(ids -> ids);
  }

  private boolean stated(String id) {
    return laws().flatMap(LawTextsTest::stated).anyMatch(id::equals);
  }

  /// By id, the report years in which a wording of it began.
  private SortedMap<String, SortedSet<Integer>> wordings() {
    SortedMap<String, SortedSet<Integer>> all = new TreeMap<>();
    laws()
        .forEach(law ->
            law.wordings()
                .forEach((id, year) -> all.computeIfAbsent(id, _ -> new TreeSet<>()).add(year)));
    return all;
  }

  private SortedSet<Integer> under(String key) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Map.Entry<String, String> text : texts.under(key + ".").entrySet()) {
      years.add(Integer.valueOf(text.getKey()));
    }
    return years;
  }
}
