package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the index, the profile and every law, whatever is wrong in them, and holds them against
/// each other: a test names a threshold that the profile has, the profile none that nothing reads,
/// and no two laws hold for one year.
final class RulebookReader {

  private static final String WATCH_LIST = "watch-list.yaml";

  private final Catalogue catalogue;
  private final UnaryOperator<String> texts;
  private final Consumer<Diagnostic> findings;
  private final List<String> profiles;
  private final List<String> laws;

  RulebookReader(Catalogue catalogue, UnaryOperator<String> texts, Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.findings = findings;
    Optional<YamlMap> index = file("index.yaml");
    profiles = index.map(file -> file.texts("profiles")).orElse(List.of());
    laws = index.map(file -> file.texts("laws")).orElse(List.of());
    index.ifPresent(YamlMap::close);
  }

  Rulebooks read(String profileName) {
    if (!profiles.contains(profileName)) {
      return _ -> new RulebookOutcome.NoProfile(profileName, profiles);
    }
    Checked checked = checked(profileName);
    return checked::in;
  }

  /// Every version of the law, held against the first profile.
  LawHistory history() {
    return checked(profiles.getFirst()).history();
  }

  private record Checked(LawHistory history, WatchListLaw watchList, JudgementProfile profile) {

    RulebookOutcome in(int reportYear) {
      return history
          .in(reportYear)
          .<RulebookOutcome>map(
              law -> new RulebookOutcome.Found(new Rulebook(law, watchList, profile)))
          .orElseGet(() -> new RulebookOutcome.NoLaw(reportYear, history.first()));
    }
  }

  private Checked checked(String profileName) {
    String file = "profiles/" + profileName + ".yaml";
    ProfileReader profile = new ProfileReader(file, texts.apply(file), findings);
    References references = new References(catalogue, profile.thresholds());
    LawHistory history = history(references);
    WatchListLaw watchList = watchList(history, references);
    Set<String> used = new TreeSet<>(references.usedThresholds());
    used.addAll(JudgementProfile.OF_THE_ENGINE);
    profile.refuseUnused(used, references.testIds(), references.unverifiedIds());
    profile.levers().refuseOutcomes(catalogue);
    return new Checked(history, watchList, profile.profile(profileName));
  }

  private WatchListLaw watchList(LawHistory history, References references) {
    return file(WATCH_LIST)
        .map(map -> WatchListReader.read(map, history, references, findings))
        .orElseGet(() -> new WatchListLaw(new TreeMap<>(), List.of(), List.of()));
  }

  /// Each version is read on the one before it, in the order of their first report years.
  private LawHistory history(References references) {
    List<LawReader> readers =
        laws.stream()
            .map(name -> new LawReader(file("laws/" + name + ".yaml"), references, findings))
            .toList();
    List<OptionalInt> firsts = firsts(readers);
    List<LawHistory.Step> steps = new ArrayList<>();
    Optional<LawVersion> before = Optional.empty();
    for (int i = 0; i < readers.size(); i++) {
      if (firsts.get(i).isPresent()) {
        YearSpan span = new YearSpan(firsts.get(i).getAsInt(), last(firsts, i));
        Optional<LawHistory.Step> step = readers.get(i).step(span, before);
        step.ifPresent(steps::add);
        before = step.map(LawHistory.Step::law);
      }
    }
    return new LawHistory(steps);
  }

  /// The first report year of each law; empty, with a finding, where it has none of its own.
  private static List<OptionalInt> firsts(List<LawReader> readers) {
    List<OptionalInt> firsts = new ArrayList<>();
    int newest = Integer.MIN_VALUE;
    for (LawReader reader : readers) {
      Optional<Integer> first = reader.first();
      if (first.isPresent() && first.get() <= newest) {
        reader.refuseYears();
        firsts.add(OptionalInt.empty());
      } else {
        firsts.add(first.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        newest = Math.max(newest, first.orElse(newest));
      }
    }
    return firsts;
  }

  /// The year before the next law begins; none where there is no next.
  private static OptionalInt last(List<OptionalInt> firsts, int law) {
    return firsts.subList(law + 1, firsts.size()).stream()
        .flatMapToInt(OptionalInt::stream)
        .map(first -> first - 1)
        .findFirst();
  }

  private Optional<YamlMap> file(String name) {
    return YamlFile.read(name, texts.apply(name), findings);
  }
}
