package org.rapporteur.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.statistics.Offence.Limb;
import org.rapporteur.yaml.YamlMap;

/// What an offence covers, by code: `sex-adult`.
final class Limbs {

  private static final List<String> CODES = Arrays.stream(Limb.values()).map(Limbs::code).toList();

  private Limbs() {}

  /// The limbs of these codes under a key; a finding for each that is unknown.
  static Set<Limb> read(String key, List<String> codes, YamlMap map) {
    Set<Limb> limbs = new TreeSet<>();
    for (String code : codes) {
      Optional<Limb> limb =
          Arrays.stream(Limb.values()).filter(known -> code(known).equals(code)).findFirst();
      limb.ifPresentOrElse(limbs::add, () -> map.unknown(key, code, CODES));
    }
    return limbs;
  }

  private static String code(Limb limb) {
    return limb.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
