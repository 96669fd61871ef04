package org.rapporteur.findings;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.Given;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Nature;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.catalogue.Question;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Citation;
import org.rapporteur.rulebook.Criterion;
import org.rapporteur.rulebook.Ground;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.MinimumStandard;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.TestHead;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.WatchListLaw;
import org.rapporteur.rulebook.YearSpan;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.StatisticsRecord;

/// A small law with 8 to 14 tests, a profile, a catalogue and a country, all made up by a seeded
/// chance. Tests share facts, some are decisive, some rest on outcomes.
record InventedRulebook(Catalogue catalogue, Judged judged) {

  private static final Citation NOWHERE = new Citation("No law", "");
  private static final YearSpan ALWAYS = new YearSpan(2001, OptionalInt.empty());
  private static final List<String> WHO =
      List.of("police", "shelters", "coordinator", "prosecution");

  static InventedRulebook of(long seed) {
    return new Maker(new Random(seed)).make();
  }

  private static final class Maker {
    private final Random chance;
    private final SequencedMap<String, Indicator> indicators = new LinkedHashMap<>();
    private final SequencedMap<String, Question> questions = new LinkedHashMap<>();
    private final TreeMap<String, Ground> decisive = new TreeMap<>();
    private final TreeMap<String, Threshold> weights = new TreeMap<>();
    private final Given given = new Given(2024);
    private int tests;
    private int number;

    Maker(Random chance) {
      this.chance = chance;
    }

    InventedRulebook make() {
      facts();
      tests = 8 + chance.nextInt(7);
      List<MinimumStandard> standards = new ArrayList<>();
      int inStandards = chance.nextInt(3);
      if (inStandards > 0) {
        standards.add(new MinimumStandard("MS-1", NOWHERE, ALWAYS, tests(inStandards, true)));
      }
      standards.add(new MinimumStandard("MS-4", NOWHERE, ALWAYS, List.of()));
      List<Test> watch = chance.nextInt(3) == 0 ? tests(1, false) : List.of();
      List<Test> pattern = chance.nextInt(8) == 0 ? tests(1, false) : List.of();
      LawVersion law =
          new LawVersion(
              2019,
              NOWHERE,
              "",
              ALWAYS,
              YearMonth.of(2023, 4),
              standards,
              criteria(),
              List.of(),
              pattern,
              watch,
              expert("MS-4.finding"),
              expert("SE.finding"),
              List.of());
      Rulebook rulebook =
          new Rulebook(law, new WatchListLaw(new TreeMap<>(), List.of(), List.of()), profile());
      StatisticsRecord record = given.record();
      return new InventedRulebook(
          new Catalogue(indicators, new LinkedHashMap<>(), questions, WHO),
          new Judged(record, Assessor.assess(record, rulebook)));
    }

    private void facts() {
      for (int i = 0; i < 7; i++) {
        String id = "figure-" + i;
        indicators.put(
            id,
            new Indicator(
                id,
                Pillar.PREVENTION,
                influence(),
                who(),
                Unit.CASE,
                Nature.FLOW,
                List.of(),
                false,
                100));
        if (chance.nextInt(4) > 0) {
          given.now(Series.total(id), measure());
        }
        if (chance.nextInt(4) > 0) {
          given.before(Series.total(id), measure());
        }
      }
      for (int i = 0; i < 7; i++) {
        String id = "question-" + i;
        questions.put(
            id,
            new Question(
                id,
                Pillar.PREVENTION,
                influence(),
                who(),
                Question.ReplyKind.CHOICE,
                List.of("all", "some", "none")));
        if (chance.nextInt(5) > 1) {
          given.answer(id, new Reply.Choice(List.of("all", "some", "none").get(chance.nextInt(3))));
        }
      }
    }

    private <T> T one(T[] of) {
      return of[chance.nextInt(of.length)];
    }

    private Influence influence() {
      return one(Influence.values());
    }

    private String who() {
      return WHO.get(chance.nextInt(WHO.size()));
    }

    private Measure measure() {
      return switch (chance.nextInt(6)) {
        case 0 -> Measure.missing(MissingReason.Plain.NOT_COLLECTED);
        case 1 -> Given.measure(chance.nextInt(4) + "-" + (4 + chance.nextInt(6)));
        default -> Measure.of(chance.nextInt(12));
      };
    }

    private List<Criterion> criteria() {
      List<Criterion> criteria = new ArrayList<>();
      while (tests > 0) {
        String id =
            criteria.isEmpty() && chance.nextInt(3) == 0 ? "C-PROG" : "C-" + criteria.size();
        List<Test> some = tests(Math.min(tests, 1 + chance.nextInt(5)), false);
        if (chance.nextInt(3) == 0) {
          weigh(id);
        }
        criteria.add(new Criterion(id, "(1)", Pillar.PREVENTION, NOWHERE, ALWAYS, some));
      }
      return criteria;
    }

    private void weigh(String id) {
      weights.put(id, threshold(id, 0.5 * chance.nextInt(5), Threshold.Unit.WEIGHT));
    }

