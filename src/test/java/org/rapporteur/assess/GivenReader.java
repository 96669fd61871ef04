package org.rapporteur.assess;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.yaml.YamlMap;

/// Reads what is given in a case, or of a country of `law-cases/countries`. Dates are written for
/// one report year and move with the year for which the case is read.
final class GivenReader {

  /// The report year for which the dates of a country are written.
  static final int WRITTEN_FOR = 2024;

  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final int DAYS_OF_A_YEAR = 365;

  private final Given given;
  private final int later;
  private final Function<Path, YamlMap> files;

  /// @param later how many years after the one they are written for the dates of the case lie
  /// @param files reads a file
  GivenReader(Given given, int later, Function<Path, YamlMap> files) {
    this.given = given;
    this.later = later;
    this.files = files;
  }

  void country(String name) {
    YamlMap map = files.apply(LawCaseReader.CASES.resolve("countries").resolve(name + ".yaml"));
    new GivenReader(given, given.year - WRITTEN_FOR, files).read(map);
  }

  void read(YamlMap map) {
    map.text("like").ifPresent(this::country);
    map.text("unreported")
        .ifPresent(text -> given.absent = (MissingReason.Plain) Given.reason(text));
    map.texts("without").forEach(this::forget);
    texts(map, "now")
        .forEach((series, text) -> given.now(Given.series(series), Given.measure(text)));
    texts(map, "before")
        .forEach((series, text) -> given.before(Given.series(series), Given.measure(text)));
    texts(map, "by-others")
        .forEach((series, text) -> given.byOthers(Given.series(series), Given.measure(text)));
    texts(map, "answers").forEach((id, text) -> given.answer(id, reply(id, text)));
    map.maps("told").forEach(this::told);
    if (map.has("offences")) {
      given.offences.clear();
    }
    map.maps("offences").forEach(entry -> given.offences.add(offence(entry)));
    map.maps("data-requests").forEach(entry -> replace(given.requests, request(entry)));
    map.maps("data-requests-before")
        .forEach(entry -> replace(given.requestsBefore, request(entry)));
    texts(map, "tiers").forEach(this::tiers);
    map.texts("waivers").forEach(year -> given.waivers.add(Integer.valueOf(year)));
    map.close();
  }

  /// The tier of a report, or of a span of them: `2022-2023: 2WL`.
  private void tiers(String span, String code) {
    String[] ends = span.split("-", -1);
    for (int year = Integer.parseInt(ends[0]);
        year <= Integer.parseInt(ends[ends.length - 1]);
        year++) {
      given.tiers.put(year, Tier.ofCode(code).orElseThrow());
    }
  }

  /// Takes out a figure of both years or an answer that the like country has.
  private void forget(String id) {
    boolean figure = given.now.remove(Given.series(id)) != null;
    given.before.remove(Given.series(id));
    if (given.answers.remove(id) == null && !figure) {
      throw new IllegalArgumentException("Nothing to forget: " + id);
    }
  }

  private static void replace(List<DataRequest> requests, DataRequest request) {
    requests.removeIf(old -> old.topic() == request.topic() && old.scope() == request.scope());
    requests.add(request);
  }

  private void told(YamlMap entry) {
    String question = entry.requiredText("question");
    Reply reply =
        entry.has("status")
            ? new Reply.None(Given.reason(entry.requiredText("status")))
            : reply(question, entry.requiredText("reply"));
    Actor actor = entry.constant("actor", Actor.class).orElse(Actor.GOVERNMENT);
    Optional<LocalDate> day = date(entry, "occurred-on");
    Optional<ActionKind> kind = entry.constant("kind", ActionKind.class);
    given.answer(question, reply, actor, day, kind, entry.text("words").orElse(""));
    entry.close();
  }

  private Reply reply(String id, String text) {
    if (text.equals("not-applicable")) {
      return new Reply.NotApplicable();
    }
    return switch (CATALOGUE
        .question(id)
        .orElseThrow(() -> new IllegalArgumentException("No question " + id))
        .kind()) {
      case YES_NO -> new Reply.YesNo(yes(text));
      case CHOICE -> new Reply.Choice(choice(id, text));
      case DIRECTION -> new Reply.Moved(Direction.valueOf(text.toUpperCase(Locale.ROOT)));
      case DATE -> new Reply.OnDate(LocalDate.parse(text).plusYears(later));
      case TEXT -> new Reply.Words(text);
    };
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("Neither yes nor no: " + text);
    };
  }

  private static String choice(String id, String text) {
    if (!CATALOGUE.question(id).orElseThrow().choices().contains(text)) {
      throw new IllegalArgumentException("No choice " + text + " of " + id);
    }
    return text;
  }

  private Offence offence(YamlMap entry) {
    String id = entry.requiredText("id");
    Offence offence =
        new Offence(
            id,
            "Article " + id,
            limbs(entry, "covers"),
            limbs(entry, "leaves-open"),
            days(entry.text("minimum")),
            days(entry.text("maximum")),
            entry.bool("fine-in-lieu"),
            date(entry, "in-force-from").orElse(LocalDate.of(2000, 1, 1)),
            date(entry, "in-force-to"),
            "invented",
            given.provenance(Actor.GOVERNMENT));
    entry.close();
    return offence;
  }

  private static Set<Offence.Limb> limbs(YamlMap entry, String key) {
    Set<Offence.Limb> limbs = new TreeSet<>();
    for (String limb : entry.texts(key)) {
      limbs.add(Offence.Limb.valueOf(limb.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return limbs;
  }

  private static OptionalInt days(Optional<String> text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.get().equals("life")) {
      return OptionalInt.of(Integer.MAX_VALUE);
    }
    String[] words = text.get().split(" ", -1);
    int number = Integer.parseInt(words[0]);
    return OptionalInt.of(words[1].startsWith("year") ? number * DAYS_OF_A_YEAR : number);
  }

  private DataRequest request(YamlMap entry) {
    DataRequest request =
        new DataRequest(
            entry.constant("topic", DataRequest.Topic.class).orElseThrow(),
            entry.constant("scope", DataRequest.Scope.class).orElse(DataRequest.Scope.ALL),
            date(entry, "date").orElse(LocalDate.of(given.year - 1, 11, 14)),
            entry.bool("provided").orElse(false),
            entry.bool("unable").orElse(false),
            entry.bool("capacity-increasing").orElse(false));
    entry.close();
    return request;
  }

  private Optional<LocalDate> date(YamlMap entry, String key) {
    return entry.date(key).map(day -> day.plusYears(later));
  }

  static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.map(key)
        .ifPresent(group -> group.keys().forEach(id -> texts.put(id, group.requiredText(id))));
    return texts;
  }
}
