package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlFile;

/// Which figures state the accounts of casework, stage by stage and unit by unit, in the order of
/// `catalogue/casework.yaml`.
public record Casework(List<Ledger> ledgers) {

  static final String FILE = "casework.yaml";

  public Casework {
    ledgers = List.copyOf(ledgers);
  }

  /// The accounts that ship with the program.
  ///
  /// @throws IllegalStateException with every problem where the file is wrong
  public static Casework load(Catalogue catalogue) {
    return read(CatalogueLoader.resource(FILE), catalogue);
  }

  static Casework read(String text, Catalogue catalogue) {
    List<Diagnostic> findings = new ArrayList<>();
    Consumer<Diagnostic> report = findings::add;
    List<Ledger> ledgers =
        YamlFile.read(FILE, text, report)
            .map(file -> new CaseworkReader(catalogue).read(file))
            .orElse(List.of());
    CatalogueLoader.requireNone(findings);
    return new Casework(ledgers);
  }

  /// The ledger of a stage in a unit.
  public Optional<Ledger> of(CaseStage stage, Unit unit) {
    return ledgers.stream()
        .filter(ledger -> ledger.stage() == stage && ledger.unit() == unit)
        .findFirst();
  }
}
