package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads `src/test/resources/check-cases/`, whose README tells how a case is written.
final class CheckCaseReader {

  private static final Path FOLDER = Path.of("src/test/resources/check-cases");

  /// `<<broken|near>>`.
  private static final Pattern EITHER = Pattern.compile("<<(.*?)\\|(.*?)>>", Pattern.DOTALL);

  /// A file that the settings list by themselves: `police-2024.csv`, `shelters-2024-more.csv`.
  private static final Pattern LISTED =
      Pattern.compile("(([a-z-]+)-(20[0-9]{2}))(-[a-z]+)?\\.\\w+");

  private CheckCaseReader() {}

  static List<CheckCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> cases(file).stream())
          .toList();
    }
  }

  private static List<CheckCase> cases(Path file) {
    List<Diagnostic> findings = new ArrayList<>();
    try {
      YamlMap map =
          YamlFile.read(file.toString(), Files.readAllBytes(file), findings::add).orElseThrow();
      List<CheckCase> cases = map.maps("cases").stream().map(CheckCaseReader::checkCase).toList();
      map.close();
      assertThat(findings).as(file.toString()).isEmpty();
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CheckCase checkCase(YamlMap map) {
    String code = map.requiredText("code");
    String name = map.requiredText("name");
    List<String> with = map.texts("with");
    List<String> also = map.texts("also");
    Stated stated = stated(map);
    map.close();
    return new CheckCase(
        code,
        name,
        folder -> stated.check(folder, 1),
        folder -> stated.check(folder, 2),
        with,
        also);
  }

  private static Stated stated(YamlMap map) {
    Map<String, String> files = new LinkedHashMap<>();
    map.required("files", map.map("files"))
        .ifPresent(item -> item.keys().forEach(key -> files.put(key, item.requiredText(key))));
    return new Stated(
        map.text("year").orElse("2024"),
        map.text("workspace").orElse("."),
        map.text("encoding").orElse("utf-8"),
        map.text("settings").orElse(""),
        map.text("source").orElse(""),
        files);
  }

  /// What a case states, with both sides still in it.
  ///
  /// @param settings further keys at the top of the settings
  /// @param source further keys of each source
  private record Stated(
      String year,
      String workspace,
      String encoding,
      String settings,
      String source,
      Map<String, String> files) {

    Checked check(Path folder, int side) throws IOException {
      TestWorkspace workspace = new TestWorkspace(folder).top(chosen(settings, side));
      Map<String, List<String>> sources = new LinkedHashMap<>();
      for (Map.Entry<String, String> file : files.entrySet()) {
        String name = chosen(file.getKey(), side);
        workspace.file(
            name, chosen(file.getValue(), side).getBytes(Charset.forName(chosen(encoding, side))));
        Matcher listed = LISTED.matcher(name);
        if (listed.matches()) {
          sources.computeIfAbsent(listed.group(1), _ -> new ArrayList<>()).add(name);
        }
      }
      sources.forEach((id, names) -> {
        Matcher parts = LISTED.matcher(names.getFirst());
        assertThat(parts.matches()).isTrue();
        workspace.source(
            Integer.parseInt(parts.group(3)),
            id,
            parts.group(2),
            String.join(", ", names),
            chosen(source, side));
      });
      if (!sources.isEmpty() && !files.containsKey(Workspace.SETTINGS)) {
        workspace.write();
      }
      return AnnualBuild.check(
          Builds.request(
              folder.resolve(chosen(this.workspace, side)),
              Integer.parseInt(chosen(year, side)),
              folder.resolve("out")));
    }

    private static String chosen(String text, int side) {
      return EITHER.matcher(text).replaceAll(match -> quoted(match, side));
    }

    private static String quoted(MatchResult match, int side) {
      return Matcher.quoteReplacement(match.group(side));
    }
  }
}
