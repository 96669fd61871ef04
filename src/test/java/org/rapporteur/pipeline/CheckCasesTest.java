package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.diagnostic.DiagnosticCode;

/// Every code, found where one thing is wrong, and not found where the nearest thing is right. The
/// cases stand in `src/test/resources/check-cases/`; those that no text can state, in the classes
/// named here.
class CheckCasesTest {

  /// So small a workspace leaves most criteria open; that is told of in a case of its own.
  private static final String OPEN = DiagnosticCode.CRITERIA_UNANSWERED.id();

  @TempDir private Path folder;

  static List<CheckCase> all() throws IOException, GeneralSecurityException {
    return Stream.of(CheckCaseReader.all(), FileCases.all(), FormCases.all(), SampleCases.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFaultIsFoundAndTheNearMissIsNot(CheckCase checkCase) throws IOException {
    Set<String> near = new TreeSet<>(checkCase.also());
    Set<String> broken = new TreeSet<>(near);
    broken.addAll(checkCase.with());
    broken.add(checkCase.code());
    assertThat(near).doesNotContain(checkCase.code());

    assertThat(codes(checkCase, checkCase.broken(), "broken")).as("broken").isEqualTo(broken);
    assertThat(codes(checkCase, checkCase.near(), "near")).as("near miss").isEqualTo(near);
  }

  @Test
  void everyCodeHasACase() throws IOException, GeneralSecurityException {
    Set<String> without = new TreeSet<>();
    Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).forEach(without::add);
    all().forEach(checkCase -> without.remove(checkCase.code()));
    assertThat(without).as("codes without a case in src/test/resources/check-cases").isEmpty();
  }

  private Set<String> codes(CheckCase checkCase, CheckCase.Side side, String name)
      throws IOException {
    Set<String> codes = new TreeSet<>();
    side.in(folder.resolve(name))
        .diagnostics()
        .diagnostics()
        .forEach(finding -> codes.add(finding.code().id()));
    if (!checkCase.code().equals(OPEN)) {
      codes.remove(OPEN);
    }
    return codes;
  }
}
