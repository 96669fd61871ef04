package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.ingest.RawCell;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Period;

/// Reads the cells of a tidy table, each by the meaning of its column.
final class CellReaders {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final List<String> MARKS =
      Arrays.stream(Mark.values()).filter(Mark::isOfSources).map(CellReaders::code).toList();

  private final Catalogue catalogue;

  CellReaders(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Reading<Indicator> indicator(RawCell cell) {
    if (cell.isBlank()) {
      return blank("indicator");
    }
    return catalogue
        .indicator(cell.text())
        .map(Reading::ok)
        .orElseGet(() -> unknown("indicator", cell.text(), catalogue.indicators().keySet()));
  }

  Reading<Period> period(RawCell cell) {
    if (cell.isBlank()) {
      return blank("period");
    }
    return Period.parse(cell.text())
        .filter(
            period -> period.start().getYear() >= FIRST_YEAR && period.end().getYear() <= LAST_YEAR)
        .map(Reading::ok)
        .orElseGet(() -> Reading.wrong(DiagnosticCode.NOT_A_PERIOD, Map.of("value", cell.text())));
  }

  Reading<Optional<Quantity>> value(RawCell cell, NumberText numbers) {
    return cell.isBlank() ? Reading.ok(Optional.empty()) : numbers.read(cell).map(Optional::of);
  }

  /// A percentage as the source gives it, with or without its sign.
  Reading<Optional<BigDecimal>> percent(RawCell cell, NumberText numbers) {
    if (cell.isBlank()) {
      return Reading.ok(Optional.empty());
    }
    String digits = cell.text().endsWith("%") ? withoutSign(cell.text()) : cell.text();
    return numbers
        .read(new RawCell(digits, cell.kind()))
        .map(quantity -> Optional.of(quantity.greatest()));
  }

  private static String withoutSign(String text) {
    return text.substring(0, text.length() - 1).strip();
  }

  Reading<Optional<Status>> status(RawCell cell) {
    if (cell.isBlank()) {
      return Reading.ok(Optional.empty());
    }
    Optional<Status> status = Status.of(cell.text());
    return status.isPresent() ? Reading.ok(status) : unknown("status", cell.text(), Status.codes());
  }

  Reading<Set<Mark>> marks(RawCell cell) {
    Set<Mark> marks = new TreeSet<>();
    for (String word : cell.text().split("\\s+", -1)) {
      Optional<Mark> mark =
          Arrays.stream(Mark.values())
              .filter(known -> known.isOfSources() && code(known).equals(word))
              .findFirst();
      if (mark.isPresent()) {
        marks.add(mark.get());
      } else if (!word.isEmpty()) {
        return unknown("marks", word, MARKS);
      }
    }
    return Reading.ok(marks);
  }

  /// The code of a dimension; empty where a figure is not broken down by it.
  Reading<Optional<String>> code(RawCell cell, Dimension dimension) {
    String code = cell.text();
    if (cell.isBlank()) {
      return Reading.ok(Optional.empty());
    }
    return dimension.takes(code)
        ? Reading.ok(Optional.of(code))
        : unknown(dimension.id(), code, dimension.codes());
  }

  /// Free words, which hold no personal data.
  Reading<Optional<String>> words(RawCell cell) {
    Optional<String> personal = PersonalData.kindIn(cell.text());
    if (personal.isPresent()) {
      return Reading.wrong(DiagnosticCode.PERSONAL_DATA_SUSPECTED, Map.of("kind", personal.get()));
    }
    return Reading.ok(Optional.of(cell.text()).filter(text -> !text.isEmpty()));
  }

  private static <T> Reading<T> blank(String column) {
    return Reading.wrong(DiagnosticCode.REQUIRED_CELL_BLANK, Map.of("column", column));
  }

  private static <T> Reading<T> unknown(String column, String value, Collection<String> known) {
    return Reading.wrong(
        DiagnosticCode.UNKNOWN_CODE,
        Map.of("column", column, "value", value, "nearest", Nearest.to(value, known)));
  }

  private static String code(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
