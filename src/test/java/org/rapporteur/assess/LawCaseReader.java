package org.rapporteur.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the cases of `law-cases/*.yaml`; the format is described in `law-cases/README.md`.
public final class LawCaseReader {

  private static final Path CASES = Path.of("src/test/resources/law-cases");
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final int DAYS_OF_A_YEAR = 365;

  private final List<Diagnostic> findings = new ArrayList<>();

  /// Every case of a file.
  static List<LawCase> cases(Path file) {
    LawCaseReader reader = new LawCaseReader();
    YamlMap map = reader.read(file);
    List<LawCase> cases = new ArrayList<>();
    for (YamlMap entry : map.maps("cases")) {
      cases.add(reader.lawCase(entry));
    }
    map.close();
    reader.requireClean();
    return cases;
  }

  /// A country of `law-cases/countries`.
  public static Given country(String name) {
    LawCaseReader reader = new LawCaseReader();
    Given given = new Given(2024);
    reader.country(name, given);
    reader.requireClean();
    return given;
  }

  private void country(String name, Given given) {
    YamlMap map = read(CASES.resolve("countries").resolve(name + ".yaml"));
    fill(map, given);
  }

  private YamlMap read(Path file) {
    try {
      return YamlFile.read(file.toString(), Files.readString(file), findings::add)
          .orElseThrow(() -> new IllegalArgumentException(findings.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireClean() {
    if (!findings.isEmpty()) {
      throw new IllegalArgumentException(findings.toString());
    }
  }

  private LawCase lawCase(YamlMap entry) {
    String name = entry.requiredText("name");
    Given given = new Given(entry.integer("year").orElse(2024));
    entry.map("given").ifPresent(map -> fill(map, given));
    YamlMap expect = entry.map("expect").orElseThrow();
    Map<String, Rating> ratings = new LinkedHashMap<>();
    for (String group : List.of("tests", "criteria", "standards")) {
      texts(expect, group).forEach((id, text) -> ratings.put(id, rating(text)));
    }
    Map<String, LawCase.ExpectedBand> bands = new LinkedHashMap<>();
    texts(expect, "bands").forEach((id, text) -> bands.put(id, band(text)));
    Map<String, Optional<Tier>> tiers = new LinkedHashMap<>();
    texts(expect, "tier").forEach((run, text) -> tiers.put(run, tier(text)));
    Map<String, String> reasons = texts(expect, "reasons");
    expect.close();
    entry.close();
    return new LawCase(
        name, entry.file() + ":" + entry.line(), given, ratings, reasons, bands, tiers);
  }

  private void fill(YamlMap map, Given given) {
    map.text("like").ifPresent(name -> country(name, given));
    map.text("unreported")
        .ifPresent(text -> given.absent = (MissingReason.Plain) Given.reason(text));
    map.texts("without").forEach(id -> forget(id, given));
    texts(map, "now")
        .forEach((series, text) -> given.now(Given.series(series), Given.measure(text)));
    texts(map, "before")
        .forEach((series, text) -> given.before(Given.series(series), Given.measure(text)));
    texts(map, "by-others")
        .forEach((series, text) -> given.byOthers(Given.series(series), Given.measure(text)));
    texts(map, "answers").forEach((id, text) -> given.answer(id, reply(id, text)));
    map.maps("told").forEach(entry -> told(entry, given));
    if (map.has("offences")) {
      given.offences.clear();
    }
    map.maps("offences").forEach(entry -> given.offences.add(offence(entry, given)));
    map.maps("data-requests").forEach(entry -> replace(given.requests, request(entry)));
    map.maps("data-requests-before")
        .forEach(entry -> replace(given.requestsBefore, request(entry)));
    map.close();
  }

  /// Takes out a figure of both years or an answer that the like country has.
  private static void forget(String id, Given given) {
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

  private void told(YamlMap entry, Given given) {
    String question = entry.requiredText("question");
    Reply reply =
        entry.has("status")
            ? new Reply.None(Given.reason(entry.requiredText("status")))
            : reply(question, entry.requiredText("reply"));
    Actor actor = entry.constant("actor", Actor.class).orElse(Actor.GOVERNMENT);
    Optional<LocalDate> day = entry.date("occurred-on");
    Optional<ActionKind> kind = entry.constant("kind", ActionKind.class);
    given.answer(question, reply, actor, day, kind, entry.text("words").orElse(""));
    entry.close();
  }

  private static Reply reply(String id, String text) {
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
      case DATE -> new Reply.OnDate(LocalDate.parse(text));
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

  private static Offence offence(YamlMap entry, Given given) {
    TreeSet<Offence.Limb> covers = new TreeSet<>();
    for (String limb : entry.texts("covers")) {
      covers.add(Offence.Limb.valueOf(limb.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    String id = entry.requiredText("id");
    Offence offence =
        new Offence(
            id,
            "Article " + id,
            covers,
            days(entry.text("minimum")),
            days(entry.text("maximum")),
            entry.bool("fine-in-lieu"),
            entry.date("in-force-from").orElse(LocalDate.of(2000, 1, 1)),
            entry.date("in-force-to"),
            "invented",
            given.provenance(Actor.GOVERNMENT));
    entry.close();
    return offence;
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

  private static DataRequest request(YamlMap entry) {
    DataRequest request =
        new DataRequest(
            entry.constant("topic", DataRequest.Topic.class).orElseThrow(),
            entry.constant("scope", DataRequest.Scope.class).orElse(DataRequest.Scope.ALL),
            entry.date("date").orElse(LocalDate.of(2023, 11, 14)),
            entry.bool("provided").orElse(false),
            entry.bool("unable").orElse(false),
            entry.bool("capacity-increasing").orElse(false));
    entry.close();
    return request;
  }

  private static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.map(key)
        .ifPresent(group -> group.keys().forEach(id -> texts.put(id, group.requiredText(id))));
    return texts;
  }

  private static Rating rating(String text) {
    return Rating.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
  }

  private static Optional<Tier> tier(String text) {
    return switch (text) {
      case "none" -> Optional.empty();
      case "1" -> Optional.of(Tier.TIER_1);
      case "2" -> Optional.of(Tier.TIER_2);
      case "watch list" -> Optional.of(Tier.TIER_2_WATCH_LIST);
      case "3" -> Optional.of(Tier.TIER_3);
      default -> throw new IllegalArgumentException("No tier " + text);
    };
  }

  private static LawCase.ExpectedBand band(String text) {
    String[] words = text.split(" ", -1);
    return new LawCase.ExpectedBand(
        new BigDecimal(words[0]).stripTrailingZeros(),
        words[1].equals("none")
            ? Optional.empty()
            : Optional.of(new BigDecimal(words[1]).stripTrailingZeros()),
        new BigDecimal(words[2]).stripTrailingZeros());
  }
}
