package org.rapporteur.rulebook;

import java.util.Optional;
import org.rapporteur.rulebook.LawChange.Kind;
import org.rapporteur.yaml.YamlMap;

/// Gives elements of a draft new words. A standard or criterion keeps its tests, which change one
/// by one; a test or rule is stated anew.
record Replacements(LawDraft draft, Act act, References references, ElementReader elements) {

  void read(YamlMap map) {
    map.maps(LawPart.STANDARDS.key()).forEach(this::standard);
    map.maps(LawPart.CRITERIA.key()).forEach(this::criterion);
    map.maps(LawPart.RULES.key()).forEach(this::rule);
    map.maps(LawPart.TESTS.key()).forEach(this::ownedTest);
    for (LawPart part : ChangeReader.GROUPS) {
      map.maps(part.key()).forEach(entry -> groupTest(entry, part));
    }
  }

  private record Words(String id, Citation citation, YearSpan span) {}

  private Optional<Words> words(YamlMap entry, Slots<?> slots) {
    Optional<String> id = ChangeReader.known(entry, slots.ids());
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan span = Grounds.span(entry, elements.span());
    entry.close();
    return id.isPresent() && citation.isPresent()
        ? Optional.of(new Words(id.get(), citation.get(), span))
        : Optional.empty();
  }

  private void standard(YamlMap entry) {
    words(entry, draft.standards)
        .ifPresent(words -> {
          draft.standards.replace(
              words.id(),
              old -> new MinimumStandard(old.id(), words.citation(), words.span(), old.tests()));
          replaced(LawPart.STANDARDS, words.id(), words.citation());
        });
  }

  private void criterion(YamlMap entry) {
    words(entry, draft.criteria)
        .ifPresent(words -> {
          draft.criteria.replace(
              words.id(),
              old ->
                  new Criterion(
                      old.id(),
                      old.paragraph(),
                      old.pillar(),
                      words.citation(),
                      words.span(),
                      old.tests()));
          replaced(LawPart.CRITERIA, words.id(), words.citation());
        });
  }

  private void rule(YamlMap entry) {
    Optional<String> id = ChangeReader.known(entry, draft.rules.ids());
    if (id.isPresent()) {
      references.startFrom(draft);
      references.release(References.RULE, id.get());
      elements
          .rule(entry)
          .ifPresent(rule -> {
            draft.rules.replace(rule.id(), _ -> rule);
            replaced(LawPart.RULES, rule.id(), rule.citation());
          });
    }
  }

  private void ownedTest(YamlMap entry) {
    ChangeReader.known(entry, draft.ownedTests())
        .flatMap(draft::owner)
        .ifPresent(owner -> {
          Slots<Test> tests = new Slots<>(Test::id, draft.tests(owner));
          test(entry, tests)
              .ifPresent(test -> {
                draft.setTests(owner, tests.items());
                draft.changed(LawChange.ofTest(Kind.REPLACED, test, owner, act));
              });
        });
  }

  private void groupTest(YamlMap entry, LawPart part) {
    if (ChangeReader.known(entry, draft.group(part).ids()).isPresent()) {
      test(entry, draft.group(part))
          .ifPresent(test -> replaced(part, test.id(), test.head().citation()));
    }
  }

  /// The new test in the place of the old one, whose id and parts it may take.
  private Optional<Test> test(YamlMap entry, Slots<Test> tests) {
    String id = entry.text("id").orElse("");
    references.startFrom(draft);
    tests.find(id).ifPresent(references::release);
    Optional<Test> test = elements.tests().test(entry);
    test.ifPresent(found -> tests.replace(id, _ -> found));
    return test;
  }

  private void replaced(LawPart part, String id, Citation citation) {
    draft.changed(LawChange.of(Kind.REPLACED, part, id, citation, act));
  }
}
