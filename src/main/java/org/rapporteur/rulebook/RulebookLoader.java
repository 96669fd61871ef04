package org.rapporteur.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;

/// Loads the law of a report year and a judgement profile from the files that ship with the
/// program.
public final class RulebookLoader {

  private RulebookLoader() {}

  /// The rulebooks of all report years.
  ///
  /// @param profile name of a shipped profile, such as `standard-1`
  /// @throws IllegalStateException with every problem, each with file and line, where the shipped
  ///   files are wrong: that is a wrong program, not wrong data
  public static Rulebooks load(String profile, Catalogue catalogue) {
    return read(profile, catalogue, RulebookLoader::resource);
  }

  /// The rulebook of a report year.
  ///
  /// @throws IllegalStateException as `load` of all years does
  public static RulebookOutcome load(int reportYear, String profile, Catalogue catalogue) {
    return load(profile, catalogue).in(reportYear);
  }

  /// Every version of the law that ships.
  ///
  /// @throws IllegalStateException as `load` does
  public static LawHistory history(Catalogue catalogue) {
    return read(catalogue, RulebookLoader::resource, RulebookReader::history);
  }

  /// The rulebook of the newest law: for what holds of every report year, such as the mechanical
  /// rules on the Watch List.
  public static Rulebook newest(String profile, Catalogue catalogue) {
    return switch (load(Integer.MAX_VALUE, profile, catalogue)) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new IllegalArgumentException("No newest law, or no profile " + profile);
    };
  }

  /// @param texts the text of a file of the rulebook, by its name such as `laws/2019.yaml`
  static Rulebooks read(String profile, Catalogue catalogue, UnaryOperator<String> texts) {
    return read(catalogue, texts, reader -> reader.read(profile));
  }

  static <T> T read(
      Catalogue catalogue, UnaryOperator<String> texts, Function<RulebookReader, T> read) {
    List<Diagnostic> findings = new ArrayList<>();
    T outcome = read.apply(new RulebookReader(catalogue, texts, findings::add));
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
