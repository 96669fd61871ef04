package org.rapporteur.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Question;
import org.rapporteur.yaml.YamlMap;

/// Reads where a profile departs from the catalogue about by what a figure or an answer is moved.
/// An outcome stays one: a profile that would make it a lever is refused.
final class LeverReader {

  private final Optional<YamlMap> entries;
  private final SortedMap<String, JudgementProfile.Lever> levers = new TreeMap<>();

  LeverReader(Optional<YamlMap> entries) {
    this.entries = entries;
    for (String id : entries.map(YamlMap::keys).orElse(List.of())) {
      entries.flatMap(map -> map.map(id)).ifPresent(entry -> read(id, entry));
    }
  }

  SortedMap<String, JudgementProfile.Lever> levers() {
    return levers;
  }

  private void read(String id, YamlMap entry) {
    Optional<Influence> influence =
        entry.required("influence", entry.constant("influence", Influence.class));
    Optional<Ground> ground = Grounds.ground(entry);
    entry.close();
    if (influence.isPresent() && ground.isPresent()) {
      levers.put(id, new JudgementProfile.Lever(influence.get(), ground.get()));
    }
  }

  /// Reports a lever that the catalogue does not know, or knows as an outcome.
  void refuseOutcomes(Catalogue catalogue) {
    entries.ifPresent(map -> {
      for (String id : map.keys()) {
        Optional<Influence> known =
            catalogue
                .indicator(id)
                .map(Indicator::influence)
                .or(() -> catalogue.question(id).map(Question::influence));
        if (known.isEmpty()) {
          map.unknown(id, id, known(catalogue));
        } else if (!known.get().isLever()) {
          map.wrongShape(id, "no outcome: " + id + " is never a lever");
        }
      }
    });
  }

  private static List<String> known(Catalogue catalogue) {
    SortedMap<String, String> ids = new TreeMap<>();
    catalogue.indicators().keySet().forEach(id -> ids.put(id, id));
    catalogue.questions().keySet().forEach(id -> ids.put(id, id));
    return List.copyOf(ids.keySet());
  }
}
