package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.assess.Assessment;
import org.rapporteur.assess.Assessor;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.AnnualBuild;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.pipeline.Scored;
import org.rapporteur.pipeline.Scoring;
import org.rapporteur.protect.Audience;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.statistics.StatisticsRecord;

/// A report year of a workspace, to be judged again and again.
final class CountryYear {

  private final BuildRequest request;
  private final StatisticsRecord record;
  private final Rulebook rulebook;

  CountryYear(Path workspace, int year) {
    request = request(workspace, year);
    Scored scored = score();
    record = scored.data().record();
    rulebook = scored.assessment().rulebook();
  }

  /// The assessment alone.
  Assessment judge() {
    return Assessor.assess(record, rulebook);
  }

  /// The command `score` as a whole, from the files to the assessment.
  Scored score() {
    if (AnnualBuild.score(request) instanceof Scoring.Done(Scored scored)) {
      return scored;
    }
    throw new IllegalStateException("The sample could not be scored");
  }

  private static BuildRequest request(Path workspace, int year) {
    return new BuildRequest(
        workspace,
        OptionalInt.of(year),
        Optional.empty(),
        Audience.OFFICIAL,
        false,
        EnumSet.allOf(Format.class),
        Optional.empty(),
        Optional.empty(),
        Language.ENGLISH,
        "bench",
        Focus.USUAL,
        _ -> {});
  }
}
