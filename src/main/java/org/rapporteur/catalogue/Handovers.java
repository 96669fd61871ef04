package org.rapporteur.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Handover.Side;
import org.rapporteur.catalogue.Handover.UnderWay;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Series;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads `catalogue/handovers.yaml`, and refuses a handover whose ends are not flows in one unit.
public final class Handovers {

  private static final String FILE = "handovers.yaml";

  private final Catalogue catalogue;

  private Handovers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The handovers that ship with the program, in the order of the file.
  ///
  /// @throws IllegalStateException with every problem where the file is wrong
  public static List<Handover> load(Catalogue catalogue) {
    return read(CatalogueLoader.resource(FILE), catalogue);
  }

  static List<Handover> read(String text, Catalogue catalogue) {
    List<Diagnostic> findings = new ArrayList<>();
    Consumer<Diagnostic> report = findings::add;
    Handovers reader = new Handovers(catalogue);
    List<Handover> handovers = new ArrayList<>();
    YamlFile.read(FILE, text, report)
        .ifPresent(file -> {
          for (YamlMap entry : file.maps("handovers")) {
            reader.handover(entry).ifPresent(handovers::add);
            entry.close();
          }
          file.close();
        });
    CatalogueLoader.requireNone(findings);
    return List.copyOf(handovers);
  }

  private Optional<Handover> handover(YamlMap entry) {
    String id = entry.requiredText("check");
    Optional<DiagnosticCode> check = DiagnosticCode.ofId(id);
    if (check.isEmpty()) {
      entry.wrongShape("check", "the code of a finding, not " + id);
    }
    Optional<Side> sent = side(entry, "sent");
    Optional<Side> received = side(entry, "received");
    Optional<UnderWay> underWay =
        entry.required("under-way", entry.map("under-way")).map(Handovers::underWay);
    String basis = entry.requiredText("basis");
    String reason = entry.requiredText("reason");
    if (!entry.isSound() || sent.isEmpty() || received.isEmpty()) {
      return Optional.empty();
    }
    if (unit(sent.get()) != unit(received.get())) {
      entry.wrongShape("received", "a figure in " + unit(sent.get()) + ", as that of sent");
    }
    return Optional.of(
        new Handover(
            check.orElseThrow(),
            sent.get(),
            received.get(),
            underWay.orElseThrow(),
            basis,
            reason));
  }

  private Unit unit(Side side) {
    return catalogue.indicator(side.series().indicator()).orElseThrow().unit();
  }

  private Optional<Side> side(YamlMap entry, String key) {
    return entry.required(key, entry.map(key)).flatMap(this::side);
  }

  private Optional<Side> side(YamlMap map) {
    String text = map.requiredText("figure");
    List<String> by = map.texts("by");
    by.stream()
        .filter(institution -> !catalogue.institutions().contains(institution))
        .forEach(institution -> map.unknown("by", institution, catalogue.institutions()));
    map.close();
    Optional<Series> series =
        Series.parse(text)
            .filter(found ->
                catalogue
                    .indicator(found.indicator())
                    .filter(indicator -> indicator.nature() == Nature.FLOW)
                    .filter(indicator -> catalogue.takes(indicator, found))
                    .isPresent());
    if (series.isEmpty()) {
      map.wrongShape("figure", "a flow of the catalogue, not " + text);
    }
    return series.map(found -> new Side(found, by));
  }

  private static UnderWay underWay(YamlMap map) {
    int months = map.required("months", map.integer("months")).orElse(1);
    BigDecimal least = map.required("least", map.decimal("least")).orElse(BigDecimal.ZERO);
    BigDecimal share = map.required("share", map.decimal("share")).orElse(BigDecimal.ZERO);
    map.close();
    return new UnderWay(months, least, share);
  }
}
