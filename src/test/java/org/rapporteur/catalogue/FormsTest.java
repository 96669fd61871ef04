package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.statistics.Series;

class FormsTest {

  private final Catalogue catalogue = CatalogueLoader.load();
  private final Forms forms = Forms.load(catalogue);

  @Test
  void everyIndicatorIsAskedOfAtLeastOneInstitution() {
    Set<String> asked = new TreeSet<>();
    forms
        .byInstitution()
        .values()
        .forEach(form -> form.figures().forEach(figure -> asked.add(figure.indicator().id())));

    assertThat(asked).containsExactlyInAnyOrderElementsOf(catalogue.indicators().keySet());
  }

  @Test
  void everyQuestionIsAskedOfTheInstitutionThatItNamesUnlessFiguresAnswerIt() {
    for (Question question : catalogue.questions().values()) {
      boolean asked = forms.of(question.who()).orElseThrow().questions().contains(question);
      boolean figuresAnswer =
          question.kind() == ReplyKind.DIRECTION && !question.id().equals("efforts-direction");

      assertThat(asked).as(question.id()).isEqualTo(!figuresAnswer);
    }
  }

  @Test
  void aFormAsksForTotalsAndForPartsByOneDimension() {
    List<Series> series = forms.of("border-police").orElseThrow().series();

    assertThat(series)
        .containsExactly(Series.total("border-screenings"), Series.total("border-referrals"));
    assertThat(forms.of("police").orElseThrow().series())
        .contains(Series.of("victims-identified", "sex", "female"))
        .allSatisfy(asked -> assertThat(asked.breakdown()).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void theFingerprintChangesWithWhatIsAskedAndWithNothingElse() {
    String shipped = forms.of("ngo").orElseThrow().fingerprint();

    assertThat(ngo("victims-legal-aid: [sex]").fingerprint()).isNotEqualTo(shipped);
    assertThat(ngo("victims-legal-aid: [sex]").fingerprint())
        .isEqualTo(ngo("victims-legal-aid: [sex]").fingerprint())
        .isNotEqualTo(ngo("victims-legal-aid: [age]").fingerprint());
  }

  @Test
  void aFormOfUnknownInstitutionsIndicatorsAndDimensionsIsRefused() {
    assertThatThrownBy(() -> ngo("victims-legal-aid: [form]"))
        .hasMessageContaining("forms.yaml:4")
        .hasMessageContaining("form");
    assertThatThrownBy(() -> ngo("victims-helped: []")).hasMessageContaining("victims-helped");
    assertThatThrownBy(
            () -> Forms.read("forms:\n  - {institution: navy, figures: {}}\n", catalogue))
        .hasMessageContaining("navy");
    assertThatThrownBy(() -> Forms.read("not-asked: [national-strategy]\nforms: []\n", catalogue))
        .hasMessageContaining("national-strategy");
  }

  private Form ngo(String figures) {
    String text = "forms:\n  - institution: ngo\n    figures:\n      " + figures + "\n";
    return Forms.read(text, catalogue).of("ngo").orElseThrow();
  }
}
