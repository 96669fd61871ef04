package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawChange;
import org.rapporteur.rulebook.LawHistory;
import org.rapporteur.rulebook.LawPart;
import org.rapporteur.rulebook.LawVersion;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.rulebook.WatchListLaw;

/// Each number and each year of the rulebook matters to a case of law: were it another, a case
/// would fail.
class LawMutationTest {

  /// No criterion of any version has a value between these and the smallest step: with thirteen
  /// tests at most, and weights in halves, there is none from 73.1 to 75 points, and no known share
  /// from 0.483 to 0.5.
  private static final Map<String, BigDecimal> COARSER =
      Map.of(
          JudgementProfile.CRITERION_MET,
          BigDecimal.TWO,
          JudgementProfile.CRITERION_KNOWN,
          new BigDecimal("0.02"));

  private static final LawHistory HISTORY = RulebookLoader.history(CatalogueLoader.load());
  private static final SortedMap<Integer, LawVersion> LAWS = laws();
  private static final List<LawCase> CASES = LawCaseReader.all();

  private static final WatchListLaw WATCH_LIST = Rulebooks.shipped(2024).watchList();
  private static final JudgementProfile PROFILE = Rulebooks.shipped(2024).profile();

  @TestFactory
  Stream<DynamicTest> eachThresholdDecidesACase() {
    return PROFILE.thresholds().values().stream()
        // What is varied, and what a way to another tier costs, is no matter of a reading.
        .filter(threshold -> !threshold.id().matches("(robustness|lever)[.].*"))
        .flatMap(threshold ->
            moved(threshold)
                .map(other ->
                    killed(
                        other.id(),
                        "as a threshold of " + other.value(),
                        year -> judged(year, AlteredProfile.threshold(PROFILE, other)))));
  }

  @TestFactory
  Stream<DynamicTest> eachWeightDecidesACase() {
    return PROFILE.weights().values().stream()
        .flatMap(weight ->
            moved(weight)
                .map(other ->
                    killed(
                        other.id(),
                        "with a weight of " + other.value(),
                        year -> judged(year, AlteredProfile.weight(PROFILE, other)))));
  }

  @TestFactory
  Stream<DynamicTest> eachDecisiveTestDecidesACase() {
    return PROFILE.decisive().keySet().stream()
        .map(id ->
            killed(
                id, "not decisive", year -> judged(year, AlteredProfile.notDecisive(PROFILE, id))));
  }

  @TestFactory
  Stream<DynamicTest> theFirstYearOfEachVersionDecidesACase() {
    return versions()
        .mapToObj(this::firstYear)
        .flatMap(first ->
            Stream.of(
                killed(
                    "law of " + first,
                    "a year later",
                    year -> rulebook(law(year == first ? first - 1 : year))),
                killed(
                    "law of " + first,
                    "a year earlier",
                    year -> rulebook(law(year == first - 1 ? first : year)))));
  }

  /// Each element of a version by itself: come or gone a version too late, or a year too early.
  @TestFactory
  Stream<DynamicTest> eachChangeOfEachVersionDecidesACase() {
    return versions()
        .boxed()
        .flatMap(version -> {
          int first = firstYear(version);
          LawHistory.Step step = HISTORY.steps().get(version);
          return step.changes().stream()
              .filter(change -> Transplant.matters(change, law(first - 1), law(first)))
              .flatMap(change ->
                  Stream.of(
                          killed(
                              change.id(),
                              name(change, first) + " too late",
                              year ->
                                  rulebook(
                                      step.law().span().contains(year)
                                          ? Transplant.of(change, law(first - 1), law(year))
                                          : law(year))),
                          killed(
                              change.id(),
                              name(change, first) + " a year early",
                              year ->
                                  rulebook(
                                      year == first - 1
                                          ? Transplant.of(change, law(first), law(year))
                                          : law(year))))
                      .limit(Transplant.mattersBefore(change, law(first - 1)) ? 2 : 1));
        });
  }

