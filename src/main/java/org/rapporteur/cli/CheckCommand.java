package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `rapporteur check`: reads and checks the data; writes nothing but copies with comments, where
/// asked.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /// How findings are told.
  enum Telling {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML
  }

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Lower.class,
      defaultValue = "text",
      descriptionKey = "option.check-format")
  private Telling format;

  @Option(names = "--values", descriptionKey = "option.values")
  private boolean values;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--annotate", paramLabel = "FOLDER", descriptionKey = "option.annotate")
  private Path annotate;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Tag.class,
      defaultValue = "en",
      descriptionKey = "option.lang-findings")
  private Language language;

  @Option(names = "--quiet", descriptionKey = "option.quiet-check")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    if (annotate != null
        && Files.isDirectory(arguments.workspace())
        && !Annotations.mayHold(annotate, arguments.workspace())) {
      throw new ParameterException(
          spec.commandLine(), CommandTexts.english().getString("failure.annotate-inside"));
    }
    Checked checked = AnnualBuild.check(arguments.request(terminal));
    terminal.ready();
    if (!quiet) {
      tell(checked, terminal);
    }
    if (annotate != null) {
      annotate(checked, terminal);
    }
    boolean fails =
        checked.hasErrors() || (strict && checked.diagnostics().count(Severity.WARNING) > 0);
    return (fails ? ExitCode.DATA_HAS_ERRORS : ExitCode.FINE).number();
  }

  private void tell(Checked checked, Terminal terminal) {
    Notice notice = notice(checked);
    switch (format) {
      case TEXT -> new CheckScreen(terminal, language).print(checked);
      case JSON -> print(NoticeJson.render(notice), terminal);
      case SARIF -> print(NoticeSarif.render(notice), terminal);
      case JUNIT -> print(NoticeJunit.render(notice), terminal);
      case HTML -> print(NoticeHtml.render(notice), terminal);
    }
  }

  /// The copies are named as talk: what is found stays alone on standard output.
  private void annotate(Checked checked, Terminal terminal) throws IOException {
    Annotations annotations = Annotations.write(checked, annotate, language);
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
        language,
        values,
        strict,
        ProductVersion.number());
  }

  private static void print(byte[] document, Terminal terminal) {
    terminal.out().print(new String(document, StandardCharsets.UTF_8));
  }

  static final class Lower implements ITypeConverter<Telling> {
    @Override
    public Telling convert(String text) {
      return Enum.valueOf(Telling.class, text.toUpperCase(Locale.ROOT));
    }
  }

  static final class Tag implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return Arrays.stream(Language.values())
          .filter(language -> language.tag().equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(text));
    }
  }
}
