package org.rapporteur.cli;

import java.util.Map;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.BuildResult;
import org.rapporteur.pipeline.BuildResult.OutputFile;
import org.rapporteur.release.Manifest;

/// What a build tells at its end: the reading, the files, what to ask next.
final class BuildScreen {

  private static final int FILE = 22;

  private final Messages texts = Terminal.texts();
  private final Terminal terminal;
  private final ScoreScreen score;

  BuildScreen(Terminal terminal, boolean plain) {
    this.terminal = terminal;
    this.score = new ScoreScreen(terminal, plain);
  }

  void print(BuildResult.Written written) {
    score.printHead(written.scored());
    score.printReading(written.scored().report());
    terminal.out().println();
    score.line("wrote", written.folder() + "/");
    for (OutputFile file : written.files()) {
      terminal.out().println(indent(ScoreScreen.pad(file.format().file(), FILE) + remark(file)));
    }
    terminal.out().println(indent(Manifest.FILE));
    terminal.out().println();
    score.line(
        "next",
        texts.text(
            "next.explain",
            Map.of(
                "workspace", written.scored().checked().folder().toString(),
                "year", Integer.toString(written.scored().data().reportYear()))));
  }

  private String remark(OutputFile file) {
    return switch (file.format()) {
      case PDF -> texts.text("file.pdf", Map.of("pages", file.size()));
      case XLSX -> texts.text("file.xlsx", Map.of("sheets", file.size()));
      case HTML -> texts.text("file.html");
      case JSON -> texts.text("file.json");
    };
  }

  private static String indent(String text) {
    return ScoreScreen.pad("", 34) + text.stripTrailing();
  }
}
