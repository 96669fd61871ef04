package org.rapporteur.report;

import java.util.Objects;
import org.rapporteur.protect.PublishedValue;

/// What one institution handed on and another received, as the report tells it.
///
/// @param check code of the finding where the two do not agree, such as `R-001`
/// @param from code of the catalogue, of the institution that counted the sent
/// @param to likewise of the received
/// @param label both institutions and what was handed on, in words
/// @param unit code of what both count, such as `case`
/// @param period ISO 8601, such as `2023-04/2024-03`
/// @param difference received less sent
/// @param why the reason for a difference, in words
public record HandoverReport(
    String check,
    String from,
    String to,
    String label,
    String unit,
    String period,
    PublishedValue sent,
    PublishedValue received,
    PublishedValue difference,
    State state,
    String why) {

  /// How the two counts stand to each other.
  public enum State {
    /// They are the same, or may be.
    SAME,
    /// The difference can have been under way at an end of the period.
    UNDER_WAY,
    /// The office says why they differ.
    EXPLAINED,
    /// Nobody says why.
    OPEN
  }

  public HandoverReport {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(sent, "sent");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(why, "why");
  }
}
