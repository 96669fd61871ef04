package org.rapporteur.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Series;

/// What one institution hands on and another receives: cases, persons or euros that both count.
///
/// @param check the finding where the two counts do not agree
/// @param basis where the limits come from, such as `this-product`
/// @param reason why they are what they are
public record Handover(
    DiagnosticCode check,
    Side sent,
    Side received,
    UnderWay underWay,
    String basis,
    String reason) {

  /// The dimension that tells apart to whom money went.
  public static final String RECIPIENT = "recipient";

  /// A count of one end.
  ///
  /// @param by kinds of institution whose count it is, the first that has one counting
  public record Side(Series series, List<String> by) {
    public Side {
      Objects.requireNonNull(series, "series");
      by = List.copyOf(by);
    }
  }

  /// How much can be under way at one end of a period: `least` or, where that is more, `share` of
  /// the greater count; nor more than was sent in its last `months`, or received in its first.
  ///
  /// @param months longest time that a handover takes
  public record UnderWay(int months, BigDecimal least, BigDecimal share) {
    public UnderWay {
      Objects.requireNonNull(least, "least");
      Objects.requireNonNull(share, "share");
    }
  }

  public Handover {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(sent, "sent");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(underWay, "underWay");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(reason, "reason");
  }
}
