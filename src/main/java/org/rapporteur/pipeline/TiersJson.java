package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.compare.Distribution;
import org.rapporteur.compare.PublishedTier;
import org.rapporteur.compare.State;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.render.json.JsonText;
import org.rapporteur.rulebook.Tier;

/// Published tiers as JSON. A country and year without an entry is one that no source shows.
public final class TiersJson {

  private final TierHistory history;

  private TiersJson(TierHistory history) {
    this.history = history;
  }

  /// The placements of these countries, and the members of the European Union by tier.
  public static byte[] render(
      TierHistory history, List<String> countries, int fromYear, int throughYear) {
    TiersJson tiers = new TiersJson(history);
    List<PublishedTier> rows = new ArrayList<>();
    countries.forEach(
        iso3 -> rows.addAll(history.of(iso3).subMap(fromYear, throughYear + 1).values()));
    return JsonText.object(json -> {
      json.number("fromYear", fromYear);
      json.number("throughYear", throughYear);
      json.objects("placements", rows, row -> tiers.placement(json, row));
      json.objects(
          "europeanUnion",
          IntStream.rangeClosed(fromYear, throughYear).mapToObj(history::europeanUnion).toList(),
          year -> distribution(json, year));
    });
  }

  private void placement(JsonText json, PublishedTier row) {
    json.text("country", row.iso3());
    json.text("name", history.country(row.iso3()).orElse(row.country()));
    json.number("reportYear", row.reportYear());
    json.text("publishedTier", row.tier().name());
    json.text("quality", row.quality().name().toLowerCase(Locale.ROOT));
    json.text("source", row.source());
    json.flag("euMember", history.state(row.iso3()).filter(s -> isMember(s, row)).isPresent());
  }

  private static boolean isMember(State state, PublishedTier row) {
    return state.isEuMember(row.reportYear());
  }

  private static void distribution(JsonText json, Distribution year) {
    json.number("reportYear", year.reportYear());
    json.number("members", year.states());
    for (Tier tier : Tier.values()) {
      json.number(tier.name(), year.count(tier));
    }
    json.number("notKnown", year.unknown());
    json.flag("telling", year.isTelling());
  }
}
