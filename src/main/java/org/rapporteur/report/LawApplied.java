package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.rapporteur.assess.Assessment;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rule;

/// Which law a report reads by, and what its reading leaves out.
final class LawApplied {

  private final Assessment assessment;
  private final LawVersion law;
  private final Words words;
  private final ClockWords clock;

  LawApplied(ReportInput input, Words words) {
    this.assessment = input.assessment();
    this.law = input.assessment().rulebook().law();
    this.words = words;
    this.clock = new ClockWords(input, words);
  }

  /// The law in one sentence: of an earlier version the years for which it held, of the newest that
  /// later law was not checked.
  String line() {
    OptionalInt last = law.span().last();
    return last.isPresent()
        ? words.text(
            "law.line.closed",
            "publicLaws",
            law.publicLaws(),
            "first",
            Integer.toString(law.span().first()),
            "last",
            Integer.toString(last.getAsInt()),
            "same",
            last.getAsInt() == law.span().first() ? "yes" : "no",
            "checked",
            words.month(law.checkedThrough()))
        : words.text(
            assessment.lawMayBeNewer() ? "law.line.newer" : "law.line",
            "year",
            Integer.toString(assessment.reportYear()),
            "publicLaws",
            law.publicLaws(),
            "checked",
            words.month(law.checkedThrough()));
  }

  /// What the reading leaves out.
  List<Sentence> limits() {
    List<Sentence> limits = new ArrayList<>();
    clock.leftOut().ifPresent(limits::add);
    limits.add(Sentence.of(line()));
    if (assessment.underAnotherLaw()) {
      limits.add(
          words.sentence(
              "reading.limits.other-law",
              "first",
              Integer.toString(law.span().first()),
              "last",
              law.span().last().stream().mapToObj(Integer::toString).findFirst().orElse("none"),
              "year",
              Integer.toString(assessment.reportYear())));
    }
    if (law.rule("MS-0").by() == Rule.By.NOBODY) {
      limits.add(words.sentence("reading.limits.scope"));
    }
    limits.add(words.sentence("reading.limits.calendar"));
    return limits;
  }
}
