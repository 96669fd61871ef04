package org.rapporteur.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.findings.Change;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Series;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads what is to be taken otherwise: `victims-referred=48`, `persons-sentenced
/// sentence=suspended=2`, `last-year officials-trained=300`, `border-screening-protocol=yes`,
/// `request sentences all=provided`, `offence xe-181 maximum=15 years`. `docs/how-to/what-if.md`
/// has the whole of it.
final class SuppositionReader {

  private static final String LAST_YEAR = "last-year";
  private static final String OPTION = "--set";
  private static final int FEW = 6;

  private final CheckedData data;
  private final Consumer<Diagnostic> findings;
  private final SuppositionValues values;
  private final List<Change> changes = new ArrayList<>();

  private SuppositionReader(CheckedData data, Consumer<Diagnostic> findings) {
    this.data = data;
    this.findings = findings;
    values = new SuppositionValues(data.record().current());
  }

  /// The changes, in the order of the file and then of the options; what cannot be understood goes
  /// to the findings.
  static List<Change> read(
      CheckedData data, WhatIf.Suppositions suppositions, Consumer<Diagnostic> findings) {
    SuppositionReader reader = new SuppositionReader(data, findings);
    suppositions.file().ifPresent(reader::file);
    suppositions.settings().forEach(reader::setting);
    return List.copyOf(reader.changes);
  }

  private void file(Path path) {
    String name = String.valueOf(path.getFileName());
    try {
      YamlFile.content(name, path, findings)
          .flatMap(bytes -> YamlFile.read(name, bytes, findings))
          .ifPresent(map -> {
            Optional<YamlMap> entries = map.required("changes", map.map("changes"));
            map.close();
            entries.ifPresent(this::entries);
          });
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.FILE_NOT_FOUND,
              new SourceLocation.WholeFile(name),
              Map.of("file", name)));
    }
  }

  private void entries(YamlMap entries) {
    for (String key : entries.keys()) {
      entries.text(key).ifPresent(value -> supposition(key, value, entries.location(key)));
    }
  }

  /// A value has no `=`, but a key may.
  private void setting(String text) {
    SourceLocation place = new SourceLocation.WholeFile(OPTION);
    int sign = text.lastIndexOf('=');
    if (sign < 1) {
      wrong(place, text, "key=value");
    } else {
      supposition(text.substring(0, sign).strip(), text.substring(sign + 1).strip(), place);
    }
  }

  private void supposition(String key, String value, SourceLocation place) {
    String[] words = key.strip().split("\\s+", -1);
    Optional<SuppositionValues.Read> read =
        switch (words[0]) {
          case "request" -> values.request(words, value);
          case "offence" -> values.offence(words, value);
          default -> Optional.empty();
        };
    if (read.isPresent()) {
      take(read.get(), place, key);
    } else if (data.catalogue().question(words[0]).isPresent() && words.length == 1) {
      take(values.reply(data.catalogue().question(words[0]).get(), value), place, key);
    } else {
      series(words, place)
          .ifPresent(series -> take(figure(series, words[0].equals(LAST_YEAR), value), place, key));
    }
  }

  private void take(SuppositionValues.Read read, SourceLocation place, String key) {
    switch (read) {
      case SuppositionValues.Read.Of(Change change) -> changes.add(change);
      case SuppositionValues.Read.Wrong(String expected) -> wrong(place, key, expected);
      case SuppositionValues.Read.Unknown(String word, List<String> known) ->
          unknown(place, key, word, known);
    }
  }

  private static SuppositionValues.Read figure(Series series, boolean lastYear, String value) {
    Optional<Measure> measure = SuppositionValues.measure(value);
    return measure.isPresent()
        ? new SuppositionValues.Read.Of(new Change.Figure(series, lastYear, measure.get()))
        : new SuppositionValues.Read.Wrong(SuppositionValues.MEASURES);
  }

  /// `indicator dimension=code …`, after `last-year` where the year before is meant.
  private Optional<Series> series(String[] words, SourceLocation place) {
    int first = words[0].equals(LAST_YEAR) && words.length > 1 ? 1 : 0;
    Optional<Indicator> indicator = data.catalogue().indicator(words[first]);
    if (indicator.isEmpty()) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNKNOWN_KEY,
              place,
              Map.of(
                  "key",
                  words[first],
                  "nearest",
                  Nearest.to(words[first], keys()),
                  "known",
                  keys())));
      return Optional.empty();
    }
    SortedMap<String, String> breakdown = new TreeMap<>();
    for (int i = first + 1; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      List<String> dimensions = indicator.get().dimensions();
      if (pair.length < 2 || !dimensions.contains(pair[0])) {
        unknown(place, words[first], pair[0], dimensions);
        return Optional.empty();
      }
      Dimension dimension = data.catalogue().dimension(pair[0]).orElseThrow();
      if (!dimension.takes(pair[1])) {
        unknown(place, pair[0], pair[1], dimension.codes());
        return Optional.empty();
      }
      breakdown.put(pair[0], pair[1]);
    }
    return Optional.of(new Series(indicator.get().id(), breakdown));
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>(data.catalogue().indicators().keySet());
    keys.addAll(data.catalogue().questions().keySet());
    keys.addAll(List.of("request", "offence", LAST_YEAR));
    return keys;
  }

  private void wrong(SourceLocation place, String key, String expected) {
    findings.accept(
        new Diagnostic(
            DiagnosticCode.WRONG_SHAPE, place, Map.of("key", key, "expected", expected)));
  }

  /// With the nearest of the known words, or all of them where they are few.
  private void unknown(SourceLocation place, String key, String value, List<String> known) {
    List<String> nearest = Nearest.to(value, known);
    findings.accept(
        new Diagnostic(
            DiagnosticCode.UNKNOWN_REFERENCE,
            place,
            Map.of(
                "key",
                key,
                "value",
                value,
                "nearest",
                nearest.isEmpty() && known.size() <= FEW ? known : nearest)));
  }
}
