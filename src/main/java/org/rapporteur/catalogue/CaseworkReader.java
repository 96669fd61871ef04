package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.statistics.Series;
import org.rapporteur.yaml.YamlMap;

/// Reads the accounts of casework, and refuses figures that the catalogue does not have or that are
/// of another unit or nature than their account.
final class CaseworkReader {

  private final Catalogue catalogue;

  CaseworkReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Ledger> read(YamlMap file) {
    List<Ledger> ledgers = new ArrayList<>();
    for (YamlMap entry : file.maps("accounts")) {
      ledger(entry).ifPresent(ledgers::add);
      entry.close();
    }
    file.close();
    return ledgers;
  }

  private Optional<Ledger> ledger(YamlMap entry) {
    Optional<CaseStage> stage = entry.required("stage", entry.constant("stage", CaseStage.class));
    Optional<Unit> unit = entry.required("unit", entry.constant("unit", Unit.class));
    if (stage.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    Map<CasePart, List<Series>> parts = new EnumMap<>(CasePart.class);
    for (CasePart part : CasePart.values()) {
      entry.required(part.code(), Optional.of(part).filter(_ -> entry.has(part.code())));
      Nature nature = part.isFlow() ? Nature.FLOW : Nature.STOCK;
      parts.put(
          part,
          entry.texts(part.code()).stream()
              .flatMap(text -> series(entry, part.code(), text, unit.get(), nature).stream())
              .toList());
    }
    List<String> outcomes = outcomes(entry, "outcomes");
    Optional<YamlMap> judgments = entry.map("judgments");
    Optional<Series> counted =
        judgments.flatMap(
            map -> series(map, "series", map.requiredText("series"), unit.get(), Nature.FLOW));
    List<String> byJudgment = judgments.map(map -> outcomes(map, "outcomes")).orElse(List.of());
    judgments.ifPresent(YamlMap::close);
    return Optional.of(
        new Ledger(
            stage.get(),
            unit.get(),
            parts,
            outcomes,
            statedAs(entry, unit.get()),
            counted,
            byJudgment));
  }

  private SequencedMap<String, Series> statedAs(YamlMap entry, Unit unit) {
    SequencedMap<String, Series> statedAs = new LinkedHashMap<>();
    entry
        .map("stated-as")
        .ifPresent(map -> {
          for (String outcome : map.keys()) {
            series(map, outcome, map.requiredText(outcome), unit, Nature.FLOW)
                .ifPresent(series -> statedAs.put(outcome, series));
          }
          map.close();
        });
    return statedAs;
  }

  private List<String> outcomes(YamlMap entry, String key) {
    List<String> known = catalogue.dimension(Ledger.OUTCOME).orElseThrow().codes();
    List<String> outcomes = entry.texts(key);
    outcomes.stream()
        .filter(code -> !known.contains(code))
        .forEach(code -> entry.unknown(key, code, known));
    return outcomes;
  }

  private Optional<Series> series(
      YamlMap entry, String key, String text, Unit unit, Nature nature) {
    Optional<Series> series = Series.parse(text);
    Optional<Indicator> indicator = series.flatMap(found -> catalogue.indicator(found.indicator()));
    if (indicator.isEmpty()) {
      entry.unknown(key, text, List.copyOf(catalogue.indicators().keySet()));
      return Optional.empty();
    }
    boolean fits =
        indicator.get().unit() == unit
            && indicator.get().nature() == nature
            && catalogue.takes(indicator.get(), series.get());
    if (!fits) {
      entry.wrongShape(
          key, "a " + nature + " in " + unit + " by dimensions that it has, not " + text);
    }
    return series.filter(_ -> fits);
  }
}
