package org.rapporteur.pipeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.Workspace;

/// The cases of forms that came back.
final class FormCases {

  private static final Series CALLS = Series.total("hotline-calls");

  /// What is found in the years of the sample before that of the forms.
  private static final List<String> SAMPLE = List.of("R-011");

  private static final String OTHER =
      """
        2025:
          sources:
            - {id: police-2025, title: Police, files: [other.csv], institution: police,
               period: 2024-04-01/2025-03-31, as-of: 2025-04-20, class: country-document}
      """;

  private FormCases() {}

  static List<CheckCase> all() {
    return List.of(
        new CheckCase(
            "F-001",
            "A workbook that is no form in the folder of those received, and in another.",
            folder -> beside(folder, "received/2025/other.xlsx"),
            folder -> beside(folder, "received/other.xlsx"),
            List.of(),
            SAMPLE),
        form("F-002", "A form of another year.", property("rapporteur.report-year", "2024")),
        form(
            "F-003",
            "A form of another definition.",
            property("rapporteur.definition", "0000000000000000")),
        form(
            "F-004",
            "A row that is hidden.",
            form -> form.cell(form.codes().get(CALLS), "[code]").getRow().setZeroHeight(true),
            "S-013"),
        form("F-005", "A day that there is not.", form -> form.text("form|as-of", "[value]", "x")),
        form(
            "F-006",
            "A form of one year with the sheet of lists of another.",
            form -> form.identity("rapporteur.report-year", "2024")));
  }

  /// A form with one thing changed, beside the form as it was filled in. The sample's own finding
  /// is found in both.
  private static CheckCase form(
      String code, String name, Consumer<FilledForm> change, String... with) {
    return new CheckCase(
        code,
        name,
        folder -> received(folder, change).check(),
        folder -> received(folder, _ -> {}).check(),
        List.of(with),
        SAMPLE);
  }

  private static FormsDesk received(Path folder, Consumer<FilledForm> change) throws IOException {
    FormsDesk desk = FormsDesk.in(folder);
    desk.write(Language.ENGLISH, "ngo");
    // Another source keeps the year in the workspace where the form is not read.
    Path settings = desk.workspace().resolve(Workspace.SETTINGS);
    Files.writeString(settings, Files.readString(settings) + OTHER);
    Files.writeString(desk.workspace().resolve("other.csv"), "indicator,period,value,unit\n");
    desk.comeBack("ngo", FormsDesk.with(Map.of(CALLS, BigDecimal.valueOf(620))).andThen(change));
    return desk;
  }

  private static Checked beside(Path folder, String name) throws IOException {
    FormsDesk desk = received(folder, _ -> {});
    Files.copy(
        Path.of("sample-data/example-country/sources/2024/courts.xlsx"),
        desk.workspace().resolve(name));
    return desk.check();
  }

  private static Consumer<FilledForm> property(String name, String value) {
    return form -> form.property(name, value);
  }
}