  /// A rule that ends within a version: a year too early, a year too late.
  @TestFactory
  Stream<DynamicTest> theLastYearOfARuleDecidesACase() {
    List<DynamicTest> tests = new ArrayList<>();
    for (LawHistory.Step step : HISTORY.steps()) {
      for (Rule rule : step.law().rules()) {
        if (rule.excuses().isPresent() && rule.span().last().isPresent()) {
          int last = rule.span().last().getAsInt();
          tests.add(
              killed(
                  rule.id(),
                  "ends a year early",
                  year ->
                      rulebook(year == last ? Transplant.without(rule, law(year)) : law(year))));
          tests.add(
              killed(
                  rule.id(),
                  "ends a year late",
                  year ->
                      rulebook(year == last + 1 ? Transplant.with(rule, law(year)) : law(year))));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream().distinct();
  }

  /// The versions but the first, by their place.
  private IntStream versions() {
    return IntStream.range(1, HISTORY.steps().size());
  }

  private int firstYear(int version) {
    return HISTORY.steps().get(version).law().span().first();
  }

  private static String name(LawChange change, int first) {
    return (change.part() == LawPart.RULES ? "as a rule " : "") + change.kind() + " " + first;
  }

  private static DynamicTest killed(String id, String how, IntFunction<Rulebook> mutated) {
    return DynamicTest.dynamicTest(
        id + " " + how,
        () -> {
          SortedMap<Integer, Optional<Rulebook>> changed = new TreeMap<>();
          boolean noticed =
              likelyFirst(id)
                  .anyMatch(lawCase ->
                      changed
                          .computeIfAbsent(lawCase.given().year, year -> changed(year, mutated))
                          .filter(other -> !Held.problems(lawCase, other).isEmpty())
                          .isPresent());
          assertThat(noticed).as("a case notices: %s %s", id, how).isTrue();
        });
  }

  /// Empty for a year in which nothing is changed: its cases cannot notice.
  private static Optional<Rulebook> changed(int year, IntFunction<Rulebook> mutated) {
    return Optional.of(mutated.apply(year)).filter(other -> !other.equals(rulebook(law(year))));
  }

  /// The cases that name what is changed; those written for the edges of numbers; those that name
  /// another test of its criterion or standard; all others.
  private static Stream<LawCase> likelyFirst(String id) {
    String owner = id.replaceFirst("[.].*", "");
    return CASES.stream()
        .sorted(
            Comparator.comparingInt(lawCase ->
                names(lawCase, id)
                    ? 0
                    : lawCase.place().contains("edges") ? 1 : names(lawCase, owner) ? 2 : 3));
  }

  private static boolean names(LawCase lawCase, String id) {
    return Stream.concat(lawCase.ratings().keySet().stream(), lawCase.absent().stream())
        .anyMatch(found -> found.equals(id) || found.startsWith(id + "."));
  }

  private static LawVersion law(int year) {
    return LAWS.get(year);
  }

  private static SortedMap<Integer, LawVersion> laws() {
    SortedMap<Integer, LawVersion> laws = new TreeMap<>();
    for (int year = HISTORY.first(); year <= GivenReader.WRITTEN_FOR; year++) {
      laws.put(year, HISTORY.in(year).orElseThrow());
    }
    return laws;
  }

  private static Rulebook rulebook(LawVersion law) {
    return new Rulebook(law, WATCH_LIST, PROFILE);
  }

  private static Rulebook judged(int year, JudgementProfile altered) {
    return new Rulebook(law(year), WATCH_LIST, altered);
  }

  /// The threshold a little higher and, where that is not below 0, a little lower.
  private static Stream<Threshold> moved(Threshold threshold) {
    BigDecimal little =
        COARSER.containsKey(threshold.id())
            ? COARSER.get(threshold.id())
            : switch (threshold.unit()) {
              case COUNT, DAYS, POINTS -> BigDecimal.ONE;
              case SHARE -> new BigDecimal("0.01");
              case WEIGHT -> new BigDecimal("0.25");
            };
    return Stream.of(threshold.value().add(little), threshold.value().subtract(little))
        .filter(value -> value.signum() >= 0)
        .map(value ->
            new Threshold(
                threshold.id(), value, threshold.unit(), threshold.basis(), threshold.why()));
  }
}
