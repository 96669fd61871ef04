package org.rapporteur.pipeline;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.Outcome;
import org.rapporteur.clock.Permission;
import org.rapporteur.clock.Standing;
import org.rapporteur.render.json.JsonText;
import org.rapporteur.rulebook.Reading;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;

/// Where a country stands before a report, as JSON.
public final class ClockJson {
  private ClockJson() {}

  /// The tiers and waivers that are known, and the outcomes of the report. A year without an entry
  /// is one that no source shows.
  public static byte[] render(
      String iso3, String name, Standing standing, Clock clock, Rulebook rulebook) {
    List<Integer> years =
        IntStream.range(rulebookStart(standing), standing.reportYear()).boxed().toList();
    List<Integer> known =
        years.stream().filter(year -> standing.history().tier(year).isPresent()).toList();
    List<Reading> readings = List.copyOf(rulebook.profile().readings().values());
    return JsonText.object(json -> {
      json.text("country", iso3);
      json.text("name", name);
      json.number("reportYear", standing.reportYear());
      json.text("profile", rulebook.profile().name());
      json.flag("lawChecked", !rulebook.law().uncheckedFor(standing.reportYear()));
      json.number("leastRun", standing.leastRun());
      json.number("mostRun", standing.mostRun());
      json.objects(
          "history",
          known,
          year -> {
            Tier tier = standing.history().tier(year).orElseThrow();
            json.number("reportYear", year);
            json.text("publishedTier", tier.name());
            json.flag("waived", standing.history().waivers().contains(year));
          });
      json.objects(
          "outcomes", standing.outcomes(), outcome -> write(json, outcome, standing, clock));
      json.objects(
          "readings",
          readings,
          reading -> {
            json.text("point", reading.point().id());
            json.text("choice", reading.choice());
          });
    });
  }

  private static int rulebookStart(Standing standing) {
    return standing.history().published().isEmpty()
        ? standing.reportYear()
        : Math.min(standing.history().published().firstKey(), standing.reportYear());
  }

  private static void write(JsonText json, Outcome outcome, Standing standing, Clock clock) {
    json.text("tier", outcome.tier().name());
    json.text("permission", outcome.permission().name());
    json.texts("rules", outcome.rules());
    json.numbers("unknownYears", outcome.supply());
    json.numbers("restsOn", outcome.restsOn());
    json.texts("follows", outcome.follows());
    List<Outcome> next =
        outcome.permission() == Permission.NEVER
            ? List.of()
            : List.of(clock.after(standing, outcome.tier()).watchList());
    json.objects(
        "watchListOneReportLater",
        next,
        watch -> {
          json.text("permission", watch.permission().name());
          json.texts("rules", watch.rules());
          json.numbers("unknownYears", watch.supply());
        });
  }
}
