package org.rapporteur.rulebook;

import java.util.Optional;
import org.rapporteur.rulebook.LawChange.Kind;
import org.rapporteur.yaml.YamlMap;

/// Takes elements out of a draft.
record Removals(LawDraft draft, Act act) {

  void read(YamlMap map) {
    map.maps(LawPart.STANDARDS.key())
        .forEach(entry -> remove(entry, LawPart.STANDARDS, draft.standards));
    map.maps(LawPart.CRITERIA.key())
        .forEach(entry -> remove(entry, LawPart.CRITERIA, draft.criteria));
    map.maps(LawPart.TESTS.key()).forEach(this::removeTest);
    for (LawPart part : ChangeReader.GROUPS) {
      map.maps(part.key()).forEach(entry -> remove(entry, part, draft.group(part)));
    }
    // The rules go last: tests name them.
    for (YamlMap entry : map.maps(LawPart.RULES.key())) {
      refuseWhileNamed(entry);
      remove(entry, LawPart.RULES, draft.rules);
    }
  }

  private void remove(YamlMap entry, LawPart part, Slots<?> slots) {
    Optional<String> id = ChangeReader.known(entry, slots.ids());
    Optional<Citation> citation = Grounds.citation(entry);
    entry.close();
    if (id.isPresent() && citation.isPresent()) {
      slots.remove(id.get());
      draft.changed(LawChange.of(Kind.REMOVED, part, id.get(), citation.get(), act));
    }
  }

  private void removeTest(YamlMap entry) {
    Optional<String> id = ChangeReader.known(entry, draft.ownedTests());
    Optional<Citation> citation = Grounds.citation(entry);
    entry.close();
    Optional<String> owner = id.flatMap(draft::owner);
    if (owner.isPresent() && citation.isPresent()) {
      Slots<Test> tests = new Slots<>(Test::id, draft.tests(owner.get()));
      tests.remove(id.get());
      draft.setTests(owner.get(), tests.items());
      draft.changed(
          new LawChange(
              Kind.REMOVED,
              LawPart.TESTS,
              id.get(),
              owner.get(),
              citation.get(),
              citation.get().section(),
              act));
    }
  }

  /// A rule that a test carries out cannot go while the test stays.
  private void refuseWhileNamed(YamlMap entry) {
    String id = entry.text("id").orElse("");
    draft.everyTest().stream()
        .filter(test -> test.head().rules().contains(id))
        .findFirst()
        .ifPresent(
            test -> entry.wrongShape("id", "a rule that no test names; " + test.id() + " does"));
  }
}
