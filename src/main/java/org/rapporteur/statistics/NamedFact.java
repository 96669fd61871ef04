package org.rapporteur.statistics;

import java.util.Objects;

/// Which fact a finding is about. As a text it stands in the codes that the files use; a sender's
/// language has names for them.
public record NamedFact(Series series, Period period) {
  public NamedFact {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(period, "period");
  }

  /// `victims-identified, 2021, female`
  @Override
  public String toString() {
    String head = series.indicator() + ", " + period.iso();
    return series.isTotal() ? head : head + ", " + String.join(" / ", series.breakdown().values());
  }
}
