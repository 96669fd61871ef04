package org.rapporteur.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;

/// A workspace in a temporary folder: settings text and files, written as a test states them.
public final class TestWorkspace {

  private static final String HEAD =
      """
      country: {code: XEX, name: Example Country, fictional: true}
      office: {name: Office}
      """;

  private final Path folder;
  private final StringBuilder years = new StringBuilder();
  private String top = HEAD;
  private int year;

  public TestWorkspace(Path folder) {
    this.folder = folder;
  }

  /// One source in the report year 2024, of the police, with one CSV file `f.csv`.
  public static TestWorkspace withFigures(Path folder, String... lines) {
    return new TestWorkspace(folder)
        .source(2024, "police-2024", "police", "f.csv", "")
        .file("f.csv", String.join("\n", lines) + "\n");
  }

  /// More keys at the top of the settings.
  public TestWorkspace top(String text) {
    top += text.endsWith("\n") ? text : text + "\n";
    return this;
  }

  /// A source of an edition, covering the three years up to its reporting period's end.
  ///
  /// @param more further keys, such as `partial: [sex]`
  public TestWorkspace source(
      int edition, String id, String institution, String files, String more) {
    if (edition != year) {
      years.append("  %d:\n    sources:\n".formatted(edition));
      year = edition;
    }
    years.append(
        """
              - id: %s
                title: Title of %s
                files: [%s]
                institution: %s
                period: %d-04-01/%d-03-31
                as-of: %d-04-30
                class: country-document
        """
            .formatted(id, id, files, institution, edition - 3, edition, edition));
    more.lines().forEach(line -> years.append("        ").append(line).append('\n'));
    return this;
  }

  /// Further keys of the year of the last source.
  public TestWorkspace yearKeys(String text) {
    text.lines().forEach(line -> years.append("    ").append(line).append('\n'));
    return this;
  }

  public TestWorkspace file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public TestWorkspace file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the settings.
  public Path write() {
    file(Workspace.SETTINGS, top + "years:\n" + years);
    return folder;
  }

  public Optional<Workspace> load(Consumer<Diagnostic> findings) {
    return WorkspaceLoader.load(write(), findings);
  }
}
