package org.rapporteur.render.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Makes columns of shares live: where each number of a column is, as far as it is given, the share
/// of one other column's cell in that column's live total, it becomes that formula. Where it is
/// not, it stays as published.
final class Shares {

  private static final String PERCENT = "%";

  private Shares() {}

  /// Changes the rows in place.
  static void makeLive(List<List<Content>> rows, List<Content> totals) {
    for (int i = 0; i < totals.size(); i++) {
      int share = i;
      OptionalInt whole =
          IntStream.range(0, totals.size())
              .filter(column -> isShare(rows, totals, share, column))
              .findFirst();
      if (whole.isPresent()) {
        rows.replaceAll(row -> live(row, totals, share, whole.getAsInt()));
      }
    }
  }

  private static boolean isShare(
      List<List<Content>> rows, List<Content> totals, int share, int whole) {
    return share != whole
        && totals.get(whole) instanceof Content.ColumnSum(BigDecimal total, String format)
        && !format.contains(PERCENT)
        && total.signum() > 0
        && rows.stream()
            .allMatch(row ->
                row.get(share) instanceof Content.Figure(BigDecimal given, String percent)
                    && percent.contains(PERCENT)
                    && exact(row.get(whole), total)
                        .filter(exact -> rounded(exact, given).compareTo(given) == 0)
                        .isPresent());
  }

  private static BigDecimal rounded(BigDecimal exact, BigDecimal given) {
    return exact.setScale(Math.max(given.scale(), 2), RoundingMode.HALF_UP);
  }

  private static Optional<BigDecimal> exact(Content part, BigDecimal total) {
    return part instanceof Content.Figure(BigDecimal value, String _)
        ? Optional.of(value.divide(total, MathContext.DECIMAL64))
        : Optional.empty();
  }

  private static List<Content> live(List<Content> row, List<Content> totals, int share, int whole) {
    if (totals.get(whole) instanceof Content.ColumnSum(BigDecimal total, String _)
        && row.get(whole) instanceof Content.Figure(BigDecimal part, String _)
        && row.get(share) instanceof Content.Figure(BigDecimal _, String format)) {
      double cached = part.doubleValue() / total.doubleValue();
      return IntStream.range(0, row.size())
          .mapToObj(i ->
              i == share
                  ? new Content.Share(whole, BigDecimal.valueOf(cached), format)
                  : row.get(i))
          .toList();
    }
    throw new IllegalStateException("A share that is none");
  }
}
