package org.rapporteur.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.rulebook.OpenPoint;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the cases of `law-cases/clock`; the format is described in its README.
final class ClockCases {

  private static final Path CASES = Path.of("src/test/resources/law-cases/clock");
  private static final int FIRST_REPORT = 2001;
  private static final int MOST_YEARS = 5;

  private static final Map<String, Tier> OUTCOMES =
      Map.of(
          "tier-1", Tier.TIER_1,
          "tier-2", Tier.TIER_2,
          "watch-list", Tier.TIER_2_WATCH_LIST,
          "tier-3", Tier.TIER_3);

  private final List<Diagnostic> findings = new ArrayList<>();

  private ClockCases() {}

  /// Every case of every file.
  static List<ClockCase> all() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> new ClockCases().read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ClockCase> read(Path file) {
    List<ClockCase> cases = new ArrayList<>();
    try {
      YamlMap map =
          YamlFile.read(file.getFileName().toString(), Files.readString(file), findings::add)
              .orElseThrow(() -> new IllegalArgumentException(findings.toString()));
      map.maps("cases").forEach(entry -> cases.add(one(entry)));
      map.map("runs").ifPresent(runs -> runs.keys().forEach(key -> cases.addAll(row(runs, key))));
      map.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(findings.toString());
    }
    return cases;
  }

  private static ClockCase one(YamlMap entry) {
    String name = entry.requiredText("name");
    entry.requiredText("cite");
    int next = entry.integer("next").orElseThrow();
    TreeMap<Integer, Tier> tiers = new TreeMap<>();
    entry
        .text("otherwise")
        .ifPresent(code -> {
          for (int year = FIRST_REPORT; year < next; year++) {
            tiers.put(year, tier(code));
          }
        });
    entry
        .map("history")
        .ifPresent(
            map -> map.keys().forEach(span -> put(tiers, span, tier(map.requiredText(span)))));
    TreeSet<Integer> waivers = new TreeSet<>(years(entry, "waivers"));
    Map<OpenPoint, String> readings = new EnumMap<>(OpenPoint.class);
    entry
        .map("readings")
        .ifPresent(map -> map.keys().forEach(id -> readings.put(point(id), map.requiredText(id))));
    Map<Tier, String> expect = new EnumMap<>(Tier.class);
    entry
        .map("expect")
        .ifPresent(
            map -> map.keys().forEach(key -> expect.put(outcome(key), map.requiredText(key))));
    Map<Tier, List<String>> follows = new EnumMap<>(Tier.class);
    entry
        .map("follows")
        .ifPresent(map -> map.keys().forEach(key -> follows.put(outcome(key), map.texts(key))));
    ClockCase found =
        new ClockCase(
            name,
            entry.file() + ":" + entry.line(),
            new PastTiers(tiers, waivers),
            readings,
            next,
            expect,
            years(entry, "supply"),
            years(entry, "rests-on"),
            follows);
    entry.close();
    return found;
  }

  /// A row of the table of runs: a case for each number of years in a row.
  private static List<ClockCase> row(YamlMap runs, String key) {
    int next = Integer.parseInt(key);
    List<String> cells = runs.texts(key);
    if (cells.size() != MOST_YEARS + 1) {
      throw new IllegalArgumentException("Not six cells: " + key);
    }
    List<ClockCase> cases = new ArrayList<>();
    for (int run = 0; run <= MOST_YEARS; run++) {
      if (!cells.get(run).equals("none")) {
        TreeMap<Integer, Tier> tiers = new TreeMap<>();
        for (int year = FIRST_REPORT; year < next; year++) {
          tiers.put(year, year < next - run ? Tier.TIER_2 : Tier.TIER_2_WATCH_LIST);
        }
        cases.add(
            new ClockCase(
                next + " after " + run + " years in a row",
                runs.location(key).file() + ":" + runs.location(key).line(),
                new PastTiers(tiers, new TreeSet<>()),
                Map.of(),
                next,
                expected(cells.get(run)),
                List.of(),
                List.of(),
                Map.of()));
      }
    }
    return cases;
  }

  private static Map<Tier, String> expected(String cell) {
    return switch (cell) {
      case "merits" ->
          Map.of(Tier.TIER_2_WATCH_LIST, "on the merits (T-2)", Tier.TIER_3, "on the merits (T-3)");
      case "waiver" ->
          Map.of(
              Tier.TIER_2_WATCH_LIST,
              "if waived (W-1)",
              Tier.TIER_3,
              "unless raised or waived (AD-1)");
      case "never" ->
          Map.of(Tier.TIER_2_WATCH_LIST, "never (AD-2)", Tier.TIER_3, "unless raised (AD-2)");
      default -> throw new IllegalArgumentException("No cell " + cell);
    };
  }

  private static void put(Map<Integer, Tier> tiers, String span, Tier tier) {
    String[] ends = span.split("-", -1);
    int from = Integer.parseInt(ends[0]);
    int through = Integer.parseInt(ends[ends.length - 1]);
    for (int year = from; year <= through; year++) {
      tiers.put(year, tier);
    }
  }

  private static List<Integer> years(YamlMap entry, String key) {
    return entry.texts(key).stream().map(Integer::valueOf).toList();
  }

  private static Tier tier(String code) {
    return Tier.ofCode(code).orElseThrow(() -> new IllegalArgumentException("No tier " + code));
  }

  private static Tier outcome(String key) {
    return Optional.ofNullable(OUTCOMES.get(key))
        .orElseThrow(() -> new IllegalArgumentException("No outcome " + key));
  }

  private static OpenPoint point(String id) {
    return Arrays.stream(OpenPoint.values())
        .filter(point -> point.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No open point " + id));
  }
}
