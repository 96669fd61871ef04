package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.i18n.Language;
import org.rapporteur.report.LawDifferencePage.Change;
import org.rapporteur.report.LawDifferencePage.Group;
import org.rapporteur.rulebook.Act;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawChange.Kind;
import org.rapporteur.rulebook.LawDifference;
import org.rapporteur.rulebook.LawPart;
import org.rapporteur.rulebook.LawVersion;

/// Writes what changed between two versions of the law in words.
public final class LawDifferencePages {

  private final LawDifference difference;
  private final JudgementProfile profile;
  private final Words before;
  private final Words after;

  private LawDifferencePages(
      LawDifference difference, JudgementProfile profile, Language language) {
    this.difference = difference;
    this.profile = profile;
    before = Words.of(language, difference.before(), "lawbook");
    after = Words.of(language, difference.after(), "lawbook");
  }

  /// What changed between two laws, as words for screen and machine.
  ///
  /// @param profile whose thresholds stand in what the tests ask
  public static LawDifferencePage page(
      LawDifference difference, JudgementProfile profile, Language language) {
    return new LawDifferencePages(difference, profile, language).page();
  }

  private LawDifferencePage page() {
    List<Group> groups = new ArrayList<>();
    for (LawPart part : LawPart.values()) {
      List<Change> changes =
          difference.items().stream()
              .filter(item -> item.part() == part && !isConditionToo(item))
              .map(this::change)
              .toList();
      if (!changes.isEmpty()) {
        groups.add(new Group(part.key(), title(part), changes));
      }
    }
    return new LawDifferencePage(
        difference.from(),
        difference.to(),
        difference.before().version(),
        difference.after().version(),
        after.text(
            "lawbook.difference.heading",
            "from",
            Integer.toString(difference.from()),
            "to",
            Integer.toString(difference.to())),
        groups);
  }

  /// A ground for the Watch List stands among the conditions already.
  private boolean isConditionToo(LawDifference.Item rule) {
    return rule.part() == LawPart.RULES
        && Stream.of(difference.before(), difference.after())
            .flatMap(law -> law.watchConditions().stream())
            .anyMatch(test -> test.id().equals(rule.id()));
  }

  private String title(LawPart part) {
    return after.text(
        "lawbook.group." + (part == LawPart.RULES ? "all-rules" : part.key()),
        "criteria",
        after.inFull(difference.after().criteria().size()));
  }

  private Change change(LawDifference.Item item) {
    String kind = item.kind().name().toLowerCase(Locale.ROOT);
    Words words = item.kind() == Kind.REMOVED ? before : after;
    return new Change(
        kind,
        after.text("lawbook.kind." + kind),
        item.part().key(),
        item.id(),
        item.in(),
        paragraph(item),
        words.text(item.id() + ".name"),
        was(item),
        is(item),
        item.citation().section(),
        by(item));
  }

  private String paragraph(LawDifference.Item item) {
    LawVersion law = item.kind() == Kind.REMOVED ? difference.before() : difference.after();
    return law.criterion(item.id()).map(Criterion::paragraph).orElse("");
  }

  private String was(LawDifference.Item item) {
    return switch (item.kind()) {
      case ADDED -> "";
      case RENUMBERED -> item.was();
      case REPLACED, REMOVED -> text(item.id(), before, difference.before());
    };
  }

  private String is(LawDifference.Item item) {
    return switch (item.kind()) {
      case REMOVED -> "";
      case RENUMBERED -> item.citation().section();
      case REPLACED, ADDED -> text(item.id(), after, difference.after());
    };
  }

  /// The text of an element, or what a test asks that has none.
  private String text(String id, Words words, LawVersion law) {
    String key = id + ".text";
    if (words.has(key)) {
      return words.text(key, "criteria", law.criteria().size());
    }
    TestWords tests = new TestWords(words, profile);
    return law.everyTest().stream()
        .filter(test -> test.id().equals(id))
        .findFirst()
        .map(tests::asks)
        .orElse("");
  }

  private String by(LawDifference.Item item) {
    return item.acts().isEmpty()
        ? after.text("lawbook.by-itself")
        : item.acts().stream().map(this::act).distinct().collect(Collectors.joining("; "));
  }

  private String act(Act act) {
    return after.text(
        "lawbook.act",
        "publicLaw",
        act.inferred()
            ? after.text("lawbook.inferred", "publicLaw", act.publicLaw())
            : act.publicLaw(),
        "signed",
        after.date(act.signed()),
        "effect",
        act.inEffect().map(after::date).orElse("none"));
  }
}
