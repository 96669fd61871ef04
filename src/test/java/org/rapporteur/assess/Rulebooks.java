package org.rapporteur.assess;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.catalogue.CatalogueLoader;
import org.rapporteur.rulebook.Rulebook;
import org.rapporteur.rulebook.RulebookLoader;
import org.rapporteur.rulebook.RulebookOutcome;

/// The rulebook that ships, for tests.
public final class Rulebooks {

  private static final Map<Integer, Rulebook> LOADED = new HashMap<>();

  private Rulebooks() {}

  public static Rulebook shipped(int reportYear) {
    return LOADED.computeIfAbsent(reportYear, Rulebooks::load);
  }

  private static Rulebook load(int reportYear) {
    return switch (RulebookLoader.load(reportYear, "standard-1", CatalogueLoader.load())) {
      case RulebookOutcome.Found(Rulebook rulebook) -> rulebook;
      case RulebookOutcome.NoLaw _, RulebookOutcome.NoProfile _ ->
          throw new AssertionError("No shipped rulebook for " + reportYear);
    };
  }
}
