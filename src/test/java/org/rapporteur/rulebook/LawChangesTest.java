package org.rapporteur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// What the law files change is what the Acts changed, row by row as written down by hand.
class LawChangesTest {

  private static final Path ROWS = Path.of("src/test/resources/rulebook/changes.yaml");

  private final LawHistory history = RulebookLoader.history(CatalogueLoader.load());

  @Test
  void everyVersionChangesWhatItsActsChangedAndNothingElse() throws IOException {
    assertThat(inTheRulebook()).isEqualTo(byHand());
  }

  /// The changes that a file states are those that the whole versions show.
  @Test
  void whatAVersionSaysItChangedIsWhatDiffersFromTheVersionBefore() {
    for (int i = 1; i < history.steps().size(); i++) {
      LawVersion before = history.steps().get(i - 1).law();
      LawHistory.Step step = history.steps().get(i);
      LawDifference difference =
          LawDifference.between(history, before.span().last().orElseThrow(), step.law().version())
              .orElseThrow();
      SortedSet<String> seen = new TreeSet<>();
      for (LawDifference.Item item : difference.items()) {
        if (!item.acts().isEmpty()) {
          seen.add(item.kind() + " " + item.part() + " " + item.id());
        }
      }
      SortedSet<String> said = new TreeSet<>();
      for (LawChange change : step.changes()) {
        said.add(change.kind() + " " + change.part() + " " + change.id());
      }
      // What lapsed by its own terms before it was struck is gone already.
      said.remove("REMOVED RULES DP-4");
      assertThat(seen).as("law of %d", step.law().version()).isEqualTo(said);
    }
  }

  @Test
  void whatEndsByItsOwnTermsIsADifferenceWithoutAnAct() {
    assertThat(LawDifference.between(history, 2005, 2006).orElseThrow().items())
        .filteredOn(item -> item.acts().isEmpty())
        .extracting(LawDifference.Item::id)
        .containsExactly("DP-4");
    assertThat(LawDifference.between(history, 2002, 2003).orElseThrow().items())
        .extracting(LawDifference.Item::id)
        .containsExactlyInAnyOrder("CAL-2", "T3-1");
  }

  @Test
  void theDifferenceNamesEveryActThatTouchedAnElement() {
    LawDifference difference = LawDifference.between(history, 2003, 2019).orElseThrow();
    assertThat(difference.items())
        .filteredOn(item -> item.id().equals("C-OFF"))
        .singleElement()
        .satisfies(item ->
            assertThat(item.acts())
                .extracting(Act::publicLaw)
                .containsExactly("P.L. 108-193", "P.L. 109-164", "P.L. 113-4", "P.L. 115-427"));
  }

  @Test
  void aYearBeforeTheFirstLawHasNoDifference() {
    assertThat(LawDifference.between(history, 2000, 2013)).isEmpty();
    assertThat(LawDifference.between(history, 2013, 2000)).isEqualTo(Optional.empty());
  }

  /// By version and Act, what changed.
  private SortedMap<String, SortedSet<String>> inTheRulebook() {
    SortedMap<String, SortedSet<String>> acts = new TreeMap<>();
    for (LawHistory.Step step : history.steps()) {
      for (LawChange change : step.changes()) {
        acts.computeIfAbsent(name(step.law().version(), change.act()), _ -> new TreeSet<>())
            .add(change.kind().name().toLowerCase(Locale.ROOT) + " " + change.id());
      }
    }
    return acts;
  }

  private static SortedMap<String, SortedSet<String>> byHand() throws IOException {
    List<Diagnostic> findings = new ArrayList<>();
    YamlMap file =
        YamlFile.read(ROWS.toString(), Files.readString(ROWS), findings::add).orElseThrow();
    SortedMap<String, SortedSet<String>> acts = new TreeMap<>();
    for (YamlMap version : file.maps("versions")) {
      for (YamlMap act : version.maps("acts")) {
        Act described =
            new Act(
                act.requiredText("law"),
                LocalDate.parse(act.requiredText("signed")),
                act.date("in-effect"),
                act.bool("inferred").orElse(false));
        SortedSet<String> changes = new TreeSet<>();
        for (YamlMap row : act.maps("rows")) {
          assertThat(row.has("says")).isTrue();
          assertThat(row.has("cite") != row.bool("practice").orElse(false))
              .as("%s: a place, or practice", row.location())
              .isTrue();
          for (LawChange.Kind kind : LawChange.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            row.texts(key)
                .forEach(id -> assertThat(changes.add(key + " " + id)).as("%s twice", id).isTrue());
          }
          row.text("says");
          row.text("cite");
          row.close();
        }
        acts.put(name(version.integer("version").orElseThrow(), described), changes);
      }
    }
    assertThat(findings).isEmpty();
    return acts;
  }

  private static String name(int version, Act act) {
    return version
        + " "
        + act.publicLaw()
        + " "
        + act.signed()
        + act.inEffect().map(day -> " in effect " + day).orElse("")
        + (act.inferred() ? " inferred" : "");
  }
}
