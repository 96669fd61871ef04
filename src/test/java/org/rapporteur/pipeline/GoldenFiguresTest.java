package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty figures of the reviewed report of 2024, recomputed from the rows of the source files,
/// which are read past the product: sums of parts, differences, stocks carried forward.
class GoldenFiguresTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/golden/annual-report/example-country-2024.json");
  private static final String PERIOD = "2023-04/2024-03";

  /// The reporting period, the calendar year that stands for it, and its last day.
  private static final Set<String> PERIODS = Set.of(PERIOD, "2023", "2024-03-31");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SourceRows ROWS = SourceRows.ofEdition(2024);
  private static final SourceRows EARLIER = SourceRows.ofEdition(2023);

  static Stream<Arguments> figures() {
    return Stream.of(
        figure(
            "victims-identified",
            "",
            identified("age-sex=girl")
                + identified("age-sex=boy")
                + identified("age-sex=woman")
                + identified("age-sex=man")),
        figure(
            "victims-identified",
            "age=child",
            identified("age-sex=girl") + identified("age-sex=boy")),
        figure(
            "victims-identified",
            "sex=female",
            identified("age-sex=girl") + identified("age-sex=woman")),
        figure(
            "victims-identified",
            "citizenship=foreign",
            identified("") - identified("citizenship=national")),
        figure(
            "victims-identified",
            "form=sexual",
            identified("")
                - identified("form=labour")
                - identified("form=begging")
                - identified("form=domestic-servitude")
                - identified("form=criminal-activity")
                - identified("form=multiple")),
        figure("victims-referred", "", row("social-work", "victims-referred", "") + 2),
        figure(
            "victims-assisted",
            "",
            row("social-work", "victims-assisted", "sex=female")
                + row("social-work", "victims-assisted", "sex=male")),
        figure(
            "victims-sheltered",
            "",
            row("shelters", "victims-sheltered", "shelter=state")
                + row("shelters", "victims-sheltered", "shelter=ngo")),
        figure(
            "victims-legal-aid",
            "",
            row("ngo", "victims-legal-aid", "age=child")
                + row("ngo", "victims-legal-aid", "age=adult")),
        figure(
            "investigations-opened",
            "",
            row("prosecution", "investigations-opened", "offence-kind=sex-trafficking")
                + row("prosecution", "investigations-opened", "offence-kind=labour-trafficking")),
        figure(
            "investigations-pending",
            "",
            EARLIER.value("prosecution", "investigations-pending", "2023-03-31", "")
                + row("prosecution", "investigations-opened", "")
                - 17
                - 8),
        figure(
            "persons-prosecuted",
            "",
            row("prosecution", "persons-prosecuted", "sex=female")
                + row("prosecution", "persons-prosecuted", "sex=male")),
        figure(
            "prosecutions-pending",
            "",
            EARLIER.value("courts", "prosecutions-pending", "2023-03-31", "")
                + row("prosecution", "prosecutions-opened", "")
                - row("courts", "trials-concluded", "")),
        figure(
            "persons-convicted",
            "",
            row("courts", "persons-convicted", "instance=first-instance")
                + row("courts", "persons-convicted", "instance=final")),
        figure(
            "persons-sentenced",
            "",
            sentence("prison-year-or-more")
                + sentence("prison-under-year")
                + sentence("suspended")
                + sentence("fine")),
        figure(
            "persons-sentenced",
            "sentence=prison-year-or-more",
            row("courts", "persons-sentenced", "role=principal,sentence=prison-year-or-more")
                + row(
                    "courts", "persons-sentenced", "role=accessory,sentence=prison-year-or-more")),
        figure(
            "persons-sentenced",
            "role=principal",
            row("courts", "persons-sentenced", "")
                - row("courts", "persons-sentenced", "role=accessory")),
        figure(
            "officials-trained",
            "",
            Stream.of(
                    "police",
                    "border-police",
                    "prosecutor",
                    "judge",
                    "labour-inspector",
                    "social-worker",
                    "other")
                .mapToLong(staff -> row("coordinator", "officials-trained", "staff=" + staff))
                .sum()),
        figure("funding-protection", "", money("shelter=state") + money("shelter=ngo")),
        figure(
            "funding-protection",
            "purpose=renovation",
            money("") - money("purpose=running-costs") - money("purpose=other")));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figuresOfTheReviewedReportAreSumsOfTheSourceRows(
      String indicator, String breakdown, long expected) throws IOException {
    List<Long> printed = new ArrayList<>();
    for (JsonNode fact : JSON.readTree(Files.readString(GOLDEN)).at("/record/facts")) {
      if (fact.get("key").asText().equals(indicator)
          && fact.get("breakdown").asText().equals(breakdown)
          && PERIODS.contains(fact.get("period").asText())
          && fact.get("used").asText().equals("of record")) {
        printed.add(fact.at("/value/value").asLong());
      }
    }
    assertThat(printed).containsExactly(expected);
  }

  private static Arguments figure(String indicator, String breakdown, long expected) {
    return Arguments.of(indicator, breakdown, expected);
  }

  private static long identified(String breakdown) {
    return row("police", "victims-identified", breakdown);
  }

  private static long sentence(String sentence) {
    return row("courts", "persons-sentenced", "sentence=" + sentence);
  }

  private static long money(String breakdown) {
    return ROWS.value("coordinator", "funding-protection", "2023", breakdown);
  }

  private static long row(String institution, String indicator, String breakdown) {
    return ROWS.value(institution, indicator, PERIOD, breakdown);
  }
}
