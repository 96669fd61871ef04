package org.rapporteur.cli;

import java.io.PrintWriter;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.BuildRequest.Stage;

/// Where the results go, and how wide it is. Results go to standard output, talk to standard error.
///
/// The launcher says whether a person watches: `rapporteur.terminal` is the width of the terminal
/// in columns, and absent where the output is piped.
final class Terminal {

  /// Narrower than this there is no room for bars.
  static final int WIDE = 100;

  /// As wide as a page of text where nobody says how wide the screen is.
  private static final int PAGE = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final int columns;
  private final boolean quiet;
  private boolean talked;

  private Terminal(PrintWriter out, PrintWriter err, int columns, boolean quiet) {
    this.out = out;
    this.err = err;
    this.columns = columns;
    this.quiet = quiet;
  }

  static Terminal of(PrintWriter out, PrintWriter err, boolean quiet) {
    return new Terminal(out, err, Integer.getInteger("rapporteur.terminal", 0), quiet);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  boolean interactive() {
    return columns > 0;
  }

  /// The width of the terminal; 0 where nobody watches.
  int columns() {
    return columns;
  }

  boolean wide() {
    return columns >= WIDE;
  }

  /// A text in lines no longer than the screen, each after a margin; nothing where there is none.
  ///
  /// @param head in the margin of the first line
  void wrapped(int margin, String head, String text) {
    int width = interactive() ? columns : PAGE;
    String before = head + " ".repeat(Math.max(0, margin - head.length()));
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && margin + line.length() + 1 + word.length() > width) {
        out.println(before + line);
        before = " ".repeat(margin);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      out.println(before + line);
    }
  }

  /// Names the stage that begins, on one line that the next stage overwrites; only for a person.
  void progress(Stage stage) {
    if (interactive() && !quiet) {
      err.print("\r\u001b[K" + texts().text("progress." + stage.name()));
      err.flush();
      talked = true;
    }
  }

  /// Clears the line of progress before results are printed.
  void ready() {
    if (talked) {
      err.print("\r\u001b[K");
      err.flush();
      talked = false;
    }
  }

  static Messages texts() {
    return Texts.ENGLISH;
  }

  /// Loaded with the first result, not with `--help`.
  private static final class Texts {
    static final Messages ENGLISH =
        Messages.of(Language.ENGLISH, "console", "release", "law", "lawbook");
  }
}
