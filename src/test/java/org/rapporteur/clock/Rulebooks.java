package org.rapporteur.clock;

import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;

/// The rules and readings that ship, for tests.
final class Rulebooks {

  static final Rulebook SHIPPED = load();

  private Rulebooks() {}

  static Clock clock() {
    return new Clock(SHIPPED.watchList(), SHIPPED.profile());
  }

  private static Rulebook load() {
    return switch (RulebookLoader.load(2024, "standard-1", CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("The shipped rulebook has report year 2024");
    };
  }
}
