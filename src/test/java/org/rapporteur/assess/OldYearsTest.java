package org.rapporteur.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Golden;
import org.rapporteur.rulebook.Tier;

/// A year that was read once is read the same for ever: countries under the law of each version, as
/// they were found when it was written.
class OldYearsTest {

  private static final List<String> COUNTRIES =
      List.of("everything-met", "nothing-met", "promises");
  private static final int CHANCES = 3;

  @ParameterizedTest
  @ValueSource(ints = {2001, 2004, 2005, 2006, 2008, 2009, 2012, 2013, 2018, 2019, 2024})
  void aYearIsReadAsItAlwaysWas(int year) {
    StringBuilder found = new StringBuilder();
    for (String country : COUNTRIES) {
      found.append(reading(country, LawCaseReader.country(country, year)));
    }
    for (int seed = 0; seed < CHANCES; seed++) {
      Given given = LawCaseReader.country("everything-met", year);
      InventedCountry.worsen(given, new Random(seed), seed + 1);
      found.append(reading("worsened " + (seed + 1), given));
    }
    Golden.verify("old-years/" + year + ".txt", found.toString());
  }

  private static String reading(String name, Given given) {
    Assessment found = Assessor.assess(given.record(), Rulebooks.shipped(given.year));
    TierDetermination tier = found.tier();
    StringBuilder text = new StringBuilder(name + "\n");
    line(
        text,
        "tier",
        tier.indicative().map(Tier::name).orElse("none"),
        "worst " + tier.worst().tier(),
        "evidence " + tier.evidence().map(run -> run.tier().name()).orElse("none"),
        "best " + tier.best().tier());
    line(text, "overall", band(found.overall()), "serious " + tier.judged());
    found
        .standards()
        .forEach(standard -> line(text, standard.standard().id(), standard.rating().name()));
    found
        .criteria()
        .forEach(criterion ->
            line(
                text,
                criterion.criterion().id() + " " + criterion.criterion().paragraph(),
                criterion.rating().name(),
                band(criterion.value()),
                tests(criterion.tests())));
    line(text, "significant efforts", tests(found.significantEfforts()));
    line(text, "policy or pattern", tests(found.proofOfFailure()));
    line(text, "Watch List", tests(found.watchConditions()));
    return text.append('\n').toString();
  }

  private static String tests(List<TestResult> tests) {
    return tests.stream()
        .map(test -> test.test().id().replaceFirst(".*[.]", "") + " " + test.rating())
        .collect(Collectors.joining(", "));
  }

  private static String band(Band band) {
    Optional<String> evidence = band.evidence().map(value -> value.toPlainString());
    return band.worst().toPlainString()
        + " "
        + evidence.orElse("none")
        + " "
        + band.best().toPlainString();
  }

  private static void line(StringBuilder text, String name, String... values) {
    text.append("  ").append(name).append(": ");
    text.append(Arrays.stream(values).collect(Collectors.joining("; "))).append('\n');
  }
}
