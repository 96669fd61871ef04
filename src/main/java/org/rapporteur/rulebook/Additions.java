package org.rapporteur.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.rulebook.LawChange.Kind;
import org.rapporteur.yaml.YamlMap;

/// Puts new elements into a draft, each before or after one that is there, or last.
record Additions(LawDraft draft, Act act, References references, ElementReader elements) {

  void read(YamlMap map) {
    readParts(map);
    map.maps(LawPart.TESTS.key()).forEach(this::test);
  }

  /// All but single tests of a standard or criterion.
  void readParts(YamlMap map) {
    references.startFrom(draft);
    // The rules come first: tests name them.
    add(map, LawPart.RULES, elements::rule, draft.rules, Rule::id, Rule::citation);
    add(
        map,
        LawPart.STANDARDS,
        elements::standard,
        draft.standards,
        MinimumStandard::id,
        MinimumStandard::citation);
    add(
        map,
        LawPart.CRITERIA,
        elements::criterion,
        draft.criteria,
        Criterion::id,
        Criterion::citation);
    for (LawPart part : ChangeReader.GROUPS) {
      add(
          map,
          part,
          elements.tests()::test,
          draft.group(part),
          Test::id,
          test -> test.head().citation());
    }
  }

  private <T> void add(
      YamlMap map,
      LawPart part,
      Function<YamlMap, Optional<T>> read,
      Slots<T> slots,
      Function<T, String> id,
      Function<T, Citation> citation) {
    for (YamlMap entry : map.maps(part.key())) {
      Slots.Place place = place(entry, slots.ids());
      read.apply(entry)
          .ifPresent(element -> {
            slots.add(element, place);
            draft.changed(
                LawChange.of(Kind.ADDED, part, id.apply(element), citation.apply(element), act));
          });
    }
  }

  private void test(YamlMap entry) {
    Optional<String> owner = entry.required("in", entry.text("in"));
    if (owner.isPresent() && !draft.owners().contains(owner.get())) {
      entry.unknown("in", owner.get(), draft.owners());
      return;
    }
    Slots<Test> tests = new Slots<>(Test::id, owner.map(draft::tests).orElseGet(List::of));
    Slots.Place place = place(entry, tests.ids());
    Optional<Test> test = elements.tests().test(entry);
    if (owner.isPresent() && test.isPresent()) {
      tests.add(test.get(), place);
      draft.setTests(owner.get(), tests.items());
      draft.changed(LawChange.ofTest(Kind.ADDED, test.get(), owner.get(), act));
    }
  }

  private static Slots.Place place(YamlMap entry, List<String> ids) {
    return new Slots.Place(neighbour(entry, "before", ids), neighbour(entry, "after", ids));
  }

  private static Optional<String> neighbour(YamlMap entry, String key, List<String> ids) {
    Optional<String> id = entry.text(key);
    if (id.isPresent() && !ids.contains(id.get())) {
      entry.unknown(key, id.get(), ids);
      return Optional.empty();
    }
    return id;
  }
}
