package org.rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.i18n.Language;
import org.rapporteur.report.LawPage.Entry;
import org.rapporteur.report.LawPage.Question;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;

/// Writes `docs/reference/criteria.md` from the rulebook: every element of the law with its years,
/// its words then, what is asked, and where it stands.
final class CriteriaPage {

  private static final String PROFILE = "standard-1";

  private final StringBuilder page = new StringBuilder();
  private final LawHistory history = RulebookLoader.history(CatalogueLoader.load());
  private final List<Version> versions = versions();

  private CriteriaPage() {}

  /// A version of the law in words, and its report years; `last` is 0 where it is the newest.
  private record Version(int first, int last, LawPage page, LawVersion law) {}

  /// What holds from one version through another in the same words.
  private record Row<T>(int first, int last, T what) {
    String years() {
      return last == 0
          ? "since " + first
          : first == last ? Integer.toString(first) : first + "–" + last;
    }
  }

  static String markdown() {
    return new CriteriaPage().write();
  }

  private String write() {
    page.append(
        """
        # The law, version by version

        What Rapporteur asks of a year, under the law of that year: standards, criteria, considerations
        and rules, each in our own words, with the report years in which it held in them, what is asked of
        the data, and where it stands in the statute. The statute alone is binding. This page is written
        from the files of `src/main/resources/rulebook/laws/` and the profile `%s`, and a test holds it to
        them. `rapporteur law --year 2015` shows one year, `rapporteur law --diff 2008 2013` what changed.

        A threshold names who set it: the statute, the practice of the State Department, or this product's
        own policy. What stands in **bold** is an id; ids stay, paragraph numbers moved.

        """
            .formatted(PROFILE));
    table();
    section("standards", "The four minimum standards");
    section("criteria", "The criteria of serious and sustained efforts");
    section("significant-efforts", "What significant efforts are weighed by");
    section("proof-of-failure", "A policy or pattern as proof of failure");
    section("watch-conditions", "Grounds for the Watch List");
    section("rules", "Rules carried out with the tests");
    section("clock", "Carried out by the clock of the Watch List");
    section("beyond", "Stated and not judged");
    page.append(
        """
        ## What is not judged

        Beside the rules of the last section, which are stated and nothing more:

        - **Whether a number of victims is significant** (report years 2001 to 2008). The standards applied
          to countries with a significant number of victims, and the statute gave none. The reading takes
          it that the country is one of them.
        - **Good faith** (2004 and 2005). Where some data were given and others not, the Secretary of State
          could disregard the presumption; the question stays open here.
        - **Suspended sentences case by case** (since 2009). Until a person has weighed a case, each counts
          by the profile's discount.
        - **Very significant, significantly increasing, in proportion.** No number stands in the statute. An
          answer of a source or of a person is read, and a rising count of victims found is never taken for
          one.
        - **The weights of the criteria.** They are to be considered, and the statute weighs none. Score and
          cut points are the profile's policy.
        - **Earlier years of State practice.** The four years of P-1 and the rule on government action were
          published in reports of 2011 and 2015, the majority of P-3 without a date. They are applied to
          every year.
        - **The definition of sex trafficking before 2015.** Patronising and soliciting were added in 2015
          (P.L. 114-22, from memory). No test rests on these words.
        """);
    return page.toString();
  }

  private List<Version> versions() {
    JudgementProfile profile =
        switch (RulebookLoader.load(history.first(), PROFILE, CatalogueLoader.load())) {
          case RulebookOutcome.Found(var rulebook) -> rulebook.profile();
          case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
              throw new AssertionError("The shipped rulebook has its first year");
        };
    List<Version> all = new ArrayList<>();
    for (LawHistory.Step step : history.steps()) {
      int last = step.law().span().last().orElse(0);
      int shown = last == 0 ? history.newest() : last;
      all.add(
          new Version(
              step.law().version(),
              last,
              LawPages.page(history, shown, profile, Language.ENGLISH).orElseThrow(),
              step.law()));
    }
    return all;
  }

