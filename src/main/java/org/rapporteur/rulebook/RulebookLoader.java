package org.rapporteur.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;

/// Loads the law of a report year and a judgement profile from the files that ship with the
/// program.
public final class RulebookLoader {

  private RulebookLoader() {}

  /// The rulebook of a report year.
  ///
  /// @param profile name of a shipped profile, such as `standard-1`
  /// @throws IllegalStateException with every problem, each with file and line, where the shipped
  ///   files are wrong: that is a wrong program, not wrong data
  public static RulebookOutcome load(int reportYear, String profile, Catalogue catalogue) {
    return read(reportYear, profile, catalogue, RulebookLoader::resource);
  }

  /// @param texts the text of a file of the rulebook, by its name such as `laws/2019.yaml`
  static RulebookOutcome read(
      int reportYear, String profile, Catalogue catalogue, UnaryOperator<String> texts) {
    List<Diagnostic> findings = new ArrayList<>();
    RulebookOutcome outcome =
        new RulebookReader(catalogue, texts, findings::add).read(reportYear, profile);
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream()
              .sorted()
              .distinct()
              .map(RulebookLoader::line)
              .collect(Collectors.joining("\n", "The rulebook is wrong:\n", "")));
    }
    return outcome;
  }

  private static String line(Diagnostic finding) {
    return finding.location().file()
        + ":"
        + finding.location().line()
        + ": "
        + finding.code()
        + " "
        + finding.operands();
  }

  private static String resource(String file) {
    try (InputStream stream = RulebookLoader.class.getResourceAsStream("/rulebook/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("No rulebook/" + file + " on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
