package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The libraries log through two interfaces; neither may reach the terminal of the user.
class SilentLoggingTest {
  @Test
  void whatTheWorkbookLibraryLogsIsNotShown() {
    assertThat(LogManager.getLogger("org.apache.poi").isFatalEnabled()).isFalse();
  }

  @Test
  void whatThePdfLibraryLogsIsNotShown() {
    assertThat(LoggerFactory.getLogger("org.openpdf").isErrorEnabled()).isFalse();
  }
}
