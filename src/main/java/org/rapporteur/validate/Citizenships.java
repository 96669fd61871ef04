package org.rapporteur.validate;

import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.statistics.Observation;

/// Tells groups of citizenships from single ones. `foreign` holds every country but the reporting
/// one, which `national` names too: counting a group and its members would count persons twice.
///
/// @param country ISO 3166-1 alpha-3 code of the reporting country
record Citizenships(String country) {

  static final String NATIONAL = "national";
  static final String FOREIGN = "foreign";

  /// The parts that exclude each other: groups where they are given, single countries otherwise.
  List<Observation> exclusive(List<Observation> parts, Dimension dimension) {
    boolean foreign = with(FOREIGN, parts, dimension).isPresent();
    boolean national = with(NATIONAL, parts, dimension).isPresent();
    return parts.stream()
        .filter(part -> {
          String code = code(part, dimension);
          if (dimension.codes().contains(code)) {
            return true;
          }
          return code.equals(country) ? !national : !foreign;
        })
        .toList();
  }

  /// The single foreign countries.
  List<Observation> foreignCountries(List<Observation> parts, Dimension dimension) {
    return parts.stream()
        .filter(part -> !dimension.codes().contains(code(part, dimension)))
        .filter(part -> !code(part, dimension).equals(country))
        .toList();
  }

  Optional<Observation> with(String code, List<Observation> parts, Dimension dimension) {
    return parts.stream().filter(part -> code(part, dimension).equals(code)).findFirst();
  }

  private static String code(Observation part, Dimension dimension) {
    return part.series().breakdown().get(dimension.id());
  }
}
