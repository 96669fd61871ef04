package org.rapporteur.workspace;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.yaml.YamlMap;
import org.rapporteur.yaml.YamlNode;

/// What the settings of a workspace say, in whichever file, before their meaning is read.
///
/// @param facts by the id of its source: the answers and offences that stand in the settings
///   themselves, as in a file of answers
/// @param waivers those that stand in the settings themselves, as in `waivers.yaml`
public record Settings(
    YamlMap map,
    FileIdentity identity,
    Map<String, YamlNode.Mapping> facts,
    Optional<YamlMap> waivers) {
  public Settings {
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(identity, "identity");
    facts = Map.copyOf(facts);
    Objects.requireNonNull(waivers, "waivers");
  }
}
