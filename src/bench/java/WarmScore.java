import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

/// Times what a warm process does again and again: one country-year judged, and the command `score`
/// as a whole, from the files to the model of the report. Prints the two medians in milliseconds.
/// `scripts/bench` compiles and starts it.
public final class WarmScore {

  private static final int WARM_UP = 2000;
  private static final int RUNS = 1001;

  private WarmScore() {}

  /// @param args workspace, report year
  public static void main(String[] args) {
    BuildRequest request = request(Path.of(args[0]), Integer.parseInt(args[1]));
    Scored scored = score(request);
    StatisticsRecord record = scored.data().record();
    Rulebook rulebook = scored.assessment().rulebook();
    Runnable judge = () -> Assessor.assess(record, rulebook);
    Runnable command = () -> score(request);
    System.out.printf(
        Locale.ROOT,
        "%.3f %.3f%n",
        median(judge, WARM_UP, RUNS),
        median(command, WARM_UP / 50, RUNS / 20));
  }

  private static double median(Runnable work, int warmUp, int runs) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[runs / 2] / 1e6;
  }

  private static Scored score(BuildRequest request) {
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
