package org.rapporteur.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is counted: an indicator of the catalogue, and the codes of the dimensions by which it is
/// broken down (`form` → `labour`). No dimension: the total.
///
/// No record: figures are looked up by their series and sorted by it millions of times, so its hash
/// and its order are worked out once.
public final class Series implements Comparable<Series> {

  private static final Pattern TEXT = Pattern.compile("([^{}]+)(?:\\{([^{}]+)\\})?");

  private final String indicator;
  private final SortedMap<String, String> breakdown;

  /// The breakdown as one text. What parts it comes before all letters, so that of breakdowns by as
  /// many dimensions it gives the order of `dimension=code`.
  private final String codes;

  private final String table;
  private final int depth;
  private final int hash;

  public Series(String indicator, Map<String, String> breakdown) {
    this.indicator = Objects.requireNonNull(indicator, "indicator");
    this.breakdown = Collections.unmodifiableSortedMap(new TreeMap<>(breakdown));
    StringBuilder text = new StringBuilder();
    StringBuilder dimensions = new StringBuilder(indicator);
    this.breakdown.forEach((dimension, code) -> {
      text.append(dimension).append('\0').append(code).append('\1');
      dimensions.append('\0').append(dimension);
    });
    codes = text.toString();
    // Of a few tables there are many series, so that most comparisons end at the first glance.
    depth = this.breakdown.size();
    table = dimensions.toString().intern();
    hash = 31 * indicator.hashCode() + codes.hashCode();
  }

  public static Series total(String indicator) {
    return new Series(indicator, Map.of());
  }

  public static Series of(String indicator, Map<String, String> breakdown) {
    return new Series(indicator, breakdown);
  }

  /// The same indicator broken down by one dimension.
  public static Series of(String indicator, String dimension, String code) {
    return of(indicator, Map.of(dimension, code));
  }

  public String indicator() {
    return indicator;
  }

  public SortedMap<String, String> breakdown() {
    return breakdown;
  }

  /// The indicator and its dimensions as one text: the same for all cells of one table.
  public String table() {
    return table;
  }

  /// Reads `victims-identified` or `victims-identified{age=child, form=labour}`, as `toString`
  /// writes it.
  public static Optional<Series> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    SortedMap<String, String> breakdown = new TreeMap<>();
    if (matcher.group(2) != null) {
      for (String part : matcher.group(2).split(", *", -1)) {
        String[] pair = part.split("=", -1);
        if (pair.length != 2 || breakdown.put(pair[0], pair[1]) != null) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Series(matcher.group(1), breakdown));
  }

  /// The same, of one more code.
  public Series with(String dimension, String code) {
    SortedMap<String, String> more = new TreeMap<>(breakdown);
    more.put(dimension, code);
    return new Series(indicator, more);
  }

  /// Whether it is broken down by one dimension alone.
  public boolean isSimple() {
    return depth == 1;
  }

  public boolean isTotal() {
    return depth == 0;
  }

  /// By indicator, then by the number of dimensions, then by `dimension=code`.
  @Override
  public int compareTo(Series other) {
    if (!indicator.equals(other.indicator)) {
      return indicator.compareTo(other.indicator);
    }
    int byDimensions = Integer.compare(depth, other.depth);
    return byDimensions != 0 ? byDimensions : codes.compareTo(other.codes);
  }

  @Override
  public boolean equals(Object object) {
    return this == object
        || (object instanceof Series other
            && hash == other.hash
            && indicator.equals(other.indicator)
            && codes.equals(other.codes));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /// `victims-identified` or `victims-identified{form=labour}`.
  @Override
  public String toString() {
    return breakdown.isEmpty() ? indicator : indicator + breakdown;
  }
}
