package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// One country's data: where it is, what it is made of, and how it is to be read.
///
/// @param folder its real path
/// @param settings the identity of its `rapporteur.yaml`, or of its control workbook
/// @param licence of the published report, as an SPDX id
/// @param unreported why a figure that no source reports is missing
/// @param precedence institutions whose figure is of record where several report, foremost first
/// @param bridges how the counts of several institutions come to a national figure
/// @param tiers the office’s own table of published tiers
/// @param years by report year, which is the edition of its sources
public record Workspace(
    Path folder,
    FileIdentity settings,
    Country country,
    Office office,
    Optional<String> licence,
    MissingReason.Plain unreported,
    String law,
    String profile,
    List<String> precedence,
    List<Explanation> explanations,
    List<Bridge> bridges,
    WaiverFile waivers,
    Optional<DataFile> tiers,
    SortedMap<Integer, WorkspaceYear> years) {

  /// The settings file of a workspace that has no control workbook.
  public static final String SETTINGS = "rapporteur.yaml";

  public Workspace {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(unreported, "unreported");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(profile, "profile");
    precedence = List.copyOf(precedence);
    explanations = List.copyOf(explanations);
    bridges = List.copyOf(bridges);
    Objects.requireNonNull(waivers, "waivers");
    Objects.requireNonNull(tiers, "tiers");
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  /// The newest day that sources know; without any, the end of the reporting period.
  public static LocalDate newestDay(int reportYear, List<SourceEntry> sources) {
    return sources.stream()
        .map(entry -> entry.source().asOf())
        .max(LocalDate::compareTo)
        .orElse(Period.reportingPeriod(reportYear).end());
  }

  /// What is wrong with asking for a report year that the workspace does not have.
  public Optional<Diagnostic> unknownYear(int reportYear) {
    if (years.containsKey(reportYear)) {
      return Optional.empty();
    }
    List<String> known = years.keySet().stream().map(String::valueOf).toList();
    return Optional.of(
        new Diagnostic(
            DiagnosticCode.YEAR_NOT_IN_WORKSPACE,
            new SourceLocation.WholeFile(settings.name()),
            Map.of("year", Integer.toString(reportYear), "known", known)));
  }

  /// The sources whose edition is not later than a report year and which know no day after `asOf`,
  /// in the order of the settings.
  public List<SourceEntry> sourcesUpTo(int reportYear, Optional<LocalDate> asOf) {
    return years.headMap(reportYear + 1).values().stream()
        .flatMap(year -> year.sources().stream())
        .filter(entry -> asOf.isEmpty() || !entry.source().asOf().isAfter(asOf.get()))
        .toList();
  }

  /// The same workspace with further sources, by report year.
  public Workspace with(SortedMap<Integer, List<SourceEntry>> more) {
    SortedMap<Integer, WorkspaceYear> all = new TreeMap<>(years);
    more.forEach((year, entries) ->
        all.merge(
            year,
            new WorkspaceYear(year, entries, List.of()),
            (before, added) -> before.with(added.sources())));
    return new Workspace(
        folder,
        settings,
        country,
        office,
        licence,
        unreported,
        law,
        profile,
        precedence,
        explanations,
        bridges,
        waivers,
        tiers,
        all);
  }
}
