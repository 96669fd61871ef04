package org.rapporteur.render.xhtml.chart;

import java.util.List;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;

/// From where to where a value reaches; both the same where it is exact.
record Extent(double low, double high) {

  /// Empty where there is no number.
  ///
  /// @throws IllegalArgumentException for a number below 0: no kind of chart shows one
  static Optional<Extent> of(PublishedValue value) {
    Optional<Extent> extent =
        switch (value.content()) {
          case PublishedValue.Exact(var exact) ->
              Optional.of(new Extent(exact.doubleValue(), exact.doubleValue()));
          case PublishedValue.Range(var low, var high) ->
              Optional.of(new Extent(low.doubleValue(), high.doubleValue()));
          case PublishedValue.Shorthand _ -> Optional.empty();
        };
    if (extent.isPresent() && extent.get().low < 0) {
      throw new IllegalArgumentException("a chart cannot show " + extent.get().low);
    }
    return extent;
  }

  boolean isExact() {
    return low == high;
  }

  double middle() {
    return (low + high) / 2;
  }

  /// The highest of all, 0 where there is none.
  static double highest(List<PublishedValue> values) {
    return values.stream().flatMap(v -> of(v).stream()).mapToDouble(Extent::high).max().orElse(0);
  }
}
