package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Times what a warm process does again and again: one country-year judged, and the command `score`
/// as a whole, from the files to the model of the report. Prints the two medians in milliseconds.
/// `scripts/bench` compiles and starts it.
public final class WarmScore {

  private static final int WARM_UP = 2000;
  private static final int RUNS = 1001;

  private WarmScore() {}

  /// @param args workspace, report year
  public static void main(String[] args) {
    CountryYear year = new CountryYear(Path.of(args[0]), Integer.parseInt(args[1]));
    Runnable judge = year::judge;
    Runnable command = year::score;
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
}
