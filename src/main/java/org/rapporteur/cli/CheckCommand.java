package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.i18n.Language;
import org.rapporteur.notice.Notice;
import org.rapporteur.notice.NoticeHtml;
import org.rapporteur.notice.NoticeJson;
import org.rapporteur.notice.NoticeJunit;
import org.rapporteur.notice.NoticeSarif;
import org.rapporteur.pipeline.Annotations;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.Checked;
import org.rapporteur.pipeline.Focus;

/// `rapporteur check`: reads and checks the data; writes nothing but copies with comments, where
/// asked.
final class CheckCommand extends Command {

  /// How findings are told.
  enum Telling {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML
  }

  private final Supplier<Path> workspace = workspace();
  private final YearOptions years = new YearOptions(this);
  private final Supplier<Telling> format =
      option("--format", "FORMAT", Word.oneOf(Telling.class), Telling.TEXT, "option.check-format");
  private final Supplier<Boolean> values = flag("--values", "option.values");
  private final Supplier<Boolean> strict = flag("--strict", "option.strict");
  private final Supplier<Optional<Path>> annotate =
      option("--annotate", "FOLDER", Word.PATH, "option.annotate");
  private final Supplier<Language> language = language("option.lang-findings");
  private final Supplier<Boolean> quiet = flag("--quiet", "option.quiet-check");

  @Override
  public Integer call() throws IOException {
    Terminal terminal = terminal(quiet.get());
    Optional<Path> copies = annotate.get();
    if (copies.isPresent()
        && Files.isDirectory(workspace.get())
        && !Annotations.mayHold(copies.get(), workspace.get())) {
      throw misuse(CommandTexts.english().getString("failure.annotate-inside"));
    }
    Checked checked = AnnualBuild.check(years.request(workspace.get(), terminal, Focus.USUAL));
    terminal.ready();
    if (!quiet.get()) {
      tell(checked, terminal);
    }
    if (copies.isPresent()) {
      annotate(checked, copies.get(), terminal);
    }
    boolean fails =
        checked.hasErrors() || (strict.get() && checked.diagnostics().count(Severity.WARNING) > 0);
    return (fails ? ExitCode.DATA_HAS_ERRORS : ExitCode.FINE).number();
  }

  private void tell(Checked checked, Terminal terminal) {
    Notice notice = notice(checked);
    switch (format.get()) {
      case TEXT -> new CheckScreen(terminal, language.get()).print(checked);
      case JSON -> print(NoticeJson.render(notice), terminal);
      case SARIF -> print(NoticeSarif.render(notice), terminal);
      case JUNIT -> print(NoticeJunit.render(notice), terminal);
      case HTML -> print(NoticeHtml.render(notice), terminal);
    }
  }

  /// The copies are named as talk: what is found stays alone on standard output.
  private void annotate(Checked checked, Path folder, Terminal terminal) throws IOException {
    Annotations annotations = Annotations.write(checked, folder, language.get());
    annotations
        .written()
        .forEach(file ->
            terminal
                .err()
                .println(
                    Terminal.texts().text("check.annotated", Map.of("file", file.toString()))));
    annotations
        .left()
        .forEach(file ->
            terminal
                .err()
                .println(Terminal.texts().text("check.not-annotated", Map.of("file", file))));
  }

  private Notice notice(Checked checked) {
    List<String> files =
        checked
            .data()
            .map(data -> data.inputs().stream().map(file -> file.name()).toList())
            .orElse(List.of());
    Path name = checked.folder().toAbsolutePath().normalize().getFileName();
    return new Notice(
        name == null ? "" : name.toString(),
        checked.diagnostics(),
        files,
        language.get(),
        values.get(),
        strict.get(),
        ProductVersion.number());
  }

  private static void print(byte[] document, Terminal terminal) {
    terminal.out().print(new String(document, StandardCharsets.UTF_8));
  }
}
