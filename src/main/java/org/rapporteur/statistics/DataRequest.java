package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// A request of the U.S. State Department for data, and what came of it: the ground of the data
/// presumption of 22 U.S.C. 7106(b)(1) and (7) (rules DP-1 to DP-3).
///
/// @param provided whether the government provided the data
/// @param unable whether it was unable to obtain them
/// @param capacityIncreasing whether its capacity to obtain such data demonstrably increased
public record DataRequest(
    Topic topic,
    Scope scope,
    LocalDate date,
    boolean provided,
    boolean unable,
    boolean capacityIncreasing) {

  /// The four kinds of data that the statute names.
  public enum Topic {
    INVESTIGATIONS,
    PROSECUTIONS,
    CONVICTIONS,
    SENTENCES
  }

  /// Whose cases: paragraph (1) or paragraph (7).
  public enum Scope {
    ALL,
    OFFICIALS
  }

  public DataRequest {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(date, "date");
  }

  /// Whether the request asked for this indicator's figures.
  public boolean concerns(String indicator) {
    return switch (scope) {
      case ALL ->
          switch (topic) {
            case INVESTIGATIONS -> indicator.equals("investigations-opened");
            case PROSECUTIONS ->
                indicator.equals("persons-prosecuted") || indicator.equals("prosecutions-opened");
            case CONVICTIONS -> indicator.equals("persons-convicted");
            case SENTENCES -> indicator.equals("persons-sentenced");
          };
      case OFFICIALS ->
          switch (topic) {
            case INVESTIGATIONS -> indicator.equals("officials-investigated");
            case PROSECUTIONS -> indicator.equals("officials-prosecuted");
            case CONVICTIONS -> indicator.equals("officials-convicted");
            case SENTENCES -> indicator.equals("officials-sentenced");
          };
    };
  }

  /// Why a figure that this request asked for, and that was not provided, is missing.
  public MissingReason reason() {
    String asked = (topic.name() + "/" + scope.name()).toLowerCase(Locale.ROOT);
    return new MissingReason.NotProvidedToState(asked, date);
  }
}
