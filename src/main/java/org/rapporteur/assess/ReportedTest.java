package org.rapporteur.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Rule;
import org.rapporteur.rulebook.Test;
import org.rapporteur.statistics.DataRequest;

/// The data presumption of 22 U.S.C. 7106(b)(1) and (7), rules DP-1 to DP-4: asked for, not
/// provided, not excused. Without a request nothing is presumed.
final class ReportedTest {

  private final Facts facts;

  ReportedTest(Facts facts) {
    this.facts = facts;
  }

  Verdict rate(Test.Reported test) {
    List<Figure> figures =
        test.figures().stream()
            .map(series -> facts.figure(series, test.head().government()))
            .toList();
    Optional<DataRequest> request = facts.request(test);
    List<Operand> read = new ArrayList<>();
    request.ifPresent(asked -> read.add(new Operand.Request("request", asked)));
    figures.forEach(figure -> read.add(figure.as("now")));
    return rate(test, figures, request, read.toArray(Operand[]::new));
  }

  private Verdict rate(
      Test.Reported test, List<Figure> figures, Optional<DataRequest> request, Operand[] read) {
    if (figures.stream().anyMatch(figure -> figure.range().isPresent())) {
      return Verdict.of(Rating.MET, "reason.reported.figures", reportedFirst(read));
    }
    if (request.isEmpty()) {
      return Verdict.of(Rating.UNKNOWN, "reason.reported.not-asked", read);
    }
    if (request.get().provided()) {
      return Verdict.of(Rating.MET, "reason.reported.provided", read);
    }
    Optional<Rule> excuse = facts.excuse(request.get());
    if (excuse.isPresent()) {
      return Verdict.of(Rating.UNKNOWN, reason(excuse.get()), read).by(excuse.get().id());
    }
    return Verdict.of(Rating.PRESUMED_NOT_MET, "reason.reported.withheld", read)
        .by(test.scope() == DataRequest.Scope.ALL ? "DP-1" : "DP-2");
  }

  private static String reason(Rule excuse) {
    return switch (excuse.excuses().orElseThrow()) {
      case UNABLE -> "reason.reported.unable";
      case UNABLE_WITH_INCREASING_CAPACITY -> "reason.reported.excused";
      case SOME_DATA -> "reason.reported.some-data";
    };
  }

  /// The sentence names the first figure it is given: let that be one that is there.
  private static Operand[] reportedFirst(Operand[] read) {
    List<Operand> there = new ArrayList<>();
    for (Operand operand : read) {
      if (!(operand instanceof Operand.Figure figure) || Range.of(figure.measure()).isPresent()) {
        there.add(operand);
      }
    }
    return there.toArray(Operand[]::new);
  }
}
