package org.rapporteur.protect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.protect.PublishedValue.Code;
import org.rapporteur.protect.PublishedValue.Content;
import org.rapporteur.protect.PublishedValue.Exact;
import org.rapporteur.protect.PublishedValue.Range;
import org.rapporteur.protect.PublishedValue.Shorthand;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.MissingReason.Contradicted;
import org.rapporteur.statistics.MissingReason.NotProvidedToState;
import org.rapporteur.statistics.MissingReason.Plain;

/// The gate through which every figure of the record goes on its way to a page.
///
/// For `Audience.OFFICIAL` it lets figures through as they are. Disclosure control for the public
/// is not part of this version, so a publication for the public cannot be made at all.
public final class Publication {

  private Publication() {}

  /// Whether figures can be published for this audience.
  public static boolean supports(Audience audience) {
    return switch (audience) {
      case OFFICIAL -> true;
      case PUBLIC -> false;
    };
  }

  /// The gate for an audience.
  ///
  /// @throws IllegalArgumentException where `supports` says no
  public static Publication forAudience(Audience audience) {
    if (!supports(audience)) {
      throw new IllegalArgumentException("No publication for the audience " + audience.code());
    }
    return new Publication();
  }

  /// A figure of the record as it may be printed.
  ///
  /// @param facts ids of the facts it rests on
  public PublishedValue publish(Measure measure, Style style, Set<Mark> marks, List<String> facts) {
    return new PublishedValue(content(measure), style, named(measure, marks), facts);
  }

  /// An interval says of which kind it is: one of sampling, or else of bounds.
  private static Set<Mark> named(Measure measure, Set<Mark> marks) {
    if (!(measure instanceof Measure.Interval) || marks.contains(Mark.SAMPLE)) {
      return marks;
    }
    Set<Mark> named = EnumSet.of(Mark.BOUNDS);
    named.addAll(marks);
    return named;
  }

  private static Content content(Measure measure) {
    return switch (measure) {
      case Measure.Known known -> new Exact(known.value());
      case Measure.Interval(var low, var high) -> new Range(low, high);
      case Measure.Missing(MissingReason reason) -> missing(reason);
      case Measure.NotApplicable _ ->
          new Shorthand(Code.NOT_APPLICABLE, "missing.not-applicable", "");
    };
  }

  private static Shorthand missing(MissingReason reason) {
    return switch (reason) {
      case NotProvidedToState(String _, var date) ->
          new Shorthand(Code.NOT_AVAILABLE, PublishedValue.REQUESTED, date.toString());
      case Contradicted(String check) ->
          new Shorthand(Code.NOT_AVAILABLE, "missing.contradicted", check);
      case Plain.SUPPRESSED_BY_SOURCE ->
          new Shorthand(Code.CONFIDENTIAL, "missing.suppressed-by-source", "");
      case Plain.NOT_IN_SOURCES -> absent("not-in-sources");
      case Plain.NOT_COLLECTED -> absent("not-collected");
      case Plain.NOT_AVAILABLE_YET -> absent("not-available-yet");
      case Plain.NOT_REPORTED_TO_OFFICE -> absent("not-reported-to-office");
      case Plain.OTHER_PERIOD -> absent("other-period");
    };
  }

  private static Shorthand absent(String why) {
    return new Shorthand(Code.NOT_AVAILABLE, "missing." + why, "");
  }
}
