package org.rapporteur.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;

/// Every finding can say why: its sentence stands in the bundle and names only facts that it has.
class ReasonTextsTest {

  private final Messages texts = Messages.of(Language.ENGLISH, "law");

  @Test
  void everyReasonInTheLawCasesHasASentenceWhoseFactsAreThere() {
    Set<String> reasons = new TreeSet<>();
    for (Trace trace : tracesOfAllCases()) {
      reasons.add(trace.reason());
      assertThat(texts.has(trace.reason())).as(trace.reason()).isTrue();
      assertThat(facts(trace))
          .as(trace.reason())
          .containsAll(arguments(texts.text(trace.reason())));
    }
    assertThat(reasons).hasSizeGreaterThan(60);
  }

  @Test
  void everyRoleOfAFactHasAName() {
    for (Trace trace : tracesOfAllCases()) {
      for (Operand operand : trace.operands()) {
        String key =
            switch (operand) {
              case Operand.Movement movement -> "arrow." + movement.role();
              case Operand.Finding finding -> finding.id() + ".name";
              case Operand.Figure _,
                  Operand.Reply _,
                  Operand.Law _,
                  Operand.Request _,
                  Operand.Computed _ ->
                  "role." + operand.role();
            };
        assertThat(texts.has(key)).as(key).isTrue();
      }
    }
  }

  /// The roles of the facts of a trace, their names, and what the counts of parts are called.
  private static Set<String> facts(Trace trace) {
    Set<String> facts = new TreeSet<>(Set.of("met", "unknown", "count", "criteria"));
    for (Operand operand : trace.operands()) {
      facts.add(operand.role());
      facts.add(operand.role() + "Name");
    }
    trace.threshold().ifPresent(_ -> facts.add("threshold"));
    return facts;
  }

  private static Set<String> arguments(String pattern) {
    return new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames();
  }

  private static List<Trace> tracesOfAllCases() {
    List<Trace> traces = new ArrayList<>();
    LawCaseReader.all().stream()
        .map(LawCase::given)
        .map(given ->
            Assessor.assess(given.record(), Rulebooks.shipped(given.year), given.history()))
        .forEach(assessment -> collect(assessment, traces));
    return traces;
  }

  private static void collect(Assessment assessment, List<Trace> traces) {
    Findings.of(assessment).tests().values().forEach(test -> traces.add(test.trace()));
    assessment.standards().forEach(standard -> traces.add(standard.trace()));
    TierDetermination tier = assessment.tier();
    Stream.of(Stream.of(tier.worst(), tier.best()), tier.evidence().stream())
        .flatMap(runs -> runs)
        .forEach(run -> run.steps().forEach(step -> traces.add(step.trace())));
  }
}
