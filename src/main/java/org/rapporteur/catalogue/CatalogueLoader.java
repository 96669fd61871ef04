package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;

/// Loads the catalogue that ships with the program.
public final class CatalogueLoader {

  private CatalogueLoader() {}

  /// The catalogue of the class path, `catalogue/*.yaml`.
  ///
  /// @throws IllegalStateException with every problem, each with file and line, where the shipped
  ///   files are wrong: that is a wrong program, not wrong data
  public static Catalogue load() {
    return read(CatalogueLoader::resource);
  }

  /// @param texts the text of a file of the catalogue, by its name such as `questions.yaml`
  static Catalogue read(UnaryOperator<String> texts) {
    List<Diagnostic> findings = new ArrayList<>();
    Catalogue catalogue = new CatalogueReader(texts, findings::add).read();
    requireNone(findings);
    return catalogue;
  }

  static void requireNone(List<Diagnostic> findings) {
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream()
              .sorted()
              .map(CatalogueLoader::line)
              .collect(Collectors.joining("\n", "The catalogue is wrong:\n", "")));
    }
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

  static String resource(String file) {
    try (InputStream stream = CatalogueLoader.class.getResourceAsStream("/catalogue/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("No catalogue/" + file + " on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
