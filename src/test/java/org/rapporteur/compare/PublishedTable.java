package org.rapporteur.compare;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.clock.PastTiers;
import org.rapporteur.rulebook.Tier;

/// Published tiers: of the European states, which ship, and of the whole world where the
/// environment variable `RAPPORTEUR_WORLD_TIERS` names a table of it, with the columns `iso3`,
/// `year`, `tier` and `quality`.
///
/// @param histories by ISO code, without waivers
record PublishedTable(String name, SortedMap<String, PastTiers> histories) {

  @Override
  public String toString() {
    return name;
  }

  PastTiers of(String iso3) {
    return histories.getOrDefault(iso3, PastTiers.none());
  }

  static PublishedTable europe() {
    TierHistory history = TierHistory.load();
    SortedMap<String, PastTiers> histories = new TreeMap<>();
    history
        .countries()
        .forEach(iso3 ->
            histories.put(
                iso3, new PastTiers(history.pastTiers(iso3).published(), new TreeSet<>())));
    return new PublishedTable("the shipped table of European states", histories);
  }

  static PublishedTable world() {
    Optional<PublishedTable> world = worldIfAtHand();
    assumeThat(world)
        .as("RAPPORTEUR_WORLD_TIERS names no table of the world; Europe is tested all the same")
        .isPresent();
    return world.orElseThrow();
  }

  /// Rows that were only inferred, or whose tier the data set lacks, are not known.
  static Optional<PublishedTable> worldIfAtHand() {
    String file = System.getenv("RAPPORTEUR_WORLD_TIERS");
    if (file == null || file.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, SortedMap<Integer, Tier>> tiers = new TreeMap<>();
    ReferenceFile table = ReferenceFile.of("world", read(Path.of(file)));
    table.forEach(
        List.of("iso3", "country", "year", "tier", "quality", "source", "note"),
        fields -> {
          if (List.of("dataset", "listed").contains(fields.get(4))) {
            Tier.ofCode(fields.get(3).equals("NA") ? Tier.NOT_RANKED.code() : fields.get(3))
                .ifPresent(tier ->
                    tiers
                        .computeIfAbsent(fields.get(0), _ -> new TreeMap<>())
                        .put(Integer.valueOf(fields.get(2)), tier));
          }
        });
    SortedMap<String, PastTiers> histories = new TreeMap<>();
    tiers.forEach((iso3, years) -> histories.put(iso3, new PastTiers(years, new TreeSet<>())));
    return Optional.of(new PublishedTable("the world", histories));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
