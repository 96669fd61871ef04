package org.rapporteur.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.ingest.RawCell;
import org.rapporteur.ingest.RawCell.Kind;
import org.rapporteur.statistics.Measure;
import org.rapporteur.workspace.NumberFormat;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({"0,0", "22,22", "007,7", "1204,1204", "12.5,12.5", "1234.567,1234.567", "0.500,0.5"})
  void aPlainNumberIsRead(String text, BigDecimal value) {
    assertThat(measure(text)).isEqualTo(new Measure.Known(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,550", "12.000", "999,999", "<1.234", "1.000-2.000"})
  void oneGroupOfThreeDigitsIsAmbiguousWhereNoFormatIsDeclared(String text) {
    assertThat(code(text, Optional.empty())).contains(DiagnosticCode.AMBIGUOUS_NUMBER);
  }

  @Test
  void theMessageOffersBothReadingsAndTheDeclarationThatDecides() {
    Reading.Wrong<Quantity> wrong =
        (Reading.Wrong<Quantity>) read(new RawCell("1.234", Kind.TEXT), Optional.empty());
    assertThat(wrong.operands())
        .containsEntry("first", "1234")
        .containsEntry("second", "1.234")
        .containsEntry("format", "1.234,5")
        .containsEntry("file", "f.csv");
  }

  @Test
  void aNumberStoredAsANumberIsNotAmbiguous() {
    Reading<Quantity> reading = read(new RawCell("1.234", Kind.NUMBER), Optional.empty());
    assertThat(reading).isEqualTo(Reading.ok(new Quantity.Exactly(new BigDecimal("1.234"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.234,5; 1.234; 1234",
        "1.234,5; 1.234,56; 1234.56",
        "1.234,5; 12,5; 12.5",
        "1,234.5; 1,550; 1550",
        "1,234.5; 1,234,567.8; 1234567.8",
        "1 234,5; 1 234; 1234",
        "1234,5; 12,345; 12.345",
        "1234.5; 12.345; 12.345"
      })
  void aDeclaredFormatDecides(String format, String text, BigDecimal value) {
    NumberFormat declared = NumberFormat.ofExample(format).orElseThrow();
    assertThat(read(new RawCell(text, Kind.TEXT), Optional.of(declared)))
        .isEqualTo(Reading.ok(new Quantity.Exactly(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1.234,5; 1.23", "1.234,5; 1,234.5", "1,234.5; 1.234,5", "1234.5; 1,234.5"})
  void aDeclaredFormatRefusesWhatDoesNotFitIt(String format, String text) {
    assertThat(code(text, NumberFormat.ofExample(format))).contains(DiagnosticCode.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12*",
        "1 234",
        "nuk ka",
        "nema",
        "-",
        "/",
        "n/a",
        "..",
        "1e3",
        "1,5",
        "1.234.567",
        "0x10",
        "٢٢",
        "22 persons",
        "25-22",
        "<0",
        "<",
        ">5",
        "NaN",
        "+5",
        "1.",
        ".5"
      })
  void anythingElseIsNotANumber(String text) {
    assertThat(code(text, Optional.empty())).contains(DiagnosticCode.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "\u22123", "\u20133", "(3)", "( 1,234 )", "- 3"})
  void aMinusSignOrBracketsMakeANegative(String text) {
    assertThat(code(text, Optional.empty())).contains(DiagnosticCode.NEGATIVE_COUNT);
  }

  @Test
  void aNegativeNumberStoredAsANumberIsNegativeToo() {
    assertThat(read(new RawCell("-3", Kind.NUMBER), Optional.empty()))
        .isInstanceOfSatisfying(
            Reading.Wrong.class,
            wrong -> assertThat(wrong.code()).isEqualTo(DiagnosticCode.NEGATIVE_COUNT));
  }

  @Test
  void lessThanFiveIsNoughtToFourAndItsLowerEndIsDeclaredBySource() {
    Quantity quantity = quantity("<5");
    assertThat(quantity.measure(Unit.PERSON, 0)).isEqualTo(interval(0, 4));
    assertThat(quantity.measure(Unit.PERSON, 1)).isEqualTo(interval(1, 4));
    assertThat(quantity.measure(Unit.EUR, 0)).isEqualTo(interval(0, 5));
    assertThat(quantity("<1").measure(Unit.PERSON, 1)).isEqualTo(Measure.of(0));
  }

  @Test
  void twoNumbersWithADashAreAnInterval() {
    assertThat(quantity("22-25").measure(Unit.PERSON, 0)).isEqualTo(interval(22, 25));
    assertThat(quantity("22 – 25").measure(Unit.PERSON, 0)).isEqualTo(interval(22, 25));
    assertThat(quantity("22-22").measure(Unit.PERSON, 0)).isEqualTo(Measure.of(22));
  }

  @Test
  void aNumberOfFourHundredDigitsIsReadAndOneOfThousandsIsRefused() {
    assertThat(quantity("9".repeat(400)).greatest().precision()).isEqualTo(400);
    assertThat(code("9".repeat(30_000), Optional.empty())).contains(DiagnosticCode.NOT_A_NUMBER);
  }

  private static Measure measure(String text) {
    return quantity(text).measure(Unit.EUR, 0);
  }

  private static Measure interval(long low, long high) {
    return new Measure.Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  private static Quantity quantity(String text) {
    return switch (read(new RawCell(text, Kind.TEXT), Optional.empty())) {
      case Reading.Ok<Quantity>(Quantity value) -> value;
      case Reading.Wrong<Quantity> wrong -> throw new AssertionError(wrong);
    };
  }

  private static Optional<DiagnosticCode> code(String text, Optional<NumberFormat> declared) {
    return switch (read(new RawCell(text, Kind.TEXT), declared)) {
      case Reading.Ok<Quantity> _ -> Optional.empty();
      case Reading.Wrong<Quantity> wrong -> Optional.of(wrong.code());
    };
  }

  private static Reading<Quantity> read(RawCell cell, Optional<NumberFormat> declared) {
    return new NumberText("f.csv", declared).read(cell);
  }
}
