package org.rapporteur.render.xlsx.checklist;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a point says of a workbook.
sealed interface Verdict {

  record Met() implements Verdict {}

  record NotApplicable(String reason) implements Verdict {}

  /// The workbook falls short.
  ///
  /// @param faults where and what, one or more
  record NotMet(List<String> faults) implements Verdict {}

  static Verdict of(Stream<String> faults) {
    List<String> found = faults.toList();
    return found.isEmpty() ? new Met() : new NotMet(found);
  }

  /// A verdict on each of these, or that there are none.
  static <T> Verdict ofEach(
      Collection<T> subjects, String reasonIfNone, Function<T, Stream<String>> faults) {
    return subjects.isEmpty()
        ? new NotApplicable(reasonIfNone)
        : of(subjects.stream().flatMap(faults));
  }
}
