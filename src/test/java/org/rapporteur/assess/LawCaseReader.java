package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the cases of `law-cases/*.yaml`; the format is described in `law-cases/README.md`.
public final class LawCaseReader {

  static final Path CASES = Path.of("src/test/resources/law-cases");

  private final List<Diagnostic> findings = new ArrayList<>();

  /// Every case of every file, in order; one of several years once for each.
  static List<LawCase> all() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> cases(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every case of a file.
  static List<LawCase> cases(Path file) {
    LawCaseReader reader = new LawCaseReader();
    YamlMap map = reader.read(file);
    assertThat(map.text("cite")).as("%s: the sections it is about", file).isPresent();
    List<LawCase> cases = new ArrayList<>();
    for (YamlMap entry : map.maps("cases")) {
      cases.addAll(reader.lawCases(entry));
    }
    map.close();
    reader.requireClean();
    return cases;
  }

  /// A country of `law-cases/countries`.
  public static Given country(String name) {
    return country(name, GivenReader.WRITTEN_FOR);
  }

  /// The same country as it would be in another report year.
  static Given country(String name, int year) {
    LawCaseReader reader = new LawCaseReader();
    Given given = new Given(year);
    new GivenReader(given, 0, reader::read).country(name);
    reader.requireClean();
    return given;
  }

  private YamlMap read(Path file) {
    try {
      return YamlFile.read(file.toString(), Files.readString(file), findings::add)
          .orElseThrow(() -> new IllegalArgumentException(findings.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireClean() {
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(findings.toString());
    }
  }

  /// One case for each of its years. Dates are written for the first of them.
  private List<LawCase> lawCases(YamlMap entry) {
    List<Integer> years =
        entry.has("years")
            ? entry.texts("years").stream().map(Integer::valueOf).toList()
            : List.of(entry.integer("year").orElse(GivenReader.WRITTEN_FOR));
    return years.stream().map(year -> lawCase(entry, year, year - years.getFirst())).toList();
  }

  private LawCase lawCase(YamlMap entry, int year, int later) {
    String name = entry.requiredText("name");
    entry.text("cite");
    Given given = new Given(year);
    entry.map("given").ifPresent(map -> new GivenReader(given, later, this::read).read(map));
    YamlMap expect = entry.map("expect").orElseThrow();
    Map<String, Rating> ratings = new LinkedHashMap<>();
    for (String group : List.of("tests", "criteria", "standards")) {
      GivenReader.texts(expect, group).forEach((id, text) -> ratings.put(id, rating(text)));
    }
    Map<String, LawCase.ExpectedBand> bands = new LinkedHashMap<>();
    GivenReader.texts(expect, "bands").forEach((id, text) -> bands.put(id, band(text)));
    Map<String, Optional<Tier>> tiers = new LinkedHashMap<>();
    GivenReader.texts(expect, "tier").forEach((run, text) -> tiers.put(run, tier(text)));
    Map<String, String> reasons = GivenReader.texts(expect, "reasons");
    Map<String, String> paragraphs = GivenReader.texts(expect, "paragraphs");
    Set<String> absent = new TreeSet<>(expect.texts("absent"));
    expect.close();
    entry.close();
    return new LawCase(
        entry.has("years") ? name + " (" + year + ")" : name,
        entry.file() + ":" + entry.line(),
        given,
        ratings,
        reasons,
        bands,
        tiers,
        paragraphs,
        absent);
  }

  private static Rating rating(String text) {
    return Rating.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
  }

  private static Optional<Tier> tier(String text) {
    return switch (text) {
      case "none" -> Optional.empty();
      case "1" -> Optional.of(Tier.TIER_1);
      case "2" -> Optional.of(Tier.TIER_2);
      case "watch list" -> Optional.of(Tier.TIER_2_WATCH_LIST);
      case "3" -> Optional.of(Tier.TIER_3);
      default -> throw new IllegalArgumentException("No tier " + text);
    };
  }

  private static LawCase.ExpectedBand band(String text) {
    String[] words = text.split(" ", -1);
    return new LawCase.ExpectedBand(
        new BigDecimal(words[0]).stripTrailingZeros(),
        words[1].equals("none")
            ? Optional.empty()
            : Optional.of(new BigDecimal(words[1]).stripTrailingZeros()),
        new BigDecimal(words[2]).stripTrailingZeros());
  }
}
