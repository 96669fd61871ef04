package org.rapporteur.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The command `rapporteur`; its sub-commands are those of [Commands], one class each.
public final class Rapporteur extends Command {

  private Rapporteur() {
    spec().name("rapporteur");
  }

  /// The one place that ends the process; without an exit code it ends by itself, which is sooner.
  public static void main(String[] args) {
    StandardStream out = StandardStream.output();
    StandardStream err = StandardStream.error();
    int code = run(args, out.writer(), err.writer());
    if (out.lost() || err.lost()) {
      if (!out.readerGone()) {
        Failures.unwritable(err.writer());
      }
      code = ExitCode.FAILED.number();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /// Runs one command line and gives its exit code; throws nothing and does not end the process.
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    try {
      CommandLine program = new CommandLine(new Rapporteur().spec());
      Commands.addTo(program, args);
      return program
          .setExpandAtFiles(false)
          .setResourceBundle(CommandTexts.english())
          .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
          .setOut(out)
          .setErr(err)
          .setParameterExceptionHandler((problem, _) -> Failures.usage(problem))
          .setExecutionExceptionHandler((problem, _, _) -> Failures.unexpected(problem, err))
          .execute(args);
    } catch (Throwable problem) {
      // Errors too: a full heap or a damaged installation must not pass for errors in the data,
      // which is what the JVM's own exit code 1 would say.
      return Failures.unexpected(problem, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /// Without a sub-command there is nothing to do: shows what could be asked for.
  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return ExitCode.USAGE.number();
  }
}
