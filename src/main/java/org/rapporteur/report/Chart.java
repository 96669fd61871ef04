package org.rapporteur.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// A chart: data and words, no geometry. Each chart is followed by, or drawn from, a `FactTable` of
/// the same figures.
///
/// @param id stable and unique, lower case with underscores
/// @param title what is shown
/// @param alt the message and the range in words, for who cannot see it
/// @param table name of the `FactTable` that holds its data
/// @param series at least one
public record Chart(
    String id,
    Kind kind,
    String title,
    String alt,
    String table,
    String valueLabel,
    List<String> categories,
    List<Series> series) {

  /// How the data ask to be drawn.
  public enum Kind {
    /// Horizontal bars, one a category.
    BARS,
    /// Vertical columns stacked by series, one a category.
    STACKED_COLUMNS,
    /// A line over years, with gaps where a year is missing.
    LINES,
    /// Bands from worst to best with the evidence marked, one a category, on 0 to 100. Three
    /// series: worst, evidence, best.
    BANDS,
    /// A grid of years by countries whose cells hold tiers; the values are ranks 1 (Tier 1) to 4
    /// (Tier 3), 5 for a special case; a shorthand is an unknown year, drawn as a gap.
    TIER_GRID
  }

  /// One series of the chart.
  ///
  /// @param values one a category
  /// @param labels the values as written, one a category
  public record Series(String name, List<PublishedValue> values, List<String> labels) {
    public Series {
      Objects.requireNonNull(name, "name");
      values = List.copyOf(values);
      labels = List.copyOf(labels);
    }
  }

  public Chart {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(alt, "alt");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(valueLabel, "valueLabel");
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != categories.size() || one.labels().size() != categories.size()) {
        throw new IllegalArgumentException(
            "Chart " + id + ", series " + one.name() + ": not one value a category");
      }
    }
  }
}
