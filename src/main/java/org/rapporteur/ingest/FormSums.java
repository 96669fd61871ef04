package org.rapporteur.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.ingest.FormCells.Row;
import org.rapporteur.ingest.RawCell.Kind;

/// Which breakdowns of a form are settled: the parts that were written make the total, so that the
/// blank ones need no word. They stay unsaid, as rows that a tidy file does not have.
///
/// @param said the rows with a value or a status, by code
record FormSums(Map<String, List<Row>> said) {

  /// The total and the dimension of a part's code; empty of other codes.
  static Optional<String> breakdown(String code) {
    int equals = code.lastIndexOf('=');
    return equals > 0 && code.startsWith(FormMarks.FIGURE)
        ? Optional.of(code.substring(0, equals))
        : Optional.empty();
  }

  /// Whether the numbers of a breakdown make its total; none make a total of 0.
  boolean isSettled(String breakdown) {
    String total = breakdown.substring(0, breakdown.lastIndexOf(FormMarks.BETWEEN));
    Optional<BigDecimal> whole = number(said.getOrDefault(total, List.of()));
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, List<Row>> part : said.entrySet()) {
      if (breakdown(part.getKey()).filter(breakdown::equals).isPresent()) {
        Optional<BigDecimal> number = number(part.getValue());
        if (number.isEmpty() && part.getValue().stream().anyMatch(FormSums::hasValue)) {
          return false;
        }
        sum = sum.add(number.orElse(BigDecimal.ZERO));
      }
    }
    return whole.isPresent() && whole.get().compareTo(sum) == 0;
  }

  private static boolean hasValue(Row row) {
    return !row.cell(FormMarks.VALUE).isBlank();
  }

  /// The one number that all forms say; empty where they say none, or several.
  private static Optional<BigDecimal> number(List<Row> rows) {
    List<RawCell> cells = rows.stream().map(row -> row.cell(FormMarks.VALUE)).distinct().toList();
    return cells.size() == 1 && cells.getFirst().kind() == Kind.NUMBER
        ? Optional.of(new BigDecimal(cells.getFirst().text()))
        : Optional.empty();
  }
}
