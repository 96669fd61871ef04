package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.statistics.Series;

class CatalogueLoaderTest {

  private static final String DIMENSIONS =
      """
      dimensions:
        - id: sex
          codes: [female, male, unknown]
        - id: citizenship
          codes: [national, foreign]
          open: country
        - id: service
          codes: [shelter, legal-aid]
          exclusive: false
      """;

  private static final String INDICATORS =
      """
      indicators:
        - {id: victims, pillar: protection, influence: outcome, who: police, unit: person, nature: flow, dimensions: [sex]}
        - {id: convictions, pillar: prosecution, influence: procedure, who: police, unit: case, nature: stock, dimensions: [], legal-basis: true, maximum: 7}
      """;

  private static final String QUESTIONS =
      """
      questions:
        - {id: plan, pillar: partnership, influence: procedure, who: police, kind: choice, choices: [adopted, none]}
        - {id: published, pillar: partnership, influence: procedure, who: police, kind: date}
      """;

  private static final String INSTITUTIONS = "institutions: [police, courts]";

  @Test
  void theShippedCatalogueIsFreeOfFaults() {
    Catalogue catalogue = CatalogueLoader.load();

    assertThat(catalogue.indicator("victims-identified"))
        .hasValueSatisfying(victims -> {
          assertThat(victims.unit()).isEqualTo(Unit.PERSON);
          assertThat(victims.dimensions()).contains("form", "age-sex");
        });
    assertThat(catalogue.indicator("persons-convicted").orElseThrow().legalBasisRequired())
        .isTrue();
    assertThat(catalogue.indicators().firstEntry().getKey()).isEqualTo("victims-identified");
    assertThat(catalogue.institutions()).contains("police", "us-state-department");
  }

  @Test
  void everyKeyOfAnEntryIsReadAndLeftOutKeysHaveDefaults() {
    Catalogue catalogue = read(DIMENSIONS, INDICATORS, QUESTIONS, INSTITUTIONS);

    assertThat(catalogue.dimension("sex"))
        .contains(
            new Dimension(
                "sex", List.of("female", "male", "unknown"), true, false, Optional.empty()));
    assertThat(catalogue.dimension("citizenship").orElseThrow().open()).contains(OpenCodes.COUNTRY);
    assertThat(catalogue.dimension("service").orElseThrow().exclusive()).isFalse();
    assertThat(catalogue.indicator("victims"))
        .contains(
            new Indicator(
                "victims",
                Pillar.PROTECTION,
                Influence.OUTCOME,
                "police",
                Unit.PERSON,
                Nature.FLOW,
                List.of("sex"),
                false,
                100_000));
    assertThat(catalogue.indicator("convictions"))
        .contains(
            new Indicator(
                "convictions",
                Pillar.PROSECUTION,
                Influence.PROCEDURE,
                "police",
                Unit.CASE,
                Nature.STOCK,
                List.of(),
                true,
                7));
    assertThat(catalogue.question("plan"))
        .contains(
            new Question(
                "plan",
                Pillar.PARTNERSHIP,
                Influence.PROCEDURE,
                "police",
                ReplyKind.CHOICE,
                List.of("adopted", "none")));
    assertThat(catalogue.institutions()).containsExactly("police", "courts");
  }

  @Test
  void allProblemsOfAllFilesAreToldAtOnceWithFileAndLine() {
    String dimensions = DIMENSIONS + "  - {id: sex, codes: [a, a], clsed: true}\n";
    String indicators =
        INDICATORS
            + "  - {id: victims, pillar: protection, influence: outcome, who: police, unit: person, nature: flow, dimensions: [sx]}\n"
            + "  - {id: Big Id, pillar: protecton, influence: outcome, who: police, nature: flow, dimensions: [], maximum: many}\n";
    String questions =
        QUESTIONS
            + "  - {id: bare, pillar: partnership, influence: procedure, who: police, kind: choice}\n"
            + "  - {id: empty, pillar: partnership, influence: procedure, who: police, kind: choice, choices: []}\n"
            + "  - {id: dated, pillar: partnership, influence: procedure, who: police, kind: date, choices: [a]}\n";

    assertThatThrownBy(() -> read(dimensions, indicators, questions, "institution: [police]"))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .contains("dimensions.yaml:10: DUPLICATE_KEY {key=sex}")
        .contains("dimensions.yaml:10: DUPLICATE_KEY {key=a}")
        .contains("dimensions.yaml:10: UNKNOWN_KEY {key=dimensions.clsed")
        .contains("indicators.yaml:4: DUPLICATE_KEY {key=victims}")
        .contains("indicators.yaml:4: UNKNOWN_REFERENCE {key=indicators.dimensions, nearest=[sex")
        .contains("indicators.yaml:5: UNKNOWN_REFERENCE {key=indicators.pillar, nearest=[protect")
        .contains("indicators.yaml:5: MISSING_KEY {key=indicators.unit}")
        .contains("indicators.yaml:5: WRONG_SHAPE {expected=a whole number")
        .contains("indicators.yaml:5: WRONG_SHAPE {expected=words in lower case")
        .contains("questions.yaml:4: MISSING_KEY {key=questions.choices}")
        .contains("questions.yaml:5: WRONG_SHAPE {expected=at least one code")
        .contains("questions.yaml:6: UNKNOWN_KEY {key=questions.choices")
        .contains(
            "institutions.yaml:1: UNKNOWN_KEY {key=institution, known=[institutions], nearest=[i");
  }

