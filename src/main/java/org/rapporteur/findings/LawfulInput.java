package org.rapporteur.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;
import org.rapporteur.statistics.Series;

/// Something that an office can lawfully bring about, or report, and that some test would read.
///
/// @param id stable, and the order among inputs that are otherwise alike
/// @param effort its class; a report of what may be there already is the lightest
/// @param otherwise the class of bringing it about, where it turns out not to be there
/// @param who code of the institution that acts; never a court
/// @param keeper code of the institution that keeps the record, where that is another
/// @param changes what the record would hold then
public record LawfulInput(
    String id,
    What what,
    Effort effort,
    Optional<Effort> otherwise,
    String who,
    Optional<String> keeper,
    List<Change> changes) {

  /// What is to be done.
  public sealed interface What {

    /// A figure is reported as it is, whatever it says.
    record Report(Series series, boolean lastYear) implements What {}

    /// A figure that is no outcome comes to at least, or at most, a number.
    record Reach(Series series, BigDecimal value, boolean atLeast, boolean lastYearToo)
        implements What {}

    /// An answer that is no outcome becomes this one.
    record Establish(String question, Reply reply) implements What {}

    /// The law on the books is reported, where none is known here.
    ///
    /// @param yardstick whether it is the punishment for rape, with which others are compared
    record ReportLaw(boolean yardstick) implements What {}

    /// An offence carries at least these terms, and no fine instead.
    ///
    /// @param offence as it would read
    /// @param added whether no offence reaches its limbs so far
    record Amend(Offence offence, boolean added) implements What {}

    /// The law that does it is adopted and comes into force after the period: nothing more has to
    /// be decided.
    record AwaitLaw(Offence offence) implements What {}
  }

  /// A request of the State Department that the input answers.
  public Optional<DataRequest> answers() {
    return changes.stream()
        .filter(Change.Request.class::isInstance)
        .map(change -> ((Change.Request) change).request())
        .findFirst();
  }

  /// The heaviest class that it may come to.
  Effort atMost() {
    return otherwise.orElse(effort);
  }

  public LawfulInput {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(otherwise, "otherwise");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(keeper, "keeper");
    changes = List.copyOf(changes);
  }
}
