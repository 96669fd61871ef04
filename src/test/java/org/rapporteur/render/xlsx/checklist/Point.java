package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.function.Function;

/// One point of the checklist.
///
/// @param name a sentence
/// @param damages each makes the sample's workbook fail this point
record Point(String name, Function<Book, Verdict> check, List<Damage> damages) {

  Point {
    damages = List.copyOf(damages);
  }

  static Point of(String name, Function<Book, Verdict> check, Damage... damages) {
    return new Point(name, check, List.of(damages));
  }
}
