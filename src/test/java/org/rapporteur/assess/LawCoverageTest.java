package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.RulebookLoader;

/// No version of the law is without cases.
class LawCoverageTest {

  private static final Set<Rating> EACH = Set.of(Rating.MET, Rating.NOT_MET, Rating.UNKNOWN);
  private static final Set<Rating> PRESUMED =
      Set.of(Rating.MET, Rating.PRESUMED_NOT_MET, Rating.UNKNOWN);

  private static final LawHistory HISTORY = RulebookLoader.history(CatalogueLoader.load());
  private static final List<LawCase> CASES = LawCaseReader.all();

  @Test
  void eachCriterionOfEachVersionIsMetInACaseNotMetInOneAndUnknownInOne() {
    List<String> lacking = new ArrayList<>();
    for (LawHistory.Step step : HISTORY.steps()) {
      for (Criterion criterion : step.law().criteria()) {
        lacking(step.law(), criterion.id(), lacking);
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void eachStandardOfEachVersionIsMetInACaseNotMetInOneAndUnknownInOne() {
    List<String> lacking = new ArrayList<>();
    for (LawHistory.Step step : HISTORY.steps()) {
      for (MinimumStandard standard : step.law().standards()) {
        lacking(step.law(), standard.id(), lacking);
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void eachGroundForTheWatchListOfEachVersionIsMetInACaseNotMetInOneAndUnknownInOne() {
    List<String> lacking = new ArrayList<>();
    for (LawHistory.Step step : HISTORY.steps()) {
      step.law().watchConditions().forEach(test -> lacking(step.law(), test.id(), lacking));
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void eachPresumptionOfEachVersionStrikesInACaseIsAvertedInOneAndLeftOpenInOne() {
    List<String> lacking = new ArrayList<>();
    int presumptions = 0;
    for (LawHistory.Step step : HISTORY.steps()) {
      for (org.rapporteur.rulebook.Test test : step.law().everyTest()) {
        if (test instanceof org.rapporteur.rulebook.Test.Reported) {
          presumptions++;
          lacking(step.law(), test.id(), PRESUMED, lacking);
        }
      }
    }
    assertThat(presumptions).isEqualTo(6 * 8);
    assertThat(lacking).isEmpty();
  }

  private void lacking(LawVersion law, String id, List<String> lacking) {
    lacking(law, id, EACH, lacking);
  }

  private void lacking(LawVersion law, String id, Set<Rating> each, List<String> lacking) {
    Set<Rating> found =
        CASES.stream()
            .filter(lawCase -> law.span().contains(lawCase.given().year))
            .filter(lawCase -> lawCase.ratings().containsKey(id))
            .map(lawCase -> lawCase.ratings().get(id))
            .collect(Collectors.toSet());
    if (!found.containsAll(each)) {
      lacking.add(law.version() + " " + id + ": only " + found);
    }
  }
}
