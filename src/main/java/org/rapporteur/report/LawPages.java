package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.i18n.Language;
import org.rapporteur.report.LawPage.Entry;
import org.rapporteur.report.LawPage.Group;
import org.rapporteur.report.LawPage.Question;
import org.rapporteur.rulebook.Act;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawChange;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.LawPart;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.YearSpan;

/// Writes the law of a report year in words.
public final class LawPages {

  private final LawHistory history;
  private final LawVersion law;
  private final int reportYear;
  private final Words words;
  private final TestWords tests;

  private LawPages(
      LawHistory history,
      LawVersion law,
      int reportYear,
      JudgementProfile profile,
      Language language) {
    this.history = history;
    this.law = law;
    this.reportYear = reportYear;
    words = Words.of(language, law, "lawbook");
    tests = new TestWords(words, profile);
  }

  /// The law of a report year; empty where it is before the first law.
  ///
  /// @param profile whose thresholds stand in what the tests ask
  public static Optional<LawPage> page(
      LawHistory history, int reportYear, JudgementProfile profile, Language language) {
    return history
        .in(reportYear)
        .map(law -> new LawPages(history, law, reportYear, profile, language).page());
  }

  private LawPage page() {
    List<Group> groups = new ArrayList<>();
    groups.add(group("standards", law.standards().stream().map(this::standard).toList()));
    groups.add(group("criteria", law.criteria().stream().map(this::criterion).toList()));
    groups.add(group(LawPart.SIGNIFICANT_EFFORTS, law.significantEfforts()));
    groups.add(group(LawPart.PROOF_OF_FAILURE, law.proofOfFailure()));
    groups.add(group(LawPart.WATCH_CONDITIONS, law.watchConditions()));
    groups.add(rules("rules", Rule.By.TESTS));
    groups.add(rules("clock", Rule.By.CLOCK));
    groups.add(rules("beyond", Rule.By.NOBODY));
    return new LawPage(
        reportYear,
        law.version(),
        words.text(
            "lawbook.heading",
            "year",
            Integer.toString(reportYear),
            "publicLaws",
            law.publicLaws()),
        notes(),
        groups.stream().filter(group -> !group.entries().isEmpty()).toList());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    String first = Integer.toString(law.span().first());
    String last = law.span().last().stream().mapToObj(Integer::toString).findFirst().orElse("none");
    notes.add(
        words.text(
            "lawbook.in-force",
            "first",
            first,
            "last",
            last,
            "same",
            first.equals(last) ? "yes" : "no"));
    notes.add(words.text("lawbook.checked", "checked", words.month(law.checkedThrough())));
    if (law.uncheckedFor(reportYear)) {
      notes.add(words.text("lawbook.unchecked", "year", Integer.toString(reportYear)));
    }
    if (law.watchConditions().isEmpty()) {
      notes.add(words.text("lawbook.no-watch-list"));
    }
    notes.add(words.text("lawbook.own-words"));
    return notes;
  }

  private Group group(String id, List<Entry> entries) {
    return new Group(
        id,
        words.text("lawbook.group." + id, "criteria", words.inFull(law.criteria().size())),
        entries);
  }

  private Group group(LawPart part, List<Test> conditions) {
    return group(
        part.key(),
        conditions.stream()
            .map(test ->
                entry(
                    part,
                    test.id(),
                    "",
                    test.head().citation(),
                    test.head().span(),
                    test.head().unverified(),
                    List.of(test)))
            .toList());
  }

  private Group rules(String id, Rule.By by) {
    return group(
        id,
        law.rules().stream()
            .filter(rule -> rule.by() == by)
            // A ground for the Watch List stands as a condition already.
            .filter(rule ->
                law.watchConditions().stream().noneMatch(test -> test.id().equals(rule.id())))
            .map(rule ->
                entry(
                    LawPart.RULES,
                    rule.id(),
                    "",
                    rule.citation(),
                    rule.span(),
                    rule.unverified(),
                    List.of()))
            .toList());
  }

  private Entry standard(MinimumStandard standard) {
    return entry(
        LawPart.STANDARDS,
        standard.id(),
        "",
        standard.citation(),
        standard.span(),
        false,
        standard.tests());
  }

  private Entry criterion(Criterion criterion) {
    return entry(
        LawPart.CRITERIA,
        criterion.id(),
        criterion.paragraph(),
        criterion.citation(),
        criterion.span(),
        false,
        criterion.tests());
  }

  private Entry entry(
      LawPart part,
      String id,
      String paragraph,
      Citation citation,
      YearSpan span,
      boolean unverified,
      List<Test> questions) {
    List<String> state = new ArrayList<>();
    if (unverified) {
      state.add(words.text("lawbook.unverified"));
    }
    span.last()
        .ifPresent(last -> state.add(words.text("lawbook.ends", "year", Integer.toString(last))));
    String text = id + ".text";
    return new Entry(
        id,
        paragraph,
        words.text(id + ".name"),
        words.has(text) ? words.text(text, "criteria", law.criteria().size()) : "",
        citation.section(),
        citation.isStatute()
            ? since(part, id, span.first())
            : words.text("lawbook.not-in-the-act", "year", Integer.toString(span.first())),
        span.first(),
        String.join("; ", state),
        questions.stream().map(this::question).toList());
  }

  private Question question(Test test) {
    return new Question(
        test.id(),
        words.text(test.id() + ".name"),
        tests.asks(test),
        test.head().citation().section(),
        since(LawPart.TESTS, test.id(), test.head().span().first()),
        test.head().span().first());
  }

  /// Since when an element stands in these words, and by which Act.
  private String since(LawPart part, String id, int year) {
    return act(part, id, year)
        .map(act ->
            words.text(
                "lawbook.since",
                "first",
                year == history.first() ? "yes" : "no",
                "year",
                Integer.toString(year),
                "publicLaw",
                act.inferred()
                    ? words.text("lawbook.inferred", "publicLaw", act.publicLaw())
                    : act.publicLaw()))
        .orElse("");
  }

  /// The Act that added or replaced an element in a year; of a test that came with its criterion,
  /// that of the criterion.
  private Optional<Act> act(LawPart part, String id, int year) {
    Stream<LawChange> words =
        history.steps().stream()
            .filter(step -> step.law().span().contains(year))
            .flatMap(step -> step.changes().stream())
            .filter(change ->
                change.kind() == LawChange.Kind.ADDED || change.kind() == LawChange.Kind.REPLACED);
    List<LawChange> candidates = words.collect(Collectors.toList());
    return candidates.stream()
        .filter(change -> change.part() == part && change.id().equals(id))
        .findFirst()
        .or(() ->
            candidates.stream().filter(change -> id.startsWith(change.id() + ".")).findFirst())
        .or(() -> candidates.stream().filter(change -> change.id().equals(id)).findFirst())
        .map(LawChange::act);
  }
}
