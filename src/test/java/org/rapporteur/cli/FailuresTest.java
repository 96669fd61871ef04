package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final StringWriter err = new StringWriter();

  @Test
  void aFaultOfTheProgramIsOneShortMessageWithoutAStackTrace() {
    int code = report(new IllegalStateException("the books do not balance"));

    assertThat(code).isEqualTo(70);
    assertThat(err.toString())
        .contains("the books do not balance")
        .contains("fault of the program")
        .contains("RAPPORTEUR_DEBUG=1")
        .doesNotContain("\tat ");
  }

  @Test
  void aFullHeapIsNotErrorsInTheDataAndSaysHowToGiveMore() {
    assertThat(report(new OutOfMemoryError("Java heap space"))).isEqualTo(70);
    assertThat(err.toString()).contains("RAPPORTEUR_JAVA_OPTIONS=-Xmx2g");
  }

  @Test
  void aMessageThatQuotesAFileCannotSteerTheTerminal() {
    report(new IllegalStateException("cell \u001b[2J\u0007\r\nA1\u202e"));
    assertThat(err.toString()).contains("cell  [2J A1").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void aMessageThatQuotesAWholeFileIsCut() {
    report(new IllegalStateException("x".repeat(100_000)));
    assertThat(err.toString()).hasSizeLessThan(1_000);
  }

  private int report(Throwable problem) {
    PrintWriter writer = new PrintWriter(err);
    int code = Failures.unexpected(problem, writer);
    writer.flush();
    return code;
  }
}
