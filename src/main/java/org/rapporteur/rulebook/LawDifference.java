package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.rulebook.LawChange.Kind;

/// What differs between the law of one report year and that of a later one. What came and went in
/// between does not appear.
///
/// @param items by part of the law, in the order of the later law; what is gone comes last
public record LawDifference(
    int from, int to, LawVersion before, LawVersion after, List<Item> items) {

  /// One element that differs.
  ///
  /// @param in id of the standard or criterion to which a test belongs; of others, their own id
  /// @param citation where it stands, or stood
  /// @param was the section in the earlier law, or in the later one where it is new
  /// @param acts that changed it between the two years, in order; empty where an element began or
  ///   ended by its own terms
  public record Item(
      Kind kind,
      LawPart part,
      String id,
      String in,
      Citation citation,
      String was,
      List<Act> acts) {
    public Item {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(in, "in");
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(was, "was");
      acts = List.copyOf(acts);
    }
  }

  public LawDifference {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    items = List.copyOf(items);
  }

  /// Between two report years, in whichever order they are given.
  ///
  /// @return empty where one of them is before the first law
  public static Optional<LawDifference> between(LawHistory history, int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    Optional<LawVersion> before = history.in(from);
    Optional<LawVersion> after = history.in(to);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    List<LawChange> changes =
        history.steps().stream()
            .filter(step -> step.law().version() > before.get().version())
            .filter(step -> step.law().version() <= after.get().version())
            .flatMap(step -> step.changes().stream())
            .toList();
    return Optional.of(
        new LawDifference(
            from, to, before.get(), after.get(), items(before.get(), after.get(), changes)));
  }

  /// What identifies an element, and what can differ about it.
  private record Element(LawPart part, String id, String in, Citation citation, YearSpan span) {
    String key() {
      return part + " " + id;
    }
  }

  private static List<Item> items(LawVersion before, LawVersion after, List<LawChange> changes) {
    SequencedMap<String, Element> old = elements(before);
    SequencedMap<String, Element> all = elements(after);
    List<Item> items = new ArrayList<>();
    for (LawPart part : LawPart.values()) {
      all.values().stream()
          .filter(element -> element.part() == part && ownerIsIn(old, element))
          .forEach(element ->
              kind(Optional.ofNullable(old.get(element.key())), element)
                  .ifPresent(kind -> items.add(item(kind, element, old, changes))));
      old.values().stream()
          .filter(element -> element.part() == part && ownerIsIn(all, element))
          .filter(element -> !all.containsKey(element.key()))
          .forEach(element -> items.add(item(Kind.REMOVED, element, old, changes)));
    }
    return items;
  }

  /// A test that comes or goes with its criterion is no change of its own.
  private static boolean ownerIsIn(SequencedMap<String, Element> law, Element element) {
    return element.part() != LawPart.TESTS
        || law.containsKey(LawPart.STANDARDS + " " + element.in())
        || law.containsKey(LawPart.CRITERIA + " " + element.in());
  }

  private static Optional<Kind> kind(Optional<Element> old, Element now) {
    if (old.isEmpty()) {
      return Optional.of(Kind.ADDED);
    }
    if (old.get().span().first() != now.span().first()) {
      return Optional.of(Kind.REPLACED);
    }
    // A test moves with its criterion.
    boolean moved =
        now.part() != LawPart.TESTS
            && !old.get().citation().section().equals(now.citation().section());
    return moved ? Optional.of(Kind.RENUMBERED) : Optional.empty();
  }

  private static Item item(
      Kind kind, Element element, SequencedMap<String, Element> old, List<LawChange> changes) {
    Element was = old.getOrDefault(element.key(), element);
    List<Act> acts =
        changes.stream()
            .filter(change -> change.part() == element.part() && change.id().equals(element.id()))
            .map(LawChange::act)
            .distinct()
            .toList();
    return new Item(
        kind,
        element.part(),
        element.id(),
        element.in(),
        element.citation(),
        was.citation().section(),
        acts);
  }

  private static SequencedMap<String, Element> elements(LawVersion law) {
    SequencedMap<String, Element> elements = new LinkedHashMap<>();
    law.standards()
        .forEach(standard -> {
          put(elements, LawPart.STANDARDS, standard.id(), standard.citation(), standard.span());
          standard.tests().forEach(test -> put(elements, test, standard.id()));
        });
    law.criteria()
        .forEach(criterion -> {
          put(elements, LawPart.CRITERIA, criterion.id(), criterion.citation(), criterion.span());
          criterion.tests().forEach(test -> put(elements, test, criterion.id()));
        });
    law.significantEfforts().forEach(test -> put(elements, LawPart.SIGNIFICANT_EFFORTS, test));
    law.proofOfFailure().forEach(test -> put(elements, LawPart.PROOF_OF_FAILURE, test));
    law.watchConditions().forEach(test -> put(elements, LawPart.WATCH_CONDITIONS, test));
    law.rules()
        .forEach(rule -> put(elements, LawPart.RULES, rule.id(), rule.citation(), rule.span()));
    return elements;
  }

  private static void put(
      SequencedMap<String, Element> into,
      LawPart part,
      String id,
      Citation citation,
      YearSpan span) {
    Element element = new Element(part, id, id, citation, span);
    into.put(element.key(), element);
  }

  private static void put(SequencedMap<String, Element> into, LawPart part, Test test) {
    put(into, part, test.id(), test.head().citation(), test.head().span());
  }

  private static void put(SequencedMap<String, Element> into, Test test, String owner) {
    Element element =
        new Element(LawPart.TESTS, test.id(), owner, test.head().citation(), test.head().span());
    into.put(element.key(), element);
  }
}
