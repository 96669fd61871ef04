package org.rapporteur.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// A worked case of `src/test/resources/casework`.
///
/// @param editions figures as written, by report year
record CaseworkCase(
    String name,
    SequencedMap<Integer, List<String>> editions,
    List<String> finds,
    Map<String, String> says,
    Map<String, String> before,
    Map<String, String> missing,
    List<String> besides,
    Map<String, String> left,
    Map<String, String> life) {

  private static final Path FOLDER = Path.of("src/test/resources/casework");
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final List<String> STATUSES = Status.codes();

  static List<CaseworkCase> of(String file) {
    String text;
    try {
      text = Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<CaseworkCase> cases = new ArrayList<>();
    YamlMap map =
        YamlFile.read(
                file,
                text,
                finding -> {
                  throw new AssertionError(finding);
                })
            .orElseThrow();
    for (YamlMap entry : map.maps("cases")) {
      SequencedMap<Integer, List<String>> editions = new LinkedHashMap<>();
      for (String year : List.of("2021", "2022", "2023", "2024")) {
        if (entry.has(year)) {
          editions.put(Integer.valueOf(year), entry.texts(year));
        }
      }
      entry.requiredText("why");
      cases.add(
          new CaseworkCase(
              entry.requiredText("name"),
              editions,
              entry.texts("finds"),
              texts(entry, "says"),
              texts(entry, "before"),
              texts(entry, "missing"),
              entry.texts("besides"),
              texts(entry, "left"),
              texts(entry, "life")));
      entry.close();
    }
    map.close();
    return cases;
  }

  private static Map<String, String> texts(YamlMap entry, String key) {
    Map<String, String> texts = new TreeMap<>();
    entry.map(key).ifPresent(map -> map.keys().forEach(k -> texts.put(k, map.requiredText(k))));
    return texts;
  }

  /// One source an edition, of the courts.
  Checked checked(Path folder) {
    TestWorkspace workspace = new TestWorkspace(folder);
    editions.forEach((year, figures) -> {
      String file = "f" + year + ".csv";
      workspace.source(year, "courts-" + year, "courts", file, "legal-basis: article 171");
      workspace.file(file, csv(figures));
    });
    return Checked.of(workspace);
  }

  private static String csv(List<String> figures) {
    TreeSet<String> dimensions = new TreeSet<>();
    for (String figure : figures) {
      dimensions.addAll(series(figure).breakdown().keySet());
    }
    StringBuilder csv = new StringBuilder("indicator,period,value,unit,status,marks");
    dimensions.forEach(id -> csv.append(',').append(id));
    csv.append('\n');
    for (String figure : figures) {
      Series series = series(figure);
      String[] words = figure.substring(figure.indexOf(' ') + 1).split(" ", -1);
      boolean missing = STATUSES.contains(words[1]);
      Indicator indicator = CATALOGUE.indicator(series.indicator()).orElseThrow();
      csv.append(
          String.join(
              ",",
              series.indicator(),
              words[0],
              missing ? "" : words[1],
              indicator.unit().code(),
              missing ? words[1] : "",
              words.length > 2 ? words[2] : ""));
      dimensions.forEach(id -> csv.append(',').append(series.breakdown().getOrDefault(id, "")));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static Series series(String figure) {
    return Series.parse(figure.substring(0, figure.indexOf(' '))).orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }
}
