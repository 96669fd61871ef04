package org.rapporteur.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.caseload.Account;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.NamedFact;
import org.rapporteur.statistics.NamedInstitution;
import org.rapporteur.statistics.NamedParts;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;

/// Facts as operands of messages, in the codes that the files use.
final class Wording {

  private static final String NO_FIGURE = "\u2013";

  private Wording() {}

  static NamedFact fact(Series series, Period period) {
    return new NamedFact(series, period);
  }

  /// `investigation, case, 2023-04/2024-03`, and the offence where it is not all of them.
  static String account(Account account) {
    String name =
        account.ledger().stage().code()
            + ", "
            + account.ledger().unit().code()
            + ", "
            + account.period().iso();
    String cut = account.offence().map(offence -> name + ", " + offence).orElse(name);
    return account.indicted().map(own -> cut + ", indicted " + own.iso()).orElse(cut);
  }

  /// `girl`, or `total` where the series is not broken down.
  static String codes(Series series) {
    return series.isTotal() ? "total" : String.join(" / ", series.breakdown().values());
  }

  static String measure(Measure measure) {
    return switch (measure) {
      case Measure.Known(BigDecimal value) -> value.toPlainString();
      case Measure.Interval(BigDecimal low, BigDecimal high) ->
          low.toPlainString() + "-" + high.toPlainString();
      case Measure.Missing _, Measure.NotApplicable _ -> NO_FIGURE;
    };
  }

  static NamedInstitution institution(Observation observation) {
    return new NamedInstitution(observation.provenance().source().institution());
  }

  static String reply(Reply reply) {
    return switch (reply) {
      case Reply.YesNo(boolean yes) -> Boolean.toString(yes);
      case Reply.Choice(String code) -> code;
      case Reply.Moved(var direction) -> direction.name().toLowerCase(Locale.ROOT);
      case Reply.OnDate(var date) -> date.toString();
      case Reply.Words(String text) -> text;
      case Reply.None _, Reply.NotApplicable _ -> NO_FIGURE;
    };
  }

  /// `female 16 + male 4`, naming the codes of one dimension.
  static NamedParts sum(List<Observation> parts, String dimension) {
    return named(parts, dimension, part -> measure(part.measure()));
  }

  /// `female + male`, naming the codes of one dimension.
  static NamedParts codes(List<Observation> parts, String dimension) {
    return named(parts, dimension, _ -> "");
  }

  private static NamedParts named(
      List<Observation> parts, String dimension, Function<Observation, String> figure) {
    return new NamedParts(
        dimension,
        parts.stream()
            .map(part ->
                new NamedParts.Part(part.series().breakdown().get(dimension), figure.apply(part)))
            .toList());
  }

  /// `2023-01/2023-03 5 + 2023-04/2023-06 7`
  static String sumOfPeriods(List<Observation> parts) {
    return parts.stream()
        .map(part -> part.period().iso() + " " + measure(part.measure()))
        .collect(Collectors.joining(" + "));
  }

  static boolean isValue(Measure measure) {
    return switch (measure) {
      case Measure.Known _, Measure.Interval _ -> true;
      case Measure.Missing _, Measure.NotApplicable _ -> false;
    };
  }
}
