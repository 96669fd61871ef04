package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.assess.Assessment;
import org.rapporteur.pipeline.Scored;

/// One country-year, warm, in milliseconds: judged, and as the command `score` reads and judges it.
/// The median says what the work takes, also where other work interrupts it. Started by
/// `scripts/bench-score`, in the folder of the project.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoreBenchmark {

  private CountryYear year;

  @Setup
  public void read() {
    year = new CountryYear(Path.of("sample-data", "example-country"), 2024);
  }

  @Benchmark
  public Assessment judge() {
    return year.judge();
  }

  @Benchmark
  public Scored score() {
    return year.score();
  }
}
