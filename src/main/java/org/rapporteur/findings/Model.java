package org.rapporteur.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.CriterionResult;
import org.rapporteur.assess.Reweighing;
import org.rapporteur.assess.Scale;
import org.rapporteur.assess.StandardResult;
import org.rapporteur.assess.TestResult;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Test;

/// An assessment as the search sees it: elements, the tests of each, and the inputs that each test
/// reads.
final class Model {

  /// The criterion whose failure rules out sustained efforts.
  static final String PROGRESS = "C-PROG";

  private final List<LawfulInput> inputs;
  private final List<Plan> costs;
  private final List<Element> elements;
  private final Scale scale;
  private final BigDecimal enough;
  private final Optional<Boolean> seriousFinding;
  private final Optional<Boolean> effortsFinding;
  private final boolean listOnEvidence;
  private final boolean listAtWorst;

  Model(Assessment assessment, List<LawfulInput> inputs, TestRatings ratings) {
    this.inputs = List.copyOf(inputs);
    JudgementProfile profile = assessment.rulebook().profile();
    Reweighing reweighing = Reweighing.of(assessment);
    scale = reweighing.scale();
    enough = profile.threshold(JudgementProfile.INDICATED).value();
    costs = costs(profile);
    seriousFinding = found(assessment.tier().seriousFinding());
    effortsFinding = found(assessment.tier().effortsFinding());
    listOnEvidence = assessment.staysOnTheWatchList(true);
    listAtWorst = assessment.staysOnTheWatchList(false);
    elements = elements(assessment, reweighing, ratings);
  }

  private static Optional<Boolean> found(TestResult finding) {
    return switch (finding.rating()) {
      case MET -> Optional.of(true);
      case NOT_MET -> Optional.of(false);
      case PARTLY_MET, PRESUMED_NOT_MET, UNKNOWN, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /// What each input costs, in whole steps.
  private List<Plan> costs(JudgementProfile profile) {
    int decimals = 0;
    for (Effort effort : Effort.values()) {
      decimals = Math.max(decimals, effort.of(profile).stripTrailingZeros().scale());
    }
    List<String> institutions = inputs.stream().map(LawfulInput::who).distinct().sorted().toList();
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      LawfulInput input = inputs.get(i);
      long cost = input.effort().of(profile).movePointRight(decimals).longValueExact();
      plans.add(Plan.of(i, input.atMost(), cost, 1L << institutions.indexOf(input.who())));
    }
    return List.copyOf(plans);
  }

  private static List<Element> elements(
      Assessment assessment, Reweighing reweighing, TestRatings ratings) {
    List<Element> elements = new ArrayList<>();
    for (StandardResult standard : assessment.standards()) {
      if (!standard.standard().id().equals(Assessor.SERIOUS_AND_SUSTAINED)) {
        elements.add(
            new Element(
                Element.Kind.STANDARD,
                standard.standard().id(),
                0,
                nodes(standard.tests(), new long[standard.tests().size()], ratings, false)));
      }
    }
    for (int i = 0; i < assessment.criteria().size(); i++) {
      CriterionResult criterion = assessment.criteria().get(i);
      boolean progress = criterion.criterion().id().equals(PROGRESS);
      elements.add(
          new Element(
              progress ? Element.Kind.PROGRESS : Element.Kind.CRITERION,
              criterion.criterion().id(),
              reweighing.weights().criteria()[i],
              nodes(
                  criterion.tests(),
                  reweighing.weights().tests()[i],
                  ratings,
                  Assessor.presumes(criterion.criterion()))));
    }
    for (TestResult test : assessment.proofOfFailure()) {
      elements.add(
          new Element(
              Element.Kind.PATTERN,
              test.test().id(),
              0,
              nodes(List.of(test), new long[1], ratings, false)));
    }
    for (TestResult test : assessment.watchConditions()) {
      // Who reaches the line by what was done does not rest on commitments.
      if (!(test.test() instanceof Test.RestsOnCommitments)) {
        elements.add(
            new Element(
                Element.Kind.WATCH,
                test.test().id(),
                0,
                nodes(List.of(test), new long[1], ratings, false)));
      }
    }
    return List.copyOf(elements);
  }

  private static List<Element.Node> nodes(
      List<TestResult> tests, long[] weights, TestRatings ratings, boolean presuming) {
    List<Element.Node> nodes = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      TestResult test = tests.get(i);
      nodes.add(new Element.Node(test, weights[i], ratings.reads(test.test()), presuming, ratings));
    }
    return nodes;
  }

  /// Whether the clock leaves a country on the Watch List; else its efforts must lead higher.
  boolean staysOnTheWatchList(boolean evidence) {
    return evidence ? listOnEvidence : listAtWorst;
  }

  List<LawfulInput> inputs() {
    return inputs;
  }

  /// A plan of every input.
  Plan all() {
    return costs.stream().reduce(Plan.EMPTY, Plan::plus);
  }

  /// A plan of one input.
  Plan only(int input) {
    return costs.get(input);
  }

  List<Element> elements() {
    return elements;
  }

  Scale scale() {
    return scale;
  }

  Optional<Boolean> seriousFinding() {
    return seriousFinding;
  }

  Optional<Boolean> effortsFinding() {
    return effortsFinding;
  }

  /// How far the tests with data are above the share that a tier on the evidence asks, in whole
  /// steps.
  long enough(int withData, int applying) {
    int decimals = Math.max(0, enough.scale());
    long of = BigDecimal.ONE.movePointRight(decimals).longValueExact();
    return withData * of - enough.movePointRight(decimals).longValueExact() * applying;
  }
}
