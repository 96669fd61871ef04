package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.BuildResult;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.protect.Audience;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.pdf.MissingGlyphsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rapporteur build`: the yearly report as PDF, workbook, HTML and JSON.
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private YearArguments arguments;

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "option.out")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = Lower.Formats.class,
      descriptionKey = "option.format")
  private Set<Format> formats;

  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      converter = Lower.Audiences.class,
      defaultValue = "official",
      descriptionKey = "option.audience")
  private Audience audience;

  @Option(names = "--draft", descriptionKey = "option.draft")
  private boolean draft;

  @Option(names = "--templates", paramLabel = "FOLDER", descriptionKey = "option.templates")
  private Path templates;

  @Mixin private LawOption law;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--plain", descriptionKey = "option.plain")
  private boolean plain;

  @Override
  public Integer call() {
    Terminal terminal =
        Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    try {
      BuildResult result =
          AnnualBuild.build(
              arguments
                  .request(
                      terminal,
                      audience,
                      draft,
                      formats == null ? EnumSet.allOf(Format.class) : formats,
                      Optional.ofNullable(out),
                      Optional.ofNullable(templates),
                      Focus.REPORT)
                  .underLaw(law.year()));
      terminal.ready();
      return report(result, terminal);
    } catch (MissingGlyphsException e) {
      terminal.ready();
      return unprintable(e, terminal);
    } catch (ReleaseException e) {
      terminal.ready();
      return notWritten(e, terminal);
    }
  }

  private int report(BuildResult result, Terminal terminal) {
    ExitCode code =
        switch (result) {
          case BuildResult.Written written -> {
            if (quiet) {
              terminal.out().println(written.folder());
            } else {
              new BuildScreen(terminal, plain).print(written);
            }
            yield ExitCode.FINE;
          }
          case BuildResult.DataHasErrors errors -> {
            new CheckScreen(terminal).printErrors(errors.checked());
            yield ExitCode.DATA_HAS_ERRORS;
          }
          case BuildResult.Refused refused -> Refusals.print(refused.refusal(), terminal);
        };
    return code.number();
  }

  /// The data hold characters that the fonts of the PDF cannot show; they would vanish from the
  /// page.
  private static int unprintable(MissingGlyphsException problem, Terminal terminal) {
    for (MissingGlyphsException.MissingGlyphs place : problem.places()) {
      terminal
          .err()
          .println(
              Terminal.texts()
                  .text(
                      "unprintable",
                      Map.of(
                          "characters", place.characters(),
                          "text", place.text(),
                          "page", Integer.toString(place.page()))));
    }
    terminal.err().println(Terminal.texts().text("unprintable.fix"));
    return ExitCode.DATA_HAS_ERRORS.number();
  }

  private static int notWritten(ReleaseException problem, Terminal terminal) {
    Map<String, String> operands =
        Map.of("path", problem.path(), "names", String.join(", ", problem.names()));
    for (String part : new String[] {".title", ".message", ".fix"}) {
      terminal.err().println(Terminal.texts().text(problem.reason().key() + part, operands));
    }
    return ExitCode.FAILED.number();
  }

  /// Constants as users write them: in lower case.
  private static final class Lower {
    private static <E extends Enum<E>> E parse(Class<E> type, String text) {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    static final class Formats implements ITypeConverter<Format> {
      @Override
      public Format convert(String text) {
        return parse(Format.class, text);
      }
    }

    static final class Audiences implements ITypeConverter<Audience> {
      @Override
      public Audience convert(String text) {
        return parse(Audience.class, text);
      }
    }
  }
}