  private void table() {
    page.append("| Report years | Criteria | Tests | Through |\n|---|---|---|---|\n");
    for (Version version : versions) {
      page.append(
          "| %s | %d | %d | %s |\n"
              .formatted(
                  new Row<>(version.first(), version.last(), "").years(),
                  version.law().criteria().size(),
                  version.law().criteria().stream().mapToInt(c -> c.tests().size()).sum(),
                  version.law().publicLaws()));
    }
    page.append('\n');
  }

  private void section(String group, String title) {
    page.append("## ").append(title).append("\n\n");
    SequencedSet<String> ids = new LinkedHashSet<>();
    versions.reversed().forEach(v -> entries(v, group).forEach(entry -> ids.add(entry.id())));
    for (String id : ids) {
      element(group, id);
    }
  }

  private static List<Entry> entries(Version version, String group) {
    return version.page().groups().stream()
        .filter(found -> found.id().equals(group))
        .flatMap(found -> found.entries().stream())
        .toList();
  }

  private void element(String group, String id) {
    List<Row<Entry>> rows =
        rows(
            version -> entries(version, group).stream().filter(e -> e.id().equals(id)).findFirst(),
            entry -> entry.paragraph() + entry.name() + entry.text() + entry.citation(),
            Entry::sinceYear);
    page.append("### ").append(rows.getLast().what().name()).append("\n\n");
    for (Row<Entry> row : rows) {
      Entry entry = row.what();
      String state = entry.state().isEmpty() ? "" : " (" + entry.state() + ")";
      page.append(
          "**%s**%s, %s. %s *%s; %s*%s\n\n"
              .formatted(
                  id,
                  entry.paragraph().isEmpty() ? "" : " " + entry.paragraph(),
                  row.years(),
                  entry.text().isEmpty() ? entry.name() + "." : entry.text(),
                  entry.citation(),
                  entry.since(),
                  state));
    }
    questions(group, id);
  }

  private void questions(String group, String owner) {
    SequencedSet<String> ids = new LinkedHashSet<>();
    versions.reversed().forEach(v -> questions(v, group, owner).forEach(q -> ids.add(q.id())));
    if (ids.isEmpty()) {
      return;
    }
    page.append("| Test | Years | Asks |\n|---|---|---|\n");
    for (String id : ids) {
      List<Row<Question>> rows =
          rows(
              version ->
                  questions(version, group, owner).stream()
                      .filter(question -> question.id().equals(id))
                      .findFirst(),
              question -> question.name() + question.asks() + question.sinceYear(),
              Question::sinceYear);
      for (Row<Question> row : rows) {
        page.append(
            "| **%s** %s | %s | %s |\n"
                .formatted(id, row.what().name(), row.years(), row.what().asks()));
      }
    }
    page.append('\n');
  }

  private static List<Question> questions(Version version, String group, String owner) {
    return entries(version, group).stream()
        .filter(entry -> entry.id().equals(owner))
        .flatMap(entry -> entry.tests().stream())
        .toList();
  }

  /// Versions in a row that say the same, as one.
  private <T> List<Row<T>> rows(
      Function<Version, Optional<T>> find, Function<T, String> words, Function<T, Integer> since) {
    List<Row<T>> rows = new ArrayList<>();
    boolean open = false;
    for (Version version : versions) {
      Optional<T> found = find.apply(version);
      if (found.isEmpty()) {
        open = false;
      } else if (open && words.apply(rows.getLast().what()).equals(words.apply(found.get()))) {
        Row<T> row = rows.removeLast();
        rows.add(new Row<>(row.first(), version.last(), found.get()));
      } else {
        int first = Math.max(version.first(), since.apply(found.get()));
        rows.add(new Row<>(first, version.last(), found.get()));
        open = true;
      }
    }
    return rows;
  }
}
