package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.compare.Distribution;
import org.rapporteur.compare.PublishedTier;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.i18n.Messages;
import org.rapporteur.rulebook.Tier;

/// Published tiers as a grid of countries and years, with a sign for what no source shows; the
/// members of the European Union by tier; the sources.
final class TiersScreen {

  private static final int NAME = 26;
  private static final int CELL = 4;

  /// As wide as a page of text where nobody says how wide the screen is.
  private static final int COLUMNS = 100;

  private final Messages texts = Terminal.texts();
  private final PrintWriter out;
  private final TierHistory history;
  private final int from;
  private final int through;
  private final int yearsAcross;

  TiersScreen(Terminal terminal, TierHistory history, int from, int through) {
    this.out = terminal.out();
    this.history = history;
    this.from = from;
    this.through = through;
    int columns = terminal.interactive() ? terminal.columns() : COLUMNS;
    int years = through - from + 1;
    int blocks = Math.ceilDiv(years, Math.max(5, (columns - NAME) / CELL));
    this.yearsAcross = Math.ceilDiv(years, blocks);
  }

  /// @param union whether the members of the European Union are counted beneath
  void print(List<String> countries, boolean union) {
    out.println(
        texts.text(
            "tiers.head", Map.of("from", Integer.toString(from), "to", Integer.toString(through))));
    for (int first = from; first <= through; first += yearsAcross) {
      out.println();
      grid(countries, first, Math.min(through, first + yearsAcross - 1));
    }
    out.println();
    out.println(texts.text("tiers.legend"));
    if (union) {
      out.println();
      union();
    }
    out.println();
    if (countries.size() == 1) {
      rows(countries.getFirst());
    } else {
      sources(countries);
    }
  }

  private void grid(List<String> countries, int first, int last) {
    StringBuilder head = new StringBuilder(" ".repeat(NAME));
    for (int year = first; year <= last; year++) {
      head.append(ScoreScreen.pad("'" + Integer.toString(year).substring(2), CELL));
    }
    out.println(head.toString().stripTrailing());
    for (String iso3 : countries) {
      String name = history.country(iso3).orElse(iso3);
      StringBuilder line = new StringBuilder(ScoreScreen.pad(cut(name), NAME));
      for (int year = first; year <= last; year++) {
        line.append(ScoreScreen.pad(cell(iso3, year), CELL));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private String cell(String iso3, int year) {
    Optional<Tier> tier = history.published(iso3, year);
    if (tier.isEmpty()) {
      return texts.text("tiers.gap");
    }
    return shortName(tier.get()) + (isEuMember(iso3, year) ? texts.text("tiers.eu") : "");
  }

  private String shortName(Tier tier) {
    return texts.text("tiers.short." + tier.name());
  }

  private boolean isEuMember(String iso3, int year) {
    return history.state(iso3).filter(state -> state.isEuMember(year)).isPresent();
  }

  private void union() {
    out.println(texts.text("tiers.union"));
    StringBuilder head = new StringBuilder(ScoreScreen.pad("", 8));
    head.append(ScoreScreen.pad(texts.text("tiers.members"), 10));
    for (Tier tier : Tier.values()) {
      if (tier != Tier.NOT_RANKED) {
        head.append(ScoreScreen.pad(shortName(tier), 5));
      }
    }
    out.println(head.append(texts.text("tiers.not-known")));
    for (int year = from; year <= through; year++) {
      Distribution union = history.europeanUnion(year);
      StringBuilder line = new StringBuilder(ScoreScreen.pad("  " + year, 8));
      line.append(ScoreScreen.pad(Integer.toString(union.states()), 10));
      for (Tier tier : Tier.values()) {
        if (tier != Tier.NOT_RANKED) {
          line.append(
              ScoreScreen.pad(
                  union.isTelling() ? Integer.toString(union.count(tier)) : texts.text("tiers.gap"),
                  5));
        }
      }
      out.println(line.append(union.unknown()));
    }
  }

  /// Each placement of one country with its source.
  private void rows(String iso3) {
    for (PublishedTier row : history.of(iso3).subMap(from, through + 1).values()) {
      out.println(
          "  "
              + ScoreScreen.pad(Integer.toString(row.reportYear()), 6)
              + ScoreScreen.pad(texts.text("tier." + row.tier().name()), 19)
              + ScoreScreen.pad(quality(row), 9)
              + row.source());
    }
  }

  private void sources(List<String> countries) {
    SequencedMap<String, Integer> used = new LinkedHashMap<>();
    for (String iso3 : countries) {
      history
          .of(iso3)
          .subMap(from, through + 1)
          .values()
          .forEach(
              row -> used.merge(ScoreScreen.pad(quality(row), 9) + row.source(), 1, Integer::sum));
    }
    out.println(texts.text("tiers.sources", Map.of("count", used.size())));
    used.forEach((source, count) ->
        out.println("  " + ScoreScreen.pad(Integer.toString(count), 5) + source));
  }

  private static String quality(PublishedTier row) {
    return row.quality().name().toLowerCase(Locale.ROOT);
  }

  private static String cut(String name) {
    return name.length() < NAME ? name : name.substring(0, NAME - 2) + "…";
  }
}
