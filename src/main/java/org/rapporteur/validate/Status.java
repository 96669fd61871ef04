package org.rapporteur.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Reply;

/// Why a figure or a reply is not there, by the word that files use.
enum Status {
  NOT_COLLECTED("not-collected", MissingReason.Plain.NOT_COLLECTED),
  NOT_AVAILABLE_YET("not-available-yet", MissingReason.Plain.NOT_AVAILABLE_YET),
  NOT_REPORTED("not-reported", MissingReason.Plain.NOT_REPORTED_TO_OFFICE),
  SUPPRESSED("suppressed", MissingReason.Plain.SUPPRESSED_BY_SOURCE),
  NOT_IN_SOURCES("not-in-sources", MissingReason.Plain.NOT_IN_SOURCES),
  OTHER_PERIOD("other-period", MissingReason.Plain.OTHER_PERIOD),
  NOT_APPLICABLE("not-applicable");

  private final String code;
  private final Optional<MissingReason.Plain> reason;

  Status(String code, MissingReason.Plain reason) {
    this.code = code;
    this.reason = Optional.of(reason);
  }

  Status(String code) {
    this.code = code;
    this.reason = Optional.empty();
  }

  String code() {
    return code;
  }

  Measure measure() {
    return reason.<Measure>map(Measure.Missing::new).orElseGet(Measure.NotApplicable::new);
  }

  Reply reply() {
    return reason.<Reply>map(Reply.None::new).orElseGet(Reply.NotApplicable::new);
  }

  static Status of(MissingReason.Plain reason) {
    return Arrays.stream(values())
        .filter(status -> status.reason.equals(Optional.of(reason)))
        .findFirst()
        .orElseThrow();
  }

  static Optional<Status> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Status::code).toList();
  }
}
