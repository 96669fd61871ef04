package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that statistics offices published, where they are at hand: they are not the project's to
/// ship. Their mappings and the list of their numbers are; the lists were made without this
/// program.
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_MESSY", matches = ".+")
class PublishedFilesTest {

  private static final Path MAPPED = Path.of("src/test/resources/ingest/mapped");

  @ParameterizedTest
  @CsvSource({
    "fbi_Table_1_Human_Trafficking_Participation_by_State_2014.xlsx, fbi-1, state indicator",
    "fbi_Table_2_Human_Trafficking_Offenses_and_Clearances_by_State_2014.xlsx, fbi-2, state offence-kind indicator",
    "bka_pks_1987-2023_menschenhandel_latin1.csv, bka, key period indicator"
  })
  void everyNumberIsThatOfTheListMadeByHand(String name, String mapping, String columns)
      throws IOException {
    Path file = Path.of(System.getenv("RAPPORTEUR_MESSY"), name);
    Mapped mapped = Mapped.of(file, Files.readString(MAPPED.resolve(mapping + ".yaml")));
    assertThat(mapped.codes()).isEmpty();
    List<String> expected = Files.readAllLines(MAPPED.resolve(mapping + ".txt"));
    assertThat(mapped.lines(columns.split(" ", -1))).containsExactlyElementsOf(expected);
  }
}
