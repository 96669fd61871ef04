package org.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.assess.TestResult;
import org.rapporteur.findings.ChangeTrace.Judged;
import org.rapporteur.rulebook.Rating;

/// The same assessment without what rests on the word of the assessed government alone, by the
/// classes of credible information of 22 U.S.C. 7102(6) (rule DEF-4).
///
/// A figure or answer of the government gives way to that of another source on the same, whatever
/// it says, and is open where there is none: missing from the sources, never 0, never presumed to
/// be withheld. Findings of experts that the office recorded are its word too, and so are the
/// government's admissions. The texts of the laws stay, since anybody can read them, and the
/// requests of the State Department, which knows of them itself.
///
/// What holds: where nothing is left out, nothing differs; no kind of data is presumed withheld
/// that was not (a test of data that were withheld may lose the answer that stood in for them); and
/// where each fact has one voice, no test has data that had none, but for the arrows of C-PROG: one
/// that loses its answer may rest on figures that nobody collected, and then does not rise. What
/// does not hold: that the reading is worse or its span wider. Another source may say better than
/// the government did, and what the government admitted is open here.
///
/// @param assessment what is left of the reading
/// @param withData ids of the tests that still have data, in the order of standards and criteria,
///   as in the two other lists
/// @param secondSource ids of the tests of the normal assessment of which each figure and answer is
///   told by two or more voices: classes of DEF-4, all organs of the state being one
/// @param governmentAlone ids of the tests that had data and are open here
public record ScepticsView(
    Assessment assessment,
    List<String> withData,
    List<String> secondSource,
    List<String> governmentAlone) {

  public ScepticsView {
    Objects.requireNonNull(assessment, "assessment");
    withData = List.copyOf(withData);
    secondSource = List.copyOf(secondSource);
    governmentAlone = List.copyOf(governmentAlone);
  }

  /// The view beside an assessment, which costs one more assessment.
  public static ScepticsView of(Judged judged) {
    Assessment sceptical = Assessor.again(judged.assessment(), IndependentRecord.of(judged));
    List<TestResult> before = answered(judged.assessment());
    List<String> left = answered(sceptical).stream().map(ScepticsView::id).toList();
    Set<String> open =
        tests(sceptical)
            .filter(test -> test.rating() == Rating.UNKNOWN)
            .map(ScepticsView::id)
            .collect(Collectors.toSet());
    Voices voices = new Voices(judged.record());
    return new ScepticsView(
        sceptical,
        left,
        before.stream().filter(voices::haveSecond).map(ScepticsView::id).toList(),
        before.stream().map(ScepticsView::id).filter(open::contains).toList());
  }

  private static List<TestResult> answered(Assessment assessment) {
    return tests(assessment)
        .filter(test -> test.rating() != Rating.UNKNOWN && test.rating() != Rating.NOT_APPLICABLE)
        .toList();
  }

  /// The tests that `Completeness` counts.
  private static Stream<TestResult> tests(Assessment assessment) {
    List<TestResult> tests = new ArrayList<>();
    assessment.standards().forEach(standard -> tests.addAll(standard.tests()));
    assessment.criteria().forEach(criterion -> tests.addAll(criterion.tests()));
    return tests.stream();
  }

  private static String id(TestResult test) {
    return test.test().id();
  }
}
