package org.rapporteur.rulebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads a judgement profile. A number without basis and reason is refused.
final class ProfileReader {

  private final String hash;
  private final Optional<YamlMap> thresholdEntries;
  private final Optional<YamlMap> weightEntries;
  private final List<YamlMap> decisiveEntries;
  private final SortedMap<OpenPoint, Reading> readings = new TreeMap<>();
  private final SortedMap<String, Threshold> thresholds;
  private final SortedMap<String, Threshold> weights;
  private final SortedMap<String, Ground> decisive = new TreeMap<>();
  private final Optional<String> name;
  private final LeverReader levers;

  ProfileReader(String fileName, String text, Consumer<Diagnostic> findings) {
    hash = sha256(text);
    Optional<YamlMap> file = YamlFile.read(fileName, text, findings);
    name = file.map(map -> map.requiredText("name"));
    thresholdEntries = file.flatMap(map -> map.required("thresholds", map.map("thresholds")));
    weightEntries = file.flatMap(map -> map.map("weights"));
    levers = new LeverReader(file.flatMap(map -> map.map("levers")));
    decisiveEntries = file.map(map -> map.maps("decisive")).orElse(List.of());
    file.flatMap(map -> map.required("readings", map.map("readings"))).ifPresent(this::readings);
    file.ifPresent(YamlMap::close);
    thresholds = numbers(thresholdEntries);
    weights = numbers(weightEntries);
    decisiveEntries.forEach(this::decisive);
    requireOrder(file);
  }

  SortedMap<String, Threshold> thresholds() {
    return thresholds;
  }

  JudgementProfile profile(String fallback) {
    return new JudgementProfile(
        name.orElse(fallback), hash, thresholds, weights, decisive, levers.levers(), readings);
  }

  LeverReader levers() {
    return levers;
  }

  /// Reports a threshold that nothing reads, a weight of nothing, a decisive test that is none or
  /// that rests on what nobody confirmed.
  void refuseUnused(Set<String> used, Set<String> ids, Set<String> unverified) {
    thresholdEntries.ifPresent(entries -> {
      for (String key : entries.keys()) {
        if (!used.contains(key)) {
          entries.wrongShape(key, "a threshold that a test reads");
        }
      }
      for (String key : JudgementProfile.OF_THE_ENGINE) {
        entries.required(key, Optional.ofNullable(thresholds.get(key)));
      }
    });
    weightEntries.ifPresent(entries -> {
      for (String key : entries.keys()) {
        if (!ids.contains(key)) {
          entries.unknown(key, key, List.copyOf(ids));
        }
      }
    });
    for (YamlMap entry : decisiveEntries) {
      String id = entry.text("id").orElse("");
      if (!ids.contains(id)) {
        entry.unknown("id", id, List.copyOf(ids));
      } else if (unverified.contains(id)) {
        entry.wrongShape("id", "a test that is confirmed by a source");
      }
    }
  }

  private static SortedMap<String, Threshold> numbers(Optional<YamlMap> entries) {
    SortedMap<String, Threshold> numbers = new TreeMap<>();
    for (String key : entries.map(YamlMap::keys).orElse(List.of())) {
      entries
          .flatMap(map -> map.map(key))
          .flatMap(entry -> number(key, entry))
          .ifPresent(number -> numbers.put(key, number));
    }
    return numbers;
  }

  private static Optional<Threshold> number(String id, YamlMap entry) {
    Optional<BigDecimal> value = entry.required("value", entry.decimal("value"));
    Optional<Threshold.Unit> unit =
        entry.required("unit", entry.constant("unit", Threshold.Unit.class));
    Optional<Ground> ground = Grounds.ground(entry);
    entry.close();
    if (value.filter(number -> number.signum() < 0).isPresent()) {
      entry.wrongShape("value", "a number of at least 0");
    }
    if (value.isEmpty() || unit.isEmpty() || ground.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Threshold(id, value.get(), unit.get(), ground.get().basis(), ground.get().why()));
  }

  private void readings(YamlMap entries) {
    for (String key : entries.keys()) {
      Optional<OpenPoint> point = OpenPoint.ofId(key);
      if (point.isEmpty()) {
        entries.unknown(key, key, Arrays.stream(OpenPoint.values()).map(OpenPoint::id).toList());
      } else {
        entries.map(key).ifPresent(entry -> reading(point.get(), entry));
      }
    }
    for (OpenPoint point : OpenPoint.values()) {
      entries.required(point.id(), Optional.empty());
    }
  }

  private void reading(OpenPoint point, YamlMap entry) {
    String choice = entry.requiredText("reading");
    Optional<Ground> ground = Grounds.ground(entry);
    entry.close();
    if (!point.choices().contains(choice)) {
      entry.unknown("reading", choice, point.choices());
    } else {
      ground.ifPresent(found -> readings.put(point, new Reading(point, choice, found)));
    }
  }

  private void decisive(YamlMap entry) {
    String id = entry.requiredText("id");
    Grounds.ground(entry).ifPresent(ground -> decisive.put(id, ground));
    entry.close();
  }

  /// The lines must stand in order, or a rating and its value could contradict each other; and so
  /// must the classes of effort.
  private void requireOrder(Optional<YamlMap> file) {
    requireBelow(file, JudgementProfile.CRITERION_PARTLY, JudgementProfile.CRITERION_MET);
    requireBelow(file, JudgementProfile.DECISIVE_CAP, JudgementProfile.CRITERION_PARTLY);
    requireBelow(file, JudgementProfile.SIGNIFICANT, JudgementProfile.SERIOUS);
    requireBelow(file, JudgementProfile.EFFORT_OF_A_REPORT, JudgementProfile.EFFORT_OF_A_PROCEDURE);
    requireBelow(file, JudgementProfile.EFFORT_OF_A_PROCEDURE, JudgementProfile.EFFORT_OF_A_BUDGET);
    requireBelow(file, JudgementProfile.EFFORT_OF_A_BUDGET, JudgementProfile.EFFORT_OF_A_LAW);
  }

  private void requireBelow(Optional<YamlMap> file, String lower, String higher) {
    Threshold low = thresholds.get(lower);
    Threshold high = thresholds.get(higher);
    if (file.isPresent()
        && low != null
        && high != null
        && low.value().compareTo(high.value()) >= 0) {
      thresholdEntries.ifPresent(entries -> entries.wrongShape(lower, "a number below " + higher));
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
