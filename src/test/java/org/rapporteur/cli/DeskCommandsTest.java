package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The commands of the collection desk on the screen.
class DeskCommandsTest {

  private static final Path COUNTRY = Path.of("sample-data/example-country");

  private final StringWriter out = new StringWriter();

  @Test
  void theStateOfACollectionIsToldInAlbanian() {
    assertThat(run("status", COUNTRY.toString(), "--year", "2024", "--lang", "sq")).isZero();
    assertThat(out.toString())
        .startsWith("institucioni")
        .contains("Inspektorati i Punës")
        .contains("i plotë")
        .contains("rapporteur remind " + COUNTRY + " --year 2024 --lang sq")
        .contains("Përkthim i parishikuar.");
  }

  @Test
  void inEnglishNothingIsSaidOfTranslations() {
    assertThat(run("status", COUNTRY.toString(), "--year", "2024")).isZero();
    assertThat(out.toString())
        .contains("Labour inspectorate")
        .contains("rapporteur remind " + COUNTRY + " --year 2024\n")
        .doesNotContain("--lang");
  }

  @Test
  void whatChangedBetweenTwoDaysIsToldInSerbian() {
    assertThat(
            run(
                "status",
                COUNTRY.toString(),
                "--year",
                "2024",
                "--between",
                "2024-04-30",
                "2024-06-30",
                "--lang",
                "sr-Latn"))
        .isZero();
    assertThat(out.toString())
        .startsWith("Između 2024-04-30 i 2024-06-30")
        .contains("Javna sredstva za zaštitu")
        .contains("Prevod nije pregledan.");
  }

  @Test
  void aLanguageThatIsNotKnownIsRefused() {
    assertThat(run("status", COUNTRY.toString(), "--year", "2024", "--lang", "fr")).isEqualTo(2);
  }

  private int run(String... args) {
    return Rapporteur.run(
        args, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
  }
}
