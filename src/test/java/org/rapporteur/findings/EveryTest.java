package org.rapporteur.findings;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.catalogue.Question;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.TestHead;
import org.rapporteur.rulebook.WatchListLaw;
import org.rapporteur.rulebook.YearSpan;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Series;

/// A law that asks about one figure, or one question, in every way in which a test can ask.
final class EveryTest {

  private static final Citation NOWHERE = new Citation("No law", "");
  private static final YearSpan ALWAYS = new YearSpan(2001, OptionalInt.empty());

  private final List<Test> tests = new ArrayList<>();

  private EveryTest() {}

  /// Thresholds are those of the profile that ships, by their numbers alone.
  static Rulebook about(Series figure, Catalogue catalogue, JudgementProfile profile) {
    EveryTest law = new EveryTest();
    Series whole = Series.total("victims-identified");
    law.tests.add(new Test.AtLeast(law.head(), figure, "MS-3.maximum"));
    law.tests.add(new Test.AtMost(law.head(), figure, JudgementProfile.EFFORT_LEAST));
    for (Test.Bound bound : Test.Bound.values()) {
      String limit = bound == Test.Bound.AT_MOST ? "C-NONCIT.share" : JudgementProfile.INDICATED;
      law.tests.add(new Test.Share(law.head(), List.of(figure), whole, bound, limit));
      law.tests.add(new Test.Share(law.head(), List.of(whole), figure, bound, limit));
    }
    for (Direction wanted : List.of(Direction.UP, Direction.DOWN)) {
      Optional<String> inWords =
          catalogue.questions().values().stream()
              .filter(question -> question.kind() == Question.ReplyKind.DIRECTION)
              .map(Question::id)
              .findFirst();
      law.tests.add(new Test.Trend(law.head(), figure, wanted, inWords, Optional.empty()));
    }
    law.tests.add(
        new Test.Reported(
            law.head(), DataRequest.Topic.INVESTIGATIONS, DataRequest.Scope.ALL, List.of(figure)));
    law.tests.add(new Test.AnyOf(law.head(), List.copyOf(law.tests)));
    return law.rulebook(profile);
  }

  /// Each reply is wanted once.
  static Rulebook about(Question question, JudgementProfile profile) {
    EveryTest law = new EveryTest();
    List<String> replies =
        switch (question.kind()) {
          case YES_NO -> List.of("yes", "no");
          case CHOICE -> question.choices();
          case DIRECTION -> List.of("up", "same", "down");
          case DATE -> List.of("in-period", "earlier");
          case TEXT -> List.of("stated");
        };
    for (String reply : replies) {
      law.tests.add(new Test.Answered(law.head(), question.id(), Set.of(reply), Set.of()));
    }
    law.tests.add(new Test.Expert(law.head(), question.id()));
    law.tests.add(new Test.FirstKnown(law.head(), List.copyOf(law.tests)));
    return law.rulebook(profile);
  }

  private TestHead head() {
    return new TestHead("T-" + (tests.size() + 1), NOWHERE, ALWAYS, false, false, List.of());
  }

  private Rulebook rulebook(JudgementProfile profile) {
    Test.Expert finding = new Test.Expert(head(), "expert-serious-and-sustained");
    LawVersion law =
        new LawVersion(
            2019,
            NOWHERE,
            "",
            ALWAYS,
            YearMonth.of(2023, 4),
            List.of(),
            List.of(new Criterion("C-1", "(1)", Pillar.PREVENTION, NOWHERE, ALWAYS, tests)),
            List.of(),
            List.of(),
            List.of(),
            finding,
            finding,
            List.of());
    return new Rulebook(law, new WatchListLaw(new TreeMap<>(), List.of(), List.of()), profile);
  }
}
