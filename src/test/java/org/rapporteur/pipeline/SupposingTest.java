package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.report.ChangeReport;
import org.rapporteur.report.ChangeReport.Level;
import org.rapporteur.report.ChangeReport.Row;

/// What would be if some facts were otherwise, on the fictional country.
class SupposingTest {

  @TempDir private Path temp;

  /// 45 of 51 victims were referred; nine in ten are 46.
  @Test
  void oneMoreVictimReferredMeetsItsTestAndNothingIsWritten() throws IOException {
    Map<String, byte[]> before = content(SourceRows.FOLDER);
    WhatIf.Done done = done(List.of("victims-referred=46"));

    assertThat(names(done, Level.TEST)).containsExactly("C-PROT.referred");
    assertThat(done.outcomes()).isFalse();
    assertThat(content(SourceRows.FOLDER)).containsExactlyEntriesOf(before);
  }

  @Test
  void anOutcomeMayBeSupposedAndIsMarked() {
    WhatIf.Done done = done(List.of("persons-sentenced sentence=prison-year-or-more=7"));

    assertThat(names(done, Level.TEST)).containsExactly("C-INV.sentences");
    assertThat(done.outcomes()).isTrue();
    assertThat(done.change().rows())
        .filteredOn(row -> row.level() == Level.FACT)
        .singleElement()
        .satisfies(row -> assertThat(row.outcome()).isTrue());
  }

  /// The amendment that is in force from July: with 5 to 15 years the second standard is met.
  @Test
  void bothTermsOfAnOffenceAddUp() {
    WhatIf.Done done =
        done(List.of("offence xe-181 minimum=5 years", "offence xe-181 maximum=15 years"));

    assertThat(done.change().rows())
        .filteredOn(row -> row.level() == Level.TIER)
        .extracting(Row::after)
        .contains("Tier 1");
  }

  @Test
  void aRequestThatIsNotProvidedWhereTheFiguresAreMissingIsPresumed() {
    WhatIf.Done done =
        done(List.of("persons-sentenced=not-collected", "request sentences all=not-provided"));

    assertThat(done.change().rows())
        .filteredOn(row -> row.id().equals("C-INV.sentences-data") && row.level() == Level.TEST)
        .singleElement()
        .satisfies(row -> assertThat(row.after()).isEqualTo("presumed not met"));
  }

  @Test
  void lastYearsFigureMayBeSupposedToo() {
    WhatIf.Done done = done(List.of("last-year officials-trained=500"));

    assertThat(names(done, Level.TEST)).contains("C-PROT.trained");
  }

  @Test
  void aFileOfChangesIsReadAndOptionsComeAboveIt() throws IOException {
    Path file = temp.resolve("changes.yaml");
    Files.writeString(
        file,
        """
        changes:
          victims-referred: 20
          border-rights-respected: yes
          "persons-sentenced sentence=suspended": <5
        """);
    WhatIf.Done done =
        done(new WhatIf.Suppositions(List.of("victims-referred=46"), Optional.of(file)));

    assertThat(names(done, Level.TEST)).contains("C-PROT.referred", "C-BORD.rights");
    assertThat(done.change().rows())
        .filteredOn(row -> row.id().equals("C-PROT.referred") && row.level() == Level.TEST)
        .singleElement()
        .satisfies(row -> assertThat(row.after()).isEqualTo("met"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "victims-refered=3              | Y-001 | victims-referred",
        "victims-referred               | Y-004 | key=value",
        "victims-referred=many          | Y-004 | 22-25",
        "victims-referred=9-3           | Y-004 | 22-25",
        "victims-referred form=labour=3 | Y-007 | identified-by",
        "victims-referred sex=femal=3   | Y-007 | female",
        "border-rights-respected=maybe  | Y-007 | yes",
        "recruiters-regulated=one       | Y-007 | none",
        "published-assessment=soon      | Y-004 | 2024-03-31",
        "request sentence all=provided  | Y-007 | sentences",
        "request sentences some=provided| Y-007 | officials",
        "request sentences=provided     | Y-004 | TOPIC",
        "request sentences all=yes      | Y-007 | excused",
        "offence xe-18 maximum=9 years  | Y-007 | xe-181",
        "offence xe-181 most=9 years    | Y-007 | maximum",
        "offence xe-181 maximum=long    | Y-004 | 15 years",
        "last-year=3                    | Y-001 | ",
      })
  void whatCannotBeUnderstoodIsToldWithWhatCould(String setting, String code, String hint) {
    WhatIf result =
        Supposing.whatIf(request(), new WhatIf.Suppositions(List.of(setting), Optional.empty()));

    assertThat(result).isInstanceOf(WhatIf.Misunderstood.class);
    assertThat(((WhatIf.Misunderstood) result).problems().diagnostics())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code().id()).isEqualTo(code);
          assertThat(problem.operands().toString()).contains(hint == null ? "" : hint);
        });
  }

  @Test
  void aFileThatIsMissingOrHasAnotherKeyIsTold() throws IOException {
    Path wrong = temp.resolve("wrong.yaml");
    Files.writeString(wrong, "change: {victims-referred: 3}\n");
    assertThat(problems(wrong)).containsExactly("Y-001", "Y-003");
    assertThat(problems(temp.resolve("none.yaml"))).containsExactly("Y-008");
  }

  private static List<String> problems(Path file) {
    WhatIf result =
        Supposing.whatIf(request(), new WhatIf.Suppositions(List.of(), Optional.of(file)));
    return ((WhatIf.Misunderstood) result)
        .problems().diagnostics().stream()
            .map(Diagnostic::code)
            .map(code -> code.id())
            .sorted()
            .toList();
  }

  private static List<String> names(WhatIf.Done done, Level level) {
    ChangeReport change = done.change();
    return change.rows().stream().filter(row -> row.level() == level).map(Row::id).toList();
  }

  private static WhatIf.Done done(List<String> settings) {
    return done(new WhatIf.Suppositions(settings, Optional.empty()));
  }

  private static WhatIf.Done done(WhatIf.Suppositions suppositions) {
    WhatIf result = Supposing.whatIf(request(), suppositions);
    assertThat(result).isInstanceOf(WhatIf.Done.class);
    return (WhatIf.Done) result;
  }

  private static BuildRequest request() {
    return Builds.request(SourceRows.FOLDER, 2024, Path.of("unused"));
  }

  private static Map<String, byte[]> content(Path folder) throws IOException {
    Map<String, byte[]> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        content.put(file.toString(), Files.readAllBytes(file));
      }
    }
    return content;
  }
}
