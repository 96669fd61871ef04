package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.SourceClass;

class CatalogueTextsTest {

  private static final int LONGEST_LABEL = 44;

  private final Catalogue catalogue = CatalogueLoader.load();
  private final Messages texts = Messages.of(Language.ENGLISH, "catalogue");

  @Test
  void everyIdHasItsTextsAndNoTextIsWithoutAnId() {
    SortedSet<String> found =
        texts.under("").keySet().stream()
            .filter(key -> !isCountry(key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(found).containsExactlyElementsOf(expectedKeys());
  }

  @Test
  void namesOfCountriesStandUnderTheirIsoCode() {
    Set<String> iso = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
    iso.add("XKX");

    List<String> named =
        texts.under("code.citizenship.").keySet().stream()
            .filter(code -> isCountry("code.citizenship." + code))
            .toList();

    assertThat(named).isSubsetOf(iso);
    assertThat(named).contains("XKX", "ALB", "BIH", "MKD", "MNE", "SRB");
  }

  @ParameterizedTest
  @EnumSource
  void labelsOfIndicatorsAndCodesFitATable(Language language) {
    Messages.of(language, "catalogue")
        .under("")
        .forEach((key, text) -> {
          assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
          if (key.startsWith("indicator.") && key.endsWith(".label")) {
            assertThat(text.length()).as(key).isLessThanOrEqualTo(LONGEST_LABEL);
          }
          if (key.startsWith("code.")) {
            assertThat(text.length()).as(key).isLessThanOrEqualTo(LONGEST_LABEL);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void definitionsAreSentencesAndQuestionsAsk(Language language) {
    Messages texts = Messages.of(language, "catalogue");
    texts
        .under("indicator.")
        .forEach((key, text) -> {
          if (key.endsWith(".definition")) {
            assertThat(text).as(key).endsWith(".");
          }
        });
    catalogue.questions().values().stream()
        .filter(question -> !question.id().equals("recommendation"))
        .forEach(question ->
            assertThat(texts.text("question." + question.id() + ".label"))
                .as(question.id())
                .endsWith("?"));
  }

  @Test
  void unitsHaveASingularAndAPlural() {
    assertThat(texts.text("unit.person", Map.of("count", 1))).isEqualTo("person");
    assertThat(texts.text("unit.person", Map.of("count", 0))).isEqualTo("persons");
    for (Unit unit : Unit.values()) {
      assertThat(texts.text("unit." + unit.code(), Map.of("count", 2)))
          .isNotEqualTo(texts.text("unit." + unit.code(), Map.of("count", 1)));
    }
  }

  private SortedSet<String> expectedKeys() {
    SortedSet<String> keys = new TreeSet<>();
    for (String id : catalogue.indicators().keySet()) {
      keys.add("indicator." + id + ".label");
      keys.add("indicator." + id + ".definition");
    }
    for (Dimension dimension : catalogue.dimensions().values()) {
      keys.add("dimension." + dimension.id() + ".label");
      dimension.codes().forEach(code -> keys.add("code." + dimension.id() + "." + code));
    }
    for (Question question : catalogue.questions().values()) {
      keys.add("question." + question.id() + ".label");
      question.choices().forEach(code -> keys.add("choice." + question.id() + "." + code));
    }
    catalogue.institutions().forEach(code -> keys.add("institution." + code));
    addConstants(keys, "unit.", Unit.values());
    addConstants(keys, "pillar.", Pillar.values());
    addConstants(keys, "source-class.", SourceClass.values());
    addConstants(keys, "actor.", Actor.values());
    addConstants(keys, "mark.", Mark.values());
    return keys;
  }

  private static void addConstants(Set<String> keys, String prefix, Enum<?>[] constants) {
    Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(code -> keys.add(prefix + code));
  }

  private static boolean isCountry(String key) {
    return key.matches("code\\.citizenship\\.[A-Z]{3}");
  }
}
