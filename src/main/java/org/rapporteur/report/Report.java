package org.rapporteur.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.protect.Audience;

/// The whole yearly report, ready to be rendered.
///
/// @param labels words that templates and sheets need around the content, by key
/// @param bridges between what institutions count of the same persons
/// @param handovers from one institution to the next
/// @param notes the notes to which tables refer by number, from 1
/// @param facts every fact of the record
public record Report(
    Cover cover,
    Audience audience,
    boolean draft,
    boolean fictional,
    Identity identity,
    List<Section> sections,
    Scorecard scorecard,
    Outcome outcome,
    AnalysisReport analysis,
    List<BridgeReport> bridges,
    List<HandoverReport> handovers,
    CaseloadReport caseload,
    List<String> notes,
    List<FactRow> facts,
    SortedMap<String, String> labels) {

  /// What was judged, under which law and profile.
  ///
  /// @param country ISO 3166 alpha-3, `XKX` for Kosovo
  /// @param law version of the law, such as `2019`
  /// @param underAnotherLaw whether that is not the law of the report year, but one for comparison
  /// @param lawMayBeNewer whether a law after the newest that was checked may hold for the year
  public record Identity(
      String country,
      int reportYear,
      String law,
      String lawCitation,
      String lawCheckedThrough,
      boolean underAnotherLaw,
      boolean lawMayBeNewer,
      String profile,
      String profileHash,
      String softwareVersion) {}

  public Report {
    Objects.requireNonNull(cover, "cover");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(identity, "identity");
    sections = List.copyOf(sections);
    Objects.requireNonNull(scorecard, "scorecard");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(analysis, "analysis");
    bridges = List.copyOf(bridges);
    handovers = List.copyOf(handovers);
    Objects.requireNonNull(caseload, "caseload");
    notes = List.copyOf(notes);
    facts = List.copyOf(facts);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /// All tables, in the order of the sections.
  public List<FactTable> tables() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).table())
        .toList();
  }

  /// All charts, in the order of the sections.
  public List<Chart> charts() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).chart())
        .toList();
  }
}
