package org.rapporteur.pipeline;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Bridges and waivers in YAML as the schemas allow them, made by chance.
final class RandomSettings {

  private static final List<String> INSTITUTIONS =
      List.of("police", "shelters", "social-work", "ngo", "border-police");
  private static final List<String> KINDS =
      List.of("definition", "period", "unit", "carry-over", "counted-twice", "error");
  private static final List<String> WAIVABLE = List.of("C-004", "A-001", "T-001", "J-003");

  private RandomSettings() {}

  /// Some bridges of the national figure, each of a year.
  static String bridges(Random random) {
    return "bridges:\n"
        + IntStream.rangeClosed(1, 1 + random.nextInt(3))
            .mapToObj(number -> bridge(random, number))
            .collect(Collectors.joining());
  }

  /// One of two bridges has the title of the one before, and is of another year.
  private static String bridge(Random random, int number) {
    List<String> institutions = INSTITUTIONS.subList(0, 2 + random.nextInt(4));
    return "  - {title: \"Bridge; "
        + number / 2
        + "\", indicator: victims-identified, period: "
        + (2020 + number)
        + "-04/"
        + (2021 + number)
        + "-03,\n     base: "
        + side(random, institutions.getFirst(), List.of("lines"))
        + ",\n     others: ["
        + institutions.stream()
            .skip(1)
            .map(institution ->
                side(
                    random,
                    institution,
                    List.of("lines", "seen-by-base-alone", "seen-by-this-alone", "seen-by-both")))
            .collect(Collectors.joining(", "))
        + "]}\n";
  }

  private static String side(Random random, String institution, List<String> lists) {
    return "{institution: "
        + institution
        + (random.nextBoolean() ? ", indicator: victims-assisted" : "")
        + (random.nextBoolean() ? ", period: 2021" : "")
        + lists.stream()
            .filter(_ -> random.nextInt(3) > 0)
            .map(list ->
                ", "
                    + list
                    + ": ["
                    + IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> line(random, list.equals("lines")))
                        .collect(Collectors.joining(", "))
                    + "]")
            .collect(Collectors.joining())
        + "}";
  }

  private static String line(Random random, boolean isOutside) {
    int count = random.nextInt(40);
    return "{"
        + (isOutside ? "kind: " + KINDS.get(random.nextInt(KINDS.size())) + ", " : "")
        + "count: "
        + (random.nextInt(4) == 0 ? count + "-" + (count + 2) : count)
        + (random.nextBoolean() ? ", evidence: \"List of 12.4.2024; shelters’ register\"" : "")
        + (random.nextInt(3) == 0 ? ", note: 0012" : "")
        + "}";
  }

  /// Three waivers or more.
  static String waivers(Random random) {
    return "waivers:\n"
        + IntStream.rangeClosed(1, 3 + random.nextInt(3))
            .mapToObj(number ->
                "  - {code: "
                    + WAIVABLE.get(random.nextInt(WAIVABLE.size()))
                    + ", place: police.csv!"
                    + number
                    + "!value, name: A. Person, date: 2024-05-0"
                    + number
                    + ", reason: \"Known; asked\""
                    + (random.nextBoolean() ? ", expires: 2025-01-31" : "")
                    + (random.nextBoolean() ? ", report-year: 2024" : "")
                    + "}\n")
            .collect(Collectors.joining());
  }
}
