package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page on the criteria says what the rulebook says. `-Dgolden.update=true` writes it anew.
class CriteriaPageTest {

  private static final Path PAGE = Path.of("docs/reference/criteria.md");

  @Test
  void thePageOnTheCriteriaIsCurrent() throws IOException {
    String page = CriteriaPage.markdown();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
