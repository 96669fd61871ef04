package org.rapporteur.architecture;

import static org.rapporteur.architecture.Stage.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The arrows of the pipeline. A stage sees stages to its left alone; the list is in that order, so
/// that there can be no cycle. `ARCHITECTURE.md` draws it.
final class Stages {
  private Stages() {}

  /// In the order of the pipeline; the last two, alone, know every stage before them.
  static List<Stage> all() {
    List<Stage> stages = new ArrayList<>(oneOutputEach());
    stages.add(stage("pipeline").sees(names(stages)).uses("tools.jackson."));
    stages.add(stage("cli").sees(names(stages)).uses("picocli."));
    return List.copyOf(stages);
  }

  private static List<Stage> oneOutputEach() {
    return List.of(
        stage("diagnostic"),
        stage("statistics").sees("diagnostic"),
        stage("i18n").sees("diagnostic", "statistics").uses("com.ibm.icu."),
        stage("yaml").sees("diagnostic").uses("org.snakeyaml.engine."),
        stage("catalogue").sees("diagnostic", "statistics", "yaml"),
        stage("caseload").sees("statistics", "catalogue"),
        stage("reconcile").sees("diagnostic", "statistics", "catalogue"),
        stage("rulebook").sees("diagnostic", "statistics", "yaml", "catalogue"),
        stage("workspace")
            .sees("diagnostic", "statistics", "i18n", "yaml", "catalogue", "reconcile", "rulebook"),
        stage("forms")
            .sees("statistics", "i18n", "catalogue", "workspace")
            .uses("org.apache.poi.", "org.apache.commons.compress."),
        stage("ingest")
            .sees("diagnostic", "statistics", "yaml", "catalogue", "workspace")
            .uses(
                "com.ctc.wstx.",
                "org.codehaus.stax2.",
                "org.apache.poi.",
                "de.siegmar.fastcsv.",
                "tools.jackson."),
        stage("validate")
            .sees(
                "diagnostic",
                "statistics",
                "catalogue",
                "caseload",
                "reconcile",
                "workspace",
                "ingest"),
        stage("clock").sees("rulebook"),
        stage("assess").sees("statistics", "catalogue", "rulebook", "clock"),
        stage("findings")
            .sees("diagnostic", "statistics", "catalogue", "rulebook", "clock", "assess"),
        stage("compare")
            .sees(
                "diagnostic",
                "statistics",
                "catalogue",
                "rulebook",
                "clock",
                "ingest.RawTable",
                "ingest.RawColumn",
                "ingest.RawCell",
                "assess"),
        stage("protect").sees("statistics", "catalogue").uses("org.ojalgo."),
        stage("report")
            .sees(
                "diagnostic",
                "statistics",
                "i18n",
                "catalogue",
                "caseload",
                "reconcile",
                "rulebook",
                "clock",
                "assess",
                "findings",
                "compare",
                "protect"),
        stage("render.xhtml").sees(whatIsPrinted()).uses("freemarker."),
        renderer("render.html"),
        renderer("render.pdf").uses("org.openpdf."),
        renderer("render.xlsx").uses("org.apache.poi."),
        renderer("render.json").uses("tools.jackson."),
        renderer("render.csv").uses("de.siegmar.fastcsv."),
        stage("notice").sees("diagnostic", "i18n", "render.json.JsonText"),
        stage("release").sees("protect.Audience"));
  }

  /// Two formats cannot disagree if neither sees the other.
  private static Stage renderer(String name) {
    return stage(name)
        .sees(
            Stream.concat(Stream.of(whatIsPrinted()), Stream.of("render.xhtml"))
                .toArray(String[]::new));
  }

  /// The report, its language, for whom it is, and no number that is not published.
  private static String[] whatIsPrinted() {
    return new String[] {"report", "i18n", "protect.PublishedValue", "protect.Audience"};
  }

  private static String[] names(List<Stage> stages) {
    return stages.stream().map(Stage::name).toArray(String[]::new);
  }
}