    private List<Test> tests(int count, boolean plain) {
      List<Test> some = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        tests--;
        Test test = test(plain ? 0 : 2);
        some.add(test);
        boolean unverified = test.head().unverified();
        if (!plain && !unverified && chance.nextInt(6) == 0) {
          decisive.put(test.id(), new Ground(Threshold.Basis.THIS_PRODUCT, "A test."));
        }
        if (!plain && chance.nextInt(4) == 0) {
          weigh(test.id());
        }
      }
      return some;
    }

    private Test test(int depth) {
      TestHead head = head();
      return switch (chance.nextInt(depth > 0 ? 10 : 7)) {
        case 0 -> new Test.AtLeast(head, figure(), "five");
        case 1 -> new Test.AtMost(head, figure(), "five");
        case 2 ->
            new Test.Share(
                head,
                List.of(figure()),
                figure(),
                one(Test.Bound.values()),
                chance.nextBoolean() ? "half" : "most");
        case 3 ->
            new Test.Trend(
                head,
                figure(),
                chance.nextBoolean() ? Direction.UP : Direction.DOWN,
                Optional.empty(),
                Optional.empty());
        case 4 -> reported(head);
        case 5, 6 -> answered(head);
        case 7 -> new Test.AllOf(head, parts(depth));
        case 8 -> new Test.AnyOf(head, parts(depth));
        default -> new Test.FirstKnown(head, parts(depth));
      };
    }

    private Test reported(TestHead head) {
      DataRequest.Topic topic = one(DataRequest.Topic.values());
      if (chance.nextInt(3) > 0) {
        given.requests.add(
            new DataRequest(
                topic,
                DataRequest.Scope.ALL,
                java.time.LocalDate.of(2023, 11, 1 + chance.nextInt(20)),
                chance.nextInt(3) == 0,
                false,
                false));
      }
      return new Test.Reported(head, topic, DataRequest.Scope.ALL, List.of(figure()));
    }

    private Test answered(TestHead head) {
      String question = "question-" + chance.nextInt(questions.size());
      return new Test.Answered(
          head, question, Set.of("all"), chance.nextBoolean() ? Set.of("some") : Set.of());
    }

    private List<Test> parts(int depth) {
      List<Test> parts = new ArrayList<>();
      for (int i = 0; i < 2 + chance.nextInt(2); i++) {
        parts.add(test(depth - 1));
      }
      return parts;
    }

    private Series figure() {
      return Series.total("figure-" + chance.nextInt(indicators.size()));
    }

    private TestHead head() {
      number++;
      return new TestHead(
          "T-" + number, NOWHERE, ALWAYS, chance.nextInt(12) == 0, chance.nextBoolean(), List.of());
    }

    private static Test.Expert expert(String id) {
      return new Test.Expert(
          new TestHead(id, NOWHERE, ALWAYS, false, false, List.of()), "a-persons-finding");
    }

    private JudgementProfile profile() {
      TreeMap<String, Threshold> thresholds = new TreeMap<>();
      for (String id : JudgementProfile.OF_THE_ENGINE) {
        thresholds.put(id, threshold(id, 1, Threshold.Unit.WEIGHT));
      }
      put(thresholds, JudgementProfile.CRITERION_MET, 60 + chance.nextInt(30));
      put(thresholds, JudgementProfile.CRITERION_PARTLY, 40);
      put(thresholds, JudgementProfile.CRITERION_KNOWN, chance.nextBoolean() ? 0.5 : 0.9);
      put(thresholds, JudgementProfile.DECISIVE_CAP, 39);
      put(thresholds, JudgementProfile.SERIOUS, 55 + chance.nextInt(35));
      put(thresholds, JudgementProfile.SIGNIFICANT, 15 + chance.nextInt(35));
      put(thresholds, JudgementProfile.INDICATED, chance.nextBoolean() ? 0.5 : 0.2);
      put(thresholds, JudgementProfile.CHANGE_SHARE, 0.05);
      put(thresholds, JudgementProfile.EFFORT_OF_A_PROCEDURE, 2 + chance.nextInt(2));
      put(thresholds, JudgementProfile.EFFORT_OF_A_BUDGET, 4 + chance.nextInt(3));
      put(thresholds, JudgementProfile.EFFORT_OF_A_LAW, 8 + chance.nextInt(5));
      put(thresholds, "five", 5);
      put(thresholds, "half", 0.5);
      put(thresholds, "most", 0.9);
      return new JudgementProfile(
          "invented", "", thresholds, weights, decisive, new TreeMap<>(), new TreeMap<>());
    }

    private static void put(Map<String, Threshold> into, String id, double value) {
      into.put(id, threshold(id, value, Threshold.Unit.WEIGHT));
    }

    private static Threshold threshold(String id, double value, Threshold.Unit unit) {
      return new Threshold(
          id, BigDecimal.valueOf(value), unit, Threshold.Basis.THIS_PRODUCT, "A test.");
    }
  }
}
