package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.workspace.TestWorkspace;

class AnswersTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: specialised-units, reply: true}",
        "{question: specialised-units, status: not-collected}",
        "{question: prosecutions-direction, reply: same}",
        "{question: demand-sex-tourism, reply: none}",
        "{question: published-assessment, reply: 2023-11-23}",
        "{question: new-legislation, reply: \"Article 181 was amended.\", occurred-on: 2024-01-15}",
        "{question: specialised-units, reply: true, period: 2022-04/2023-03, kind: commitment}"
      })
  void aSoundAnswerIsReadInSilence(String answer) {
    Checked checked = check(answer);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.record().answers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{question: specialized-units, reply: true}                              | V-030",
        "{question: specialised-units, reply: maybe}                             | V-030",
        "{question: specialised-units, reply: yes}                               | V-030",
        "{question: prosecutions-direction, reply: more}                         | V-030",
        "{question: demand-sex-tourism, reply: little}                           | V-030",
        "{question: specialised-units, status: unknown}                          | V-030",
        "{question: published-assessment, reply: last year}                      | Y-004",
        "{question: specialised-units}                                           | V-024",
        "{question: specialised-units, reply: true, status: not-collected}       | V-026",
        "{question: specialised-units, reply: true, period: 2023/24}             | V-042",
        "{question: specialised-units, reply: true, period: 2024-04/2025-03}     | V-040",
        "{question: specialised-units, reply: true, occurred-on: 2024-05-01}     | V-044",
        "{question: specialised-units, reply: true, words: \"born 1.2.2003\"}    | V-110",
        "{question: specialised-units, reply: true, wrods: x}                    | Y-001",
        "{question: specialised-units, reply: true, kind: promise}               | Y-007",
        "{question: specialised-units, reply: true, occurred-on: May}            | Y-004",
        "{question: specialised-units, reply: true, words: \"a\\u202Eb\"}          | V-035",
        "{question: shelter-use, reply: \" \"}                                   | V-024",
        "{question: \"\", reply: true}                                           | Y-004",
        "{reply: true}                                                           | Y-003"
      })
  void aWrongAnswerIsRefusedWithItsOwnCode(String answer, String code) {
    Checked checked = check(answer);
    assertThat(checked.codes()).containsExactly(code);
    assertThat(checked.record().answers()).isEmpty();
  }

  @Test
  void aReplyKeepsItsKind() {
    Checked checked =
        check(
            "{question: specialised-units, reply: false}",
            "{question: prosecutions-direction, reply: up}",
            "{question: demand-sex-tourism, reply: some}",
            "{question: published-assessment, reply: 2023-11-23}",
            "{question: shelter-use, reply: \"half full\"}",
            "{question: extradition-reform, status: not-applicable}",
            "{question: case-database, status: not-reported}");
    assertThat(reply(checked, "specialised-units")).isEqualTo(new Reply.YesNo(false));
    assertThat(reply(checked, "prosecutions-direction")).isEqualTo(new Reply.Moved(Direction.UP));
    assertThat(reply(checked, "demand-sex-tourism")).isEqualTo(new Reply.Choice("some"));
    assertThat(reply(checked, "published-assessment"))
        .isEqualTo(new Reply.OnDate(LocalDate.of(2023, 11, 23)));
    assertThat(reply(checked, "shelter-use")).isEqualTo(new Reply.Words("half full"));
    assertThat(reply(checked, "extradition-reform")).isEqualTo(new Reply.NotApplicable());
    assertThat(reply(checked, "case-database"))
        .isEqualTo(new Reply.None(MissingReason.Plain.NOT_REPORTED_TO_OFFICE));
  }

  @Test
  void anEventAfterThePeriodIsLaterAndNotOfRecord() {
    Checked checked =
        check(
            "{question: compensation-fund, reply: none}",
            "{question: compensation-fund, reply: established, occurred-on: 2024-04-21}");
    assertThat(checked.codes()).isEmpty();
    assertThat(reply(checked, "compensation-fund")).isEqualTo(new Reply.Choice("none"));
    assertThat(checked.record().current().later())
        .extracting(Answer::reply)
        .containsExactly(new Reply.Choice("established"));
  }

  @Test
  void whatHappenedAfterOnePeriodCountsInTheNext() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "a", "coordinator", "a.yaml", "")
            .source(2024, "b", "coordinator", "b.yaml", "")
            .file(
                "a.yaml",
                answers(
                    "{question: compensation-fund, reply: established, occurred-on: 2023-04-21}"))
            .file("b.yaml", answers("{question: specialised-units, reply: true}"));
    Checked checked = Checked.of(workspace);
    assertThat(reply(checked, "compensation-fund")).isEqualTo(new Reply.Choice("established"));
    assertThat(checked.record().years().get(2023).answer("compensation-fund")).isEmpty();
    assertThat(checked.record().years().get(2023).later()).hasSize(1);
  }

  @Test
  void anAnswerSpeaksOfTheYearWithWhichItSharesMostDays() {
    Checked checked =
        check(
            "{question: specialised-units, reply: true, period: 2023}",
            "{question: case-database, reply: true, period: 2022}");
    assertThat(checked.record().current().answer("specialised-units")).isPresent();
    assertThat(checked.record().current().answer("case-database")).isEmpty();
  }

  @Test
  void aReplyComesBeforeNoneAndADeedBeforeAPromise() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [coordinator, police]")
            .source(2024, "a", "coordinator", "a.yaml", "")
            .source(2024, "b", "police", "b.yaml", "")
            .file(
                "a.yaml",
                answers(
                    "{question: specialised-units, status: not-reported}",
                    "{question: case-database, reply: true, kind: commitment}"))
            .file(
                "b.yaml",
                answers(
                    "{question: specialised-units, reply: true}",
                    "{question: case-database, reply: false}"));
    Checked checked = Checked.of(workspace);
    assertThat(checked.codes()).isEmpty();
    assertThat(reply(checked, "specialised-units")).isEqualTo(new Reply.YesNo(true));
    assertThat(reply(checked, "case-database")).isEqualTo(new Reply.YesNo(false));
    assertThat(checked.record().answers()).hasSize(4);
  }

  @Test
  void institutionsThatAnswerOtherwiseDiffer() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .top("precedence: [coordinator, ngo]")
            .source(2024, "a", "coordinator", "a.yaml", "")
            .source(2024, "b", "ngo", "b.yaml", "")
            .file(
                "a.yaml",
                answers(
                    "{question: victims-not-penalised, reply: true}",
                    "{question: shelter-use, reply: half full}",
                    "{question: specialised-units, reply: true}"))
            .file(
                "b.yaml",
                answers(
                    "{question: victims-not-penalised, reply: false}",
                    "{question: shelter-use, reply: full}",
                    "{question: specialised-units, reply: true}"));
    Checked checked = Checked.of(workspace);
    assertThat(checked.places()).containsExactly("R-013 b.yaml:2");
    assertThat(reply(checked, "victims-not-penalised")).isEqualTo(new Reply.YesNo(true));
  }

  @Test
  void severalRecommendationsStandBesideEachOtherAndContradictionsDoNot() {
    Checked words =
        check(
            "{question: recommendation, reply: first}", "{question: recommendation, reply: next}");
    assertThat(words.codes()).isEmpty();
    assertThat(words.record().answers()).hasSize(2);
    assertThat(reply(words, "recommendation")).isEqualTo(new Reply.Words("first"));
    assertThat(
            check(
                    "{question: specialised-units, reply: true}",
                    "{question: specialised-units, reply: false}")
                .codes())
        .containsExactly("S-014");
    assertThat(
            check(
                    "{question: specialised-units, reply: true}",
                    "{question: specialised-units, reply: true}")
                .codes())
        .containsExactly("S-015");
  }

  @Test
  void offencesAreThoseInForceAtTheEndOfThePeriodAsTheNewestEditionHasThem() {
    TestWorkspace workspace =
        new TestWorkspace(folder)
            .source(2023, "a", "coordinator", "a.yaml", "")
            .source(2024, "b", "coordinator", "b.yaml", "")
            .file("a.yaml", "offences:\n" + offence("x-1", "5 years", "12 years", "2011-07-01", ""))
            .file(
                "b.yaml",
                "offences:\n"
                    + offence("x-1", "5 years", "12 years", "2011-07-01", "2024-01-14")
                    + offence("x-2", "6 months", "life", "2024-01-15", ""));
    Checked checked = Checked.of(workspace);
    assertThat(checked.codes()).isEmpty();
    assertThat(checked.record().current().offences())
        .extracting(Offence::id)
        .containsExactly("x-2");
    assertThat(checked.record().years().get(2023).offences())
        .extracting(Offence::id)
        .containsExactly("x-1");
    Offence newer = checked.record().current().offences().getFirst();
    assertThat(newer.minimumDays()).hasValue(182);
    assertThat(newer.maximumDays()).hasValue(Integer.MAX_VALUE);
    assertThat(checked.record().years().get(2023).offences().getFirst().minimumDays())
        .hasValue(5 * 365);
  }

  @Test
  void aWrongOffenceIsRefused() {
    assertThat(offences(offence("x", "five years", "12 years", "2011-07-01", "")))
        .containsExactly("Y-004");
    assertThat(offences(offence("x", "12 years", "5 years", "2011-07-01", "")))
        .containsExactly("Y-004");
    assertThat(offences(offence("x", "5 years", "12 years", "2011-07-01", "2010-01-01")))
        .containsExactly("Y-004");
    assertThat(
            offences(offence("x", "5 years", "12 years", "2011-07-01", "").replace("rape", "rap")))
        .containsExactly("Y-007");
    assertThat(
            offences(offence("x", "5 years", "12 years", "2011-07-01", "").replace("[rape]", "[]")))
        .containsExactly("Y-004");
    assertThat(offences(offence("x", "''", "12 years", "2011-07-01", ""))).containsExactly("Y-004");
    assertThat(offences(offence("x", "5 years", "12 years", "2011-07-01", "").repeat(2)))
        .containsExactly("Y-014");
  }

  private List<String> offences(String text) {
    return Checked.of(
            new TestWorkspace(folder)
                .source(2024, "a", "coordinator", "a.yaml", "")
                .file("a.yaml", "offences:\n" + text))
        .codes();
  }

  private static String offence(String id, String minimum, String maximum, String from, String to) {
    return """
      - id: %s
        article: Penal Code, article 196
        covers: [rape]
        minimum: %s
        maximum: %s
        in-force-from: %s
        in-force-to: %s
        citation: Official Gazette 1/2011
    """
        .formatted(id, minimum, maximum, from, to);
  }

  private Checked check(String... answers) {
    return Checked.of(
        new TestWorkspace(folder)
            .source(2024, "a", "coordinator", "a.yaml", "")
            .file("a.yaml", answers(answers)));
  }

  private static String answers(String... answers) {
    return "answers:\n  - " + String.join("\n  - ", answers) + "\n";
  }

  private static Reply reply(Checked checked, String question) {
    return checked.record().current().answer(question).orElseThrow().reply();
  }
}
