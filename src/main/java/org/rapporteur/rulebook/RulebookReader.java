package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final Catalogue catalogue;
  private final UnaryOperator<String> texts;
  private final Consumer<Diagnostic> findings;

  RulebookReader(Catalogue catalogue, UnaryOperator<String> texts, Consumer<Diagnostic> findings) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.findings = findings;
  }

  RulebookOutcome read(int reportYear, String profileName) {
    Optional<YamlMap> index = file("index.yaml");
    List<String> profiles = index.map(file -> file.texts("profiles")).orElse(List.of());
    List<String> laws = index.map(file -> file.texts("laws")).orElse(List.of());
    index.ifPresent(YamlMap::close);
    if (!profiles.contains(profileName)) {
      return new RulebookOutcome.NoProfile(profileName, profiles);
    }
    String profileFile = "profiles/" + profileName + ".yaml";
    String profileText = texts.apply(profileFile);
    ProfileReader profile = new ProfileReader(profileFile, profileText, findings);
    List<LawReader> read = laws.stream().map(name -> law(name, profile)).toList();
    refuseOverlap(read);
    profile.refuseUnused(used(read), ids(read), unverified(read));
    profile.levers().refuseOutcomes(catalogue);
    return outcome(reportYear, read, profile.profile(profileName));
  }

  private LawReader law(String name, ProfileReader profile) {
    String file = "laws/" + name + ".yaml";
    return new LawReader(file, file(file), catalogue, profile.thresholds(), findings);
  }

  private Optional<YamlMap> file(String name) {
    return YamlFile.read(name, texts.apply(name), findings);
  }

  private static RulebookOutcome outcome(
      int reportYear, List<LawReader> laws, JudgementProfile profile) {
    for (LawReader law : laws) {
      if (law.span().contains(reportYear) && law.law(reportYear).isPresent()) {
        return new RulebookOutcome.Found(new Rulebook(law.law(reportYear).get(), profile));
      }
    }
    return new RulebookOutcome.NoLaw(
        reportYear, laws.stream().mapToInt(law -> law.span().first()).min().orElse(0));
  }

  private static void refuseOverlap(List<LawReader> laws) {
    List<LawReader> byFirst = new ArrayList<>(laws);
    byFirst.sort(Comparator.comparingInt(law -> law.span().first()));
    for (int i = 1; i < byFirst.size(); i++) {
      if (byFirst.get(i - 1).span().overlaps(byFirst.get(i).span())) {
        byFirst.get(i).wrongYears();
      }
    }
  }

  private static Set<String> used(List<LawReader> laws) {
    Set<String> used = new TreeSet<>(JudgementProfile.OF_THE_ENGINE);
    laws.forEach(law -> used.addAll(law.references().usedThresholds()));
    return used;
  }

  private static Set<String> ids(List<LawReader> laws) {
    Set<String> ids = new TreeSet<>();
    laws.forEach(law -> ids.addAll(law.references().testIds()));
    return ids;
  }

  private static Set<String> unverified(List<LawReader> laws) {
    Set<String> ids = new TreeSet<>();
    laws.forEach(law -> ids.addAll(law.references().unverifiedIds()));
    return ids;
  }
}
