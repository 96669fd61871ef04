package org.rapporteur.rulebook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A law in the making: nothing, or the version before it, and the changes made to it so far.
final class LawDraft {

  final Slots<MinimumStandard> standards;
  final Slots<Criterion> criteria;
  final Slots<Test> significantEfforts;
  final Slots<Test> proofOfFailure;
  final Slots<Test> watchConditions;
  final Slots<Rule> rules;
  Optional<Test.Expert> seriousFinding = Optional.empty();
  Optional<Test.Expert> effortsFinding = Optional.empty();
  private final List<LawChange> changes = new ArrayList<>();

  /// @param before empty for a law that is stated whole
  LawDraft(Optional<LawVersion> before) {
    standards =
        new Slots<>(MinimumStandard::id, before.map(LawVersion::standards).orElseGet(List::of));
    criteria = new Slots<>(Criterion::id, before.map(LawVersion::criteria).orElseGet(List::of));
    significantEfforts =
        new Slots<>(Test::id, before.map(LawVersion::significantEfforts).orElseGet(List::of));
    proofOfFailure =
        new Slots<>(Test::id, before.map(LawVersion::proofOfFailure).orElseGet(List::of));
    watchConditions =
        new Slots<>(Test::id, before.map(LawVersion::watchConditions).orElseGet(List::of));
    rules = new Slots<>(Rule::id, before.map(LawVersion::rules).orElseGet(List::of));
    before.ifPresent(law -> {
      seriousFinding = Optional.of(law.seriousFinding());
      effortsFinding = Optional.of(law.effortsFinding());
    });
  }

  void changed(LawChange change) {
    changes.add(change);
  }

  /// The tests that stand in a list of their own, under no standard or criterion.
  Slots<Test> group(LawPart part) {
    return switch (part) {
      case SIGNIFICANT_EFFORTS -> significantEfforts;
      case PROOF_OF_FAILURE -> proofOfFailure;
      case WATCH_CONDITIONS -> watchConditions;
      case STANDARDS, CRITERIA, TESTS, RULES ->
          throw new IllegalArgumentException(part + " is no list of tests");
    };
  }

  List<String> owners() {
    return Stream.concat(standards.ids().stream(), criteria.ids().stream()).toList();
  }

  /// The standard or criterion that a test stands in.
  Optional<String> owner(String test) {
    return owners().stream()
        .filter(owner -> tests(owner).stream().anyMatch(found -> found.id().equals(test)))
        .findFirst();
  }

  List<String> ownedTests() {
    return owners().stream().flatMap(owner -> tests(owner).stream()).map(Test::id).toList();
  }

  List<Test> tests(String owner) {
    return standards
        .find(owner)
        .map(MinimumStandard::tests)
        .or(() -> criteria.find(owner).map(Criterion::tests))
        .orElseGet(List::of);
  }

  void setTests(String owner, List<Test> tests) {
    standards.replace(owner, standard -> standard.with(tests));
    criteria.replace(owner, criterion -> criterion.with(tests));
  }

  /// Every test with its parts.
  List<Test> everyTest() {
    Stream<Test> owned = owners().stream().flatMap(owner -> tests(owner).stream());
    Stream<Test> groups =
        Stream.of(significantEfforts, proofOfFailure, watchConditions)
            .flatMap(slots -> slots.items().stream());
    Stream<Test> findings = Stream.concat(seriousFinding.stream(), effortsFinding.stream());
    return Stream.of(owned, groups, findings)
        .flatMap(tests -> tests)
        .flatMap(Test::withParts)
        .toList();
  }

  /// The law as it is now; empty where a finding of a person has no place in it.
  Optional<LawHistory.Step> step(
      Citation citation, String publicLaws, YearSpan span, YearMonth checkedThrough) {
    if (seriousFinding.isEmpty() || effortsFinding.isEmpty()) {
      return Optional.empty();
    }
    LawVersion law =
        new LawVersion(
            span.first(),
            citation,
            publicLaws,
            span,
            checkedThrough,
            standards.items(),
            criteria.items(),
            significantEfforts.items(),
            proofOfFailure.items(),
            watchConditions.items(),
            seriousFinding.get(),
            effortsFinding.get(),
            rules.items());
    return Optional.of(new LawHistory.Step(law, changes));
  }

  /// An element that stands for itself: no test of a standard or criterion.
  record Element(LawPart part, String id, Citation citation) {}

  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    standards
        .items()
        .forEach(s -> elements.add(new Element(LawPart.STANDARDS, s.id(), s.citation())));
    criteria
        .items()
        .forEach(c -> elements.add(new Element(LawPart.CRITERIA, c.id(), c.citation())));
    for (LawPart part : ChangeReader.GROUPS) {
      group(part)
          .items()
          .forEach(t -> elements.add(new Element(part, t.id(), t.head().citation())));
    }
    rules.items().forEach(r -> elements.add(new Element(LawPart.RULES, r.id(), r.citation())));
    return elements;
  }

  /// Changes the citation of everything.
  void cite(UnaryOperator<Citation> change) {
    Cited cited = new Cited(change);
    standards.replaceAll(cited::standard);
    criteria.replaceAll(cited::criterion);
    significantEfforts.replaceAll(cited::test);
    proofOfFailure.replaceAll(cited::test);
    watchConditions.replaceAll(cited::test);
    rules.replaceAll(cited::rule);
    seriousFinding = seriousFinding.map(cited::finding);
    effortsFinding = effortsFinding.map(cited::finding);
  }
}
