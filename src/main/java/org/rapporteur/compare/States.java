package org.rapporteur.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.compare.ReferenceFile.WrongLine;

/// The European states of the reference table, by ISO code, in its order: the Western Balkans,
/// members of the European Union past and present, other neighbours.
final class States {

  private static final List<String> HEADER =
      List.of("iso3", "country", "group", "eu_from", "eu_through", "eu_source");

  private final SequencedMap<String, State> states = new LinkedHashMap<>();

  private States() {}

  /// The table of the class path.
  ///
  /// @throws IllegalStateException with every wrong line, where the shipped table is wrong
  static States load() {
    return read(ReferenceFile.load("states.csv"));
  }

  static States read(String csv) {
    return read(ReferenceFile.of("states.csv", csv));
  }

  private static States read(ReferenceFile file) {
    States states = new States();
    file.forEach(HEADER, states::line);
    return states;
  }

  SequencedMap<String, State> all() {
    return Collections.unmodifiableSequencedMap(states);
  }

  private void line(List<String> fields) throws WrongLine {
    String iso3 = fields.get(0);
    if (!TierTable.isIso3(iso3) || fields.get(1).isBlank()) {
      throw new WrongLine("no state " + iso3);
    }
    Optional<LocalDate> from = day(fields.get(3));
    Optional<LocalDate> through = day(fields.get(4));
    if (from.isPresent() == fields.get(5).isBlank()) {
      throw new WrongLine("membership and its source stand together");
    }
    if (through.isPresent() && (from.isEmpty() || through.get().isBefore(from.get()))) {
      throw new WrongLine("a membership that ends before it begins");
    }
    if (states.putIfAbsent(iso3, new State(iso3, fields.get(1), fields.get(2), from, through))
        != null) {
      throw new WrongLine("a second row of " + iso3);
    }
  }

  private static Optional<LocalDate> day(String text) throws WrongLine {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      throw new WrongLine("no day " + text);
    }
  }
}
