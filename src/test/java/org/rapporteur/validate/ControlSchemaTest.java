package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.workspace.ControlSheet;

/// The control workbook can say what the schemas of the YAML files can.
class ControlSchemaTest {

  @Test
  void everyKeyOfTheSettingsHasItsPlaceInTheWorkbook() {
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    Set<String> settings = new TreeSet<>(schema.keys(""));
    settings.removeAll(Set.of("country", "office", "explanations", "bridges", "years"));
    schema.keys("/definitions/country").forEach(key -> settings.add("country." + key));
    schema.keys("/definitions/office").forEach(key -> settings.add("office." + key));
    assertThat(ControlSheet.SETTINGS_KEYS).containsExactlyInAnyOrderElementsOf(settings);
    assertThat(schema.keys("/definitions/year")).containsExactly("data-requests", "sources");
    assertThat(keys(ControlSheet.SOURCES, "year")).isEqualTo(schema.keys("/definitions/source"));
    assertThat(keys(ControlSheet.DATA_REQUESTS, "year"))
        .isEqualTo(schema.keys("/definitions/data-request"));
    assertThat(keys(ControlSheet.EXPLANATIONS, ""))
        .isEqualTo(schema.keys("/definitions/explanation"));
  }

  /// An institution of a bridge names its figure as the bridge does, and stands in the same row.
  @Test
  void everyKeyOfABridgeHasItsColumnOrIsALine() {
    SchemaFile schema = SchemaFile.of("workspace.schema.json");
    Set<String> columns = new TreeSet<>(schema.keys("/definitions/bridge"));
    columns.removeAll(Set.of("base", "others"));
    columns.add("side");
    Set<String> side = new TreeSet<>(schema.keys("/definitions/bridge-other"));
    side.removeIf(key -> key.equals("lines") || key.startsWith("seen-by-"));
    assertThat(side).containsExactly("indicator", "institution", "period");
    columns.addAll(Set.of("institution", "counted-as", "counted-in"));
    columns.addAll(schema.keys("/definitions/bridge-line"));
    columns.remove("kind");
    columns.add("line");
    assertThat(keys(ControlSheet.BRIDGES, "")).isEqualTo(columns);
  }

  @Test
  void everyKeyOfAWaiverHasItsColumn() {
    assertThat(keys(ControlSheet.WAIVERS, ""))
        .isEqualTo(SchemaFile.of("waivers.schema.json").keys("/definitions/waiver"));
  }

  @Test
  void everyKeyOfAnAnswerAndOfAnOffenceHasItsColumn() {
    SchemaFile schema = SchemaFile.of("answers.schema.json");
    assertThat(keys(ControlSheet.ANSWERS, "source")).isEqualTo(schema.keys("/definitions/answer"));
    assertThat(keys(ControlSheet.OFFENCES, "source"))
        .isEqualTo(schema.keys("/definitions/offence"));
  }

  @Test
  void everySheetAndColumnSaysWhatItIsForAndNoOther() {
    Set<String> keys = new TreeSet<>(Set.of("lists.about", "translation.not-reviewed"));
    for (ControlSheet sheet : ControlSheet.values()) {
      keys.add(sheet.code() + ".about");
      (sheet == ControlSheet.SETTINGS ? ControlSheet.SETTINGS_KEYS : sheet.columns())
          .forEach(column -> keys.add(sheet.code() + "." + column));
    }
    assertThat(Messages.of(Language.ENGLISH, "control").under("").keySet()).isEqualTo(keys);
  }

  private static Set<String> keys(ControlSheet sheet, String without) {
    Set<String> keys = new TreeSet<>(sheet.columns());
    keys.remove(without);
    return keys;
  }
}
