package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.BuildResult;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.protect.Audience;
import org.rapporteur.release.ReleaseException;
import org.rapporteur.render.pdf.MissingGlyphsException;

/// `rapporteur build`: the yearly report as PDF, workbook, HTML and JSON.
final class BuildCommand extends Command {

  private final Supplier<Path> workspace = workspace();
  private final YearOptions years = new YearOptions(this);
  private final Supplier<Optional<Path>> out = option("--out", "FOLDER", Word.PATH, "option.out");
  private final Supplier<List<Format>> formats =
      listed("--format", "FORMAT", Word.oneOf(Format.class), "option.format");
  private final Supplier<Audience> audience =
      option(
          "--audience",
          "AUDIENCE",
          Word.oneOf(Audience.class),
          Audience.OFFICIAL,
          "option.audience");
  private final Supplier<Boolean> draft = flag("--draft", "option.draft");
  private final Supplier<Optional<Path>> templates =
      option("--templates", "FOLDER", Word.PATH, "option.templates");
  private final Supplier<OptionalInt> law = law();
  private final Supplier<Boolean> quiet = flag("--quiet", "option.quiet");
  private final Supplier<Boolean> plain = plain();

  @Override
  public Integer call() {
    Terminal terminal = terminal(quiet.get());
    try {
      BuildResult result = AnnualBuild.build(request(terminal));
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

  private BuildRequest request(Terminal terminal) {
    return new BuildRequest(
        workspace.get(),
        years.year(terminal),
        years.asOf(),
        audience.get(),
        draft.get(),
        formats.get().isEmpty() ? EnumSet.allOf(Format.class) : Set.copyOf(formats.get()),
        out.get(),
        templates.get(),
        Language.ENGLISH,
        ProductVersion.number(),
        Focus.REPORT,
        law.get(),
        terminal::progress);
  }

  private int report(BuildResult result, Terminal terminal) {
    ExitCode code =
        switch (result) {
          case BuildResult.Written written -> {
            if (quiet.get()) {
              terminal.out().println(written.folder());
            } else {
              new BuildScreen(terminal, plain.get()).print(written);
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
}
