package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.statistics.Tiling;
import org.rapporteur.statistics.Tiling.Fit;

/// What holds of every query over a period, tried on events thrown over its days from a seed.
class PeriodPropertiesTest {

  private static final Series FLOW = Series.total("victims-identified");
  private static final Series STOCK = Series.total("investigations-pending");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  /// A span of days and how many events happened on each.
  private record Truth(Period period, List<Integer> events) {

    static Truth of(Random random) {
      LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
      int days = 2 + random.nextInt(900);
      List<Integer> events = random.ints(days, 0, 4).boxed().toList();
      return new Truth(new Period(start, start.plusDays(days - 1)), events);
    }

    Measure in(Period part) {
      int from = (int) ChronoUnit.DAYS.between(period.start(), part.start());
      int to = (int) ChronoUnit.DAYS.between(period.start(), part.end());
      return Measure.of(IntStream.rangeClosed(from, to).map(events::get).sum());
    }

    /// The period cut into parts of at least two days, for a flow is not counted on one day.
    List<Observation> tiles(Random random) {
      List<Observation> tiles = new ArrayList<>();
      LocalDate start = period.start();
      while (!start.isAfter(period.end())) {
        LocalDate end = start.plusDays(1 + random.nextInt(120));
        if (!end.plusDays(1).isBefore(period.end())) {
          end = period.end();
        }
        Period part = new Period(start, end);
        tiles.add(figure(FLOW, part, in(part), random.nextInt()));
        start = end.plusDays(1);
      }
      return tiles;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFlowsOfAnyTilingAddUpToTheWhole(int seed) {
    Random random = new Random(seed);
    Truth truth = Truth.of(random);
    List<Observation> tiles = truth.tiles(random);
    Collections.shuffle(tiles, random);
    Tiling tiling = Tiling.of(truth.period, tiles);
    assertThat(tiling.fit()).isEqualTo(Fit.WHOLE);
    assertThat(tiling.sum()).isEqualTo(truth.in(truth.period));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void severalTilingsOfTheSameEventsAgreeInAnyOrder(int seed) {
    Random random = new Random(seed);
    Truth truth = Truth.of(random);
    List<Observation> tiles = truth.tiles(random);
    tiles.addAll(truth.tiles(random));
    tiles.addAll(truth.tiles(random));
    Tiling straight = Tiling.of(truth.period, tiles);
    Collections.shuffle(tiles, random);
    Tiling shuffled = Tiling.of(truth.period, tiles);
    assertThat(straight.fit()).isEqualTo(Fit.WHOLE);
    assertThat(straight.sum()).isEqualTo(truth.in(truth.period));
    assertThat(shuffled.sum()).isEqualTo(straight.sum());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCountThatIsOffByOneInOneOfTwoTilingsIsAContradiction(int seed) {
    Random random = new Random(seed);
    Truth truth = Truth.of(random);
    List<Observation> one = truth.tiles(random);
    List<Observation> other = truth.tiles(random);
    int at = random.nextInt(other.size());
    Observation wrong = other.get(at);
    other.set(at, wrong.with(plusOne(wrong.measure())));
    other.addAll(one);
    Collections.shuffle(other, random);
    Tiling tiling = Tiling.of(truth.period, other);
    assertThat(tiling.fit()).isEqualTo(Fit.CONTRADICTION);
    assertThat(sum(tiling.parts())).isNotEqualTo(sum(tiling.otherwise()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theQueryNeverInvents(int seed) {
    Random random = new Random(seed);
    Truth truth = Truth.of(random);
    List<Observation> read = truth.tiles(random);
    read.addAll(truth.tiles(random));
    read.removeIf(_ -> random.nextInt(6) == 0);
    LocalDate day = truth.period.start().plusDays(random.nextInt(truth.events.size()));
    read.add(figure(STOCK, new Period(day, day), Measure.of(random.nextInt(50)), 1));
    LocalDate next = day.plusDays(1);
    read.add(figure(STOCK, new Period(next, next), Measure.of(random.nextInt(50)), 2));
    Period asked = somePeriod(truth, random);
    FiguresOfRecord.Year year = new FiguresOfRecord(read, new Precedence(List.of())).over(asked);
    for (Observation answer : year.ofRecord().values()) {
      List<Observation> parts =
          read.stream()
              .filter(o ->
                  o.series().equals(answer.series())
                      && answer.provenance().places().contains(o.provenance().location()))
              .toList();
      assertThat(parts).hasSize(answer.provenance().places().size());
      if (answer.measure().equals(Measure.missing(MissingReason.Plain.OTHER_PERIOD))) {
        assertThat(parts).isNotEmpty();
      } else {
        assertThat(answer.measure()).isEqualTo(sum(parts));
        assertThat(days(parts)).isEqualTo(days(List.of(answer)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stocksNeverAdd(int seed) {
    Random random = new Random(seed);
    List<Observation> counts = new ArrayList<>();
    LocalDate day = LocalDate.of(2023, 4, 1);
    while (day.isBefore(LocalDate.of(2024, 4, 1))) {
      counts.add(figure(STOCK, new Period(day, day), Measure.of(1 + random.nextInt(40)), 1));
      day = day.plusDays(1 + random.nextInt(60));
    }
    Observation last = counts.getLast();
    Collections.shuffle(counts, random);
    FiguresOfRecord figures = new FiguresOfRecord(counts, new Precedence(List.of()));
    assertThat(figures.of(2024).ofRecord().get(STOCK)).isEqualTo(last);
    assertThat(figures.over(Period.parse("2023-04/2023-09").orElseThrow()).ofRecord().get(STOCK))
        .satisfies(count -> assertThat(counts).contains(count));
  }

  private static Period somePeriod(Truth truth, Random random) {
    if (random.nextBoolean()) {
      return Period.reportingPeriod(2020 + random.nextInt(3));
    }
    LocalDate start = truth.period.start().plusDays(random.nextInt(truth.events.size()));
    return new Period(start, start.plusDays(1 + random.nextInt(400)));
  }

  private static long days(List<Observation> figures) {
    return figures.stream()
        .mapToLong(o -> ChronoUnit.DAYS.between(o.period().start(), o.period().end()) + 1)
        .sum();
  }

  private static Measure sum(List<Observation> parts) {
    return Measure.sum(parts.stream().map(Observation::measure).toList());
  }

  private static Measure plusOne(Measure measure) {
    return new Measure.Known(((Measure.Known) measure).value().add(BigDecimal.ONE));
  }

  private static Observation figure(Series series, Period period, Measure measure, int salt) {
    Source source =
        new Source(
            "police-2024",
            "Police",
            2024,
            "police",
            period,
            period.end(),
            SourceClass.COUNTRY_DOCUMENT,
            Actor.GOVERNMENT,
            Optional.empty(),
            Set.of());
    return new Observation(
        series,
        period,
        measure,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(source, new SourceLocation.WholeFile(period.iso() + " " + salt)));
  }
}
