package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.rapporteur.clock.Clock;
import org.rapporteur.clock.Outcome;
import org.rapporteur.clock.Permission;
import org.rapporteur.clock.Standing;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.YearList;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Reading;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Tier;

/// Where a country stands before a report: the years that count, the outcomes of the next report,
/// the rules behind them, and how the open points of the law are read.
final class ClockScreen {

  private static final int LABEL = 24;

  /// How many years back are shown: as many as any rule looks at, and some more to read them by.
  private static final int YEARS_SHOWN = 8;

  private final Messages texts = Messages.of(Language.ENGLISH, "console", "clock", "law");
  private final Formats formats = Formats.of(Language.ENGLISH);
  private final Terminal terminal;
  private final PrintWriter out;
  private final String country;
  private final Standing standing;
  private final Clock clock;
  private final Rulebook rulebook;

  ClockScreen(
      Terminal terminal, String country, Standing standing, Clock clock, Rulebook rulebook) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.country = country;
    this.standing = standing;
    this.clock = clock;
    this.rulebook = rulebook;
  }

  void print() {
    String year = Integer.toString(standing.reportYear());
    out.println(texts.text("clock.head", Map.of("country", country, "year", year)));
    LawVersion law = rulebook.law();
    if (law.uncheckedFor(standing.reportYear())) {
      terminal.wrapped(0, "", texts.text("clock.unchecked", Map.of("year", year)));
    }
    out.println();
    for (int past = standing.reportYear() - YEARS_SHOWN; past < standing.reportYear(); past++) {
      out.println("  " + ScoreScreen.pad(Integer.toString(past), 6) + tier(past));
    }
    out.println();
    out.println(
        texts.text(
            "clock.run",
            Map.of(
                "least", standing.leastRun(),
                "most", standing.mostRun(),
                "same", standing.leastRun() == standing.mostRun() ? "yes" : "no")));
    out.println();
    out.println(texts.text("clock.outcomes", Map.of("year", year)));
    standing.outcomes().forEach(this::print);
    out.println();
    rules();
    out.println();
    out.println(texts.text("clock.readings", Map.of("profile", rulebook.profile().name())));
    rulebook.profile().readings().values().forEach(this::print);
    out.println();
    out.println(texts.text("clock.decides"));
  }

  private String tier(int year) {
    String tier =
        standing.history().tier(year).map(this::name).orElse(texts.text("clock.year-unknown"));
    if (standing.history().waivers().contains(year)) {
      return texts.text("clock.year-waived", Map.of("tier", tier));
    }
    return standing.history().isShownByWaiver(year)
        ? texts.text("clock.year-by-waiver", Map.of("tier", tier))
        : tier;
  }

  private String name(Tier tier) {
    return texts.text("tier." + tier.name());
  }

  private void print(Outcome outcome) {
    out.println("  " + ScoreScreen.pad(name(outcome.tier()), LABEL) + permission(outcome));
    detail("clock.supply", outcome.supply());
    detail("clock.rests-on", outcome.restsOn());
    next(outcome);
    for (String rule : outcome.follows()) {
      String key = "clock.follows." + rule;
      terminal.wrapped(
          LABEL + 2, "", texts.text(texts.has(key) ? key : rule + ".name") + " (" + rule + ")");
    }
  }

  /// What a place on the Watch List would be one report later: the outcome may use up its last one.
  private void next(Outcome outcome) {
    if (outcome.permission() != Permission.NEVER) {
      Outcome watch = clock.after(standing, outcome.tier()).watchList();
      terminal.wrapped(
          LABEL + 2,
          "",
          texts.text(
              "clock.next",
              Map.of(
                  "year", Integer.toString(standing.reportYear() + 1),
                  "permission", permission(watch))));
    }
  }

  private String permission(Outcome outcome) {
    String permission = texts.text("clock.permission." + outcome.permission().name());
    return outcome.rules().isEmpty()
        ? permission
        : permission + " (" + String.join(", ", outcome.rules()) + ")";
  }

  private void detail(String key, List<Integer> years) {
    if (!years.isEmpty()) {
      terminal.wrapped(
          LABEL + 2, "", texts.text(key, Map.of("years", YearList.text(years, formats))));
    }
  }

  /// Every rule that an outcome names, in its words of the year, with its citation.
  private void rules() {
    SequencedSet<String> named = new LinkedHashSet<>();
    standing.outcomes().forEach(outcome -> named.addAll(outcome.rules()));
    standing.outcomes().forEach(outcome -> named.addAll(outcome.follows()));
    out.println(texts.text("clock.rules"));
    for (String id : named) {
      if (rulebook.law().hasRule(id)) {
        terminal.wrapped(LABEL + 2, "  " + id, wording(id) + " " + citation(id));
      }
    }
  }

  private String wording(String id) {
    Integer since = rulebook.law().wordings().get(id);
    String key = id + ".text";
    return texts.text(since != null && texts.has(key + "." + since) ? key + "." + since : key);
  }

  private String citation(String id) {
    Citation citation = rulebook.law().rule(id).citation();
    return List.of(citation.section(), citation.publicLaw()).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private void print(Reading reading) {
    String key = "clock.reading." + reading.point().id();
    terminal.wrapped(
        4, "  ", texts.text(key + ".name") + ": " + texts.text(key + "." + reading.choice()) + ".");
  }
}