  @Test
  void anOutcomeThatIsMadeALeverIsRefusedWithFileAndLine() {
    String indicators =
        INDICATORS
            + "  - {id: persons-convicted, pillar: prosecution, influence: procedure, who: police, unit: person, nature: flow, dimensions: []}\n"
            + "  - {id: verdicts, pillar: prosecution, influence: budget, who: courts, unit: case, nature: flow, dimensions: []}\n";
    String questions =
        QUESTIONS
            + "  - {id: expert-significant-efforts, pillar: partnership, influence: legislation, who: police, kind: yes-no}\n";

    assertThatThrownBy(() -> read(DIMENSIONS, indicators, questions, INSTITUTIONS))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .contains("indicators.yaml:4: WRONG_SHAPE {expected=outcome: persons-convicted is never")
        .contains("indicators.yaml:5: WRONG_SHAPE {expected=outcome: verdicts is never a lever")
        .contains("questions.yaml:4: WRONG_SHAPE {expected=outcome: expert-significant-efforts is");
  }

  @Test
  void anEntryWithoutInfluenceOrWithAnInstitutionThatIsNoneIsRefused() {
    String questions =
        QUESTIONS
            + "  - {id: bare, pillar: partnership, who: police, kind: yes-no}\n"
            + "  - {id: lost, pillar: partnership, influence: budget, who: polic, kind: yes-no}\n";

    assertThatThrownBy(() -> read(DIMENSIONS, INDICATORS, questions, INSTITUTIONS))
        .isInstanceOf(IllegalStateException.class)
        .message()
        .contains("questions.yaml:4: MISSING_KEY {key=questions.influence}")
        .contains("questions.yaml:5: UNKNOWN_REFERENCE {key=questions.who, nearest=[police]");
  }

  /// The words of the statute's facts, not the program's list of them.
  @Test
  void noCountOfVictimsNoAllegationProsecutionConvictionOrSentenceShipsAsALever() {
    Catalogue catalogue = CatalogueLoader.load();
    List<String> outcomes =
        List.of(
            "identified",
            "presumed",
            "alleg",
            "investigat",
            "prosecut",
            "convict",
            "sentenc",
            "penalis",
            "arrest",
            "policy-",
            "expert-",
            "complicity");
    List<String> procedures =
        List.of(
            "identification-procedures",
            "identification-procedures-changes",
            "funding-prosecution");
    Stream.concat(catalogue.indicators().keySet().stream(), catalogue.questions().keySet().stream())
        .filter(id -> outcomes.stream().anyMatch(id::contains) && !procedures.contains(id))
        .forEach(id -> assertThat(influence(catalogue, id)).as(id).isEqualTo(Influence.OUTCOME));
  }

  @Test
  void aLeverBrokenDownByCitizenshipIsAnOutcome() {
    Catalogue catalogue = CatalogueLoader.load();

    assertThat(catalogue.influence(Series.total("victims-assisted"))).isEqualTo(Influence.BUDGET);
    assertThat(catalogue.influence(Series.of("victims-assisted", "citizenship", "foreign")))
        .isEqualTo(Influence.OUTCOME);
    assertThat(catalogue.influence(Series.total("no-such"))).isEqualTo(Influence.OUTCOME);
  }

  private static Influence influence(Catalogue catalogue, String id) {
    return catalogue
        .indicator(id)
        .map(Indicator::influence)
        .orElseGet(() -> catalogue.question(id).orElseThrow().influence());
  }

  @Test
  void aFileThatIsNotYamlIsAProblemLikeAnyOther() {
    assertThatThrownBy(() -> read(DIMENSIONS, INDICATORS, "questions: [", INSTITUTIONS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("questions.yaml:1: NOT_YAML");
  }

  private static Catalogue read(
      String dimensions, String indicators, String questions, String institutions) {
    Map<String, String> files =
        Map.of(
            "dimensions.yaml", dimensions,
            "indicators.yaml", indicators,
            "questions.yaml", questions,
            "institutions.yaml", institutions);
    return CatalogueLoader.read(files::get);
  }
}
