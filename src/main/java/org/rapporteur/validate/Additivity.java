package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Ledger;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;
import org.rapporteur.statistics.Series;
import org.rapporteur.workspace.SourceEntry;

/// the parts of a figure add up to it. Where the source does not name all
/// categories, or does not have all figures, they are not more than it; where its categories
/// overlap, no one part is.
final class Additivity implements FactCheck {

  private record Failure(Observation total, String dimension, List<Observation> parts, Range sum) {}

  private final Catalogue catalogue;
  private final Citizenships citizenships;

  Additivity(Catalogue catalogue, Citizenships citizenships) {
    this.catalogue = catalogue;
    this.citizenships = citizenships;
  }

  @Override
  public List<Fault> check(SourceFigures figures, SourceEntry entry) {
    List<Fault> faults = new ArrayList<>();
    parts(figures)
        .forEach((total, byDimension) -> {
          for (Failure failure : failures(total, byDimension, entry, faults)) {
            List<Observation> touched = new ArrayList<>(failure.parts());
            touched.add(total);
            faults.add(new Fault(finding(failure), touched));
          }
        });
    return faults;
  }

  /// For each figure that has parts, its parts by dimension.
  private static Map<Observation, SortedMap<String, List<Observation>>> parts(
      SourceFigures figures) {
    Map<Series, Map<String, Series>> parents = new HashMap<>();
    Map<String, List<String>> without = without(figures.tables());
    Map<Observation, SortedMap<String, List<Observation>>> parts = new LinkedHashMap<>();
    for (Observation part : figures.of(table -> without.containsKey(table.name()))) {
      parents
          .computeIfAbsent(part.series(), series -> parents(series, without.get(series.table())))
          .forEach((dimension, parent) -> {
            Observation total = figures.get(parent, part.period());
            if (total != null && Wording.isValue(total.measure())) {
              parts
                  .computeIfAbsent(total, _ -> new TreeMap<>())
                  .computeIfAbsent(dimension, _ -> new ArrayList<>())
                  .add(part);
            }
          });
    }
    return parts;
  }

  /// What a series is part of, by the dimension that is taken away.
  private static Map<String, Series> parents(Series series, List<String> without) {
    Map<String, Series> parents = new TreeMap<>();
    for (String dimension : without) {
      Map<String, String> rest = new TreeMap<>(series.breakdown());
      rest.remove(dimension);
      parents.put(dimension, Series.of(series.indicator(), rest));
    }
    return parents;
  }

  /// By name of a table, the dimensions without each of which there is a table too.
  private static Map<String, List<String>> without(Collection<SourceFigures.Table> tables) {
    Map<String, Set<Set<String>>> byIndicator = new HashMap<>();
    tables.forEach(table ->
        byIndicator
            .computeIfAbsent(table.indicator(), _ -> new HashSet<>())
            .add(table.dimensions()));
    Map<String, List<String>> without = new HashMap<>();
    for (SourceFigures.Table table : tables) {
      List<String> found =
          table.dimensions().stream()
              .filter(dimension -> {
                Set<String> rest = new TreeSet<>(table.dimensions());
                rest.remove(dimension);
                return byIndicator.get(table.indicator()).contains(rest);
              })
              .toList();
      if (!found.isEmpty()) {
        without.put(table.name(), found);
      }
    }
    return without;
  }

  /// The failures of one whole; one with the same sum as an earlier one has the same cause, which
  /// is the whole itself, and is not repeated.
  private List<Failure> failures(
      Observation total,
      SortedMap<String, List<Observation>> byDimension,
      SourceEntry entry,
      List<Fault> remarks) {
    List<Failure> failures = new ArrayList<>();
    catalogue
        .dimensions()
        .values()
        .forEach(dimension -> {
          List<Observation> parts = byDimension.getOrDefault(dimension.id(), List.of());
          failure(total, dimension, parts, entry, remarks)
              .filter(found -> failures.stream().noneMatch(f -> f.sum().equals(found.sum())))
              .ifPresent(failures::add);
        });
    return failures;
  }

  private Optional<Failure> failure(
      Observation total,
      Dimension dimension,
      List<Observation> all,
      SourceEntry entry,
      List<Fault> remarks) {
    List<Observation> parts =
        dimension.isOfCountries() ? citizenships.exclusive(all, dimension) : all;
    // Outcomes are added up with those that figures of their own state (J-010).
    if (parts.isEmpty() || dimension.id().equals(Ledger.OUTCOME)) {
      return Optional.empty();
    }
    Range whole = Range.of(total.measure());
    Range sum = sum(parts);
    boolean fails;
    if (!dimension.exclusive() || entry.overlapping().contains(dimension.id())) {
      fails = parts.stream().anyMatch(part -> Range.of(part.measure()).isAbove(whole));
      if (!fails && sum.isAbove(whole)) {
        Failure overlap = new Failure(total, dimension.id(), parts, sum);
        remarks.add(Fault.remark(finding(DiagnosticCode.PARTS_OVERLAP, overlap)));
      }
    } else if (entry.source().partial().contains(dimension.id())) {
      fails = sum.isAbove(whole);
    } else {
      fails = !sum.meets(whole);
    }
    return fails ? Optional.of(new Failure(total, dimension.id(), parts, sum)) : Optional.empty();
  }

  private static Range sum(List<Observation> parts) {
    List<Measure> measures = parts.stream().map(Observation::measure).toList();
    return Range.sum(measures);
  }

  private static Diagnostic finding(Failure failure) {
    return finding(code(failure.dimension()), failure);
  }

  private static Diagnostic finding(DiagnosticCode code, Failure failure) {
    Observation total = failure.total();
    return new Diagnostic(
        code,
        total.provenance().location(),
        Map.of(
            "fact", Wording.fact(total.series(), total.period()),
            "parts", Wording.sum(failure.parts(), failure.dimension()),
            "sum", failure.sum().toString(),
            "total", Wording.measure(total.measure())));
  }

  private static DiagnosticCode code(String dimension) {
    return switch (dimension) {
      case "sex" -> DiagnosticCode.SEXES_DO_NOT_ADD_UP;
      case "age" -> DiagnosticCode.AGES_DO_NOT_ADD_UP;
      case "age-band" -> DiagnosticCode.AGE_BANDS_DO_NOT_ADD_UP;
      case "region" -> DiagnosticCode.REGIONS_DO_NOT_ADD_UP;
      case "form" -> DiagnosticCode.FORMS_DO_NOT_ADD_UP;
      case "citizenship" -> DiagnosticCode.CITIZENSHIPS_DO_NOT_ADD_UP;
      default -> DiagnosticCode.PARTS_DO_NOT_ADD_UP;
    };
  }
}
