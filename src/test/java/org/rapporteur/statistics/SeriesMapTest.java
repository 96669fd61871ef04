package org.rapporteur.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.SourceLocation;

class SeriesMapTest {

  private static final Source SOURCE =
      new Source(
          "police",
          "Police",
          2024,
          "police",
          Period.reportingPeriod(2024),
          LocalDate.of(2024, 4, 30),
          SourceClass.STATE_REPORT,
          Actor.GOVERNMENT,
          Optional.empty(),
          Set.of());

  private static Observation figure(Series series, int value) {
    return new Observation(
        series,
        Period.reportingPeriod(2024),
        new Measure.Known(BigDecimal.valueOf(value)),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(SOURCE, new SourceLocation.Line("figures.csv", value + 1)));
  }

  private static List<Observation> figures() {
    List<Observation> figures = new ArrayList<>();
    for (String indicator : List.of("victims-identified", "cases-opened")) {
      figures.add(figure(Series.total(indicator), figures.size()));
      for (String form : List.of("labour", "sexual", "begging")) {
        figures.add(figure(Series.of(indicator, "form", form), figures.size()));
        figures.add(
            figure(Series.of(indicator, Map.of("form", form, "sex", "female")), figures.size()));
      }
    }
    Collections.shuffle(figures, new Random(1));
    return figures;
  }

  private static SortedMap<Series, Observation> tree(List<Observation> figures) {
    SortedMap<Series, Observation> tree = new TreeMap<>();
    figures.forEach(figure -> tree.put(figure.series(), figure));
    return tree;
  }

  @Test
  void itSaysWhatATreeOfTheSameFiguresSays() {
    SortedMap<Series, Observation> tree = tree(figures());

    SeriesMap map = SeriesMap.copyOf(tree);

    assertThat(map).isEqualTo(tree).hasSameSizeAs(tree);
    assertThat(map.entrySet()).containsExactlyElementsOf(tree.entrySet());
    assertThat(map.values()).containsExactlyElementsOf(tree.values());
    assertThat(map.firstKey()).isEqualTo(tree.firstKey());
    assertThat(map.lastKey()).isEqualTo(tree.lastKey());
    assertThat(new TreeMap<>(map)).isEqualTo(tree);
    Series middle = Series.total("victims-identified");
    Series absent = Series.of("cases-opened", "form", "forced-marriage");
    for (Series from : List.of(middle, absent)) {
      assertThat(map.headMap(from)).isEqualTo(tree.headMap(from));
      assertThat(map.tailMap(from)).isEqualTo(tree.tailMap(from));
      assertThat(map.subMap(from, tree.lastKey())).isEqualTo(tree.subMap(from, tree.lastKey()));
    }
    assertThat(map).doesNotContainKey(absent);
    assertThat(map.get(absent)).isNull();
  }

  @Test
  void figuresOutOfTheirOrderAreRefused() {
    List<Observation> sorted = new ArrayList<>(tree(figures()).values());
    Collections.swap(sorted, 2, 3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesMap.of(sorted))
        .withMessageContaining("comes after");
  }

  @Test
  void twoFiguresOfOneSeriesAreRefused() {
    Series series = Series.total("victims-identified");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesMap.of(List.of(figure(series, 1), figure(series, 2))));
  }

  @Test
  void itIsNeverChangedAndNeverCopied() {
    SeriesMap map = SeriesMap.copyOf(tree(figures()));
    Observation figure = figure(Series.total("victims-assisted"), 3);

    assertThat(SeriesMap.copyOf(map)).isSameAs(map);
    assertThatThrownBy(() -> map.put(figure.series(), figure))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void otherFiguresOfTheSameSeriesStandInTheirPlaces() {
    SeriesMap map = SeriesMap.copyOf(tree(figures()));

    SeriesMap doubled = map.map(o -> figure(o.series(), 7));

    assertThat(doubled.keySet()).containsExactlyElementsOf(map.keySet());
    assertThat(doubled.values())
        .allMatch(o -> o.measure().equals(new Measure.Known(BigDecimal.valueOf(7))));
  }

  @Test
  void oneWithoutFiguresHasNoFirst() {
    SeriesMap none = SeriesMap.of(List.of());

    assertThat(none).isEmpty();
    assertThatThrownBy(none::firstKey).isInstanceOf(NoSuchElementException.class);
  }
}
