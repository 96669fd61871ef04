package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the user is told when a run ends without doing its work. Wrong data is not among it: that
/// is a diagnostic and has its own form.
final class Failures {
  private Failures() {}

  /// A command line that cannot be understood: the problem, near misses, where help is.
  static int usage(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.println(
        CommandTexts.english()
            .getString("failure.usage")
            .replace("{command}", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }

  /// A fault of the program: short, without a stack trace unless `RAPPORTEUR_DEBUG=1` asks for it.
  static int unexpected(Throwable problem, PrintWriter err) {
    boolean debug = "1".equals(System.getenv("RAPPORTEUR_DEBUG"));
    ResourceBundle texts = CommandTexts.english();
    String key = problem instanceof OutOfMemoryError ? "failure.memory" : "failure.unexpected";
    err.println(texts.getString(key).replace("{problem}", inOneLine(problem)));
    if (debug) {
      problem.printStackTrace(err);
    }
    return ExitCode.FAILED.number();
  }

  /// Standard output was closed or its disk is full.
  static void unwritable(PrintWriter err) {
    err.println(CommandTexts.english().getString("failure.unwritable"));
    err.flush();
  }

  /// The message may quote a file's content: no line breaks, and nothing that steers a terminal.
  private static String inOneLine(Throwable problem) {
    String text = problem.toString().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return text.length() <= 300 ? text : text.substring(0, 300) + " …";
  }
}
