package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The cases of law, each a test by its sentence.
class LawCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseOfLawIsFoundAsItsSentenceSays() {
    List<LawCase> cases = LawCaseReader.all();
    assertThat(cases.stream().map(LawCase::name)).doesNotHaveDuplicates();
    return cases.stream()
        .map(law ->
            DynamicTest.dynamicTest(
                law.name(),
                () ->
                    assertThat(Held.problems(law, Rulebooks.shipped(law.given().year))).isEmpty()));
  }
}
