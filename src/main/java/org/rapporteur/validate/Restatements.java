package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Restatement;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;

/// T-003: a later edition of an institution's figures changes an earlier one without a word. The
/// later figure is marked as revised. Said once a table: a change for which the source has a reason
/// (`revised` and a note), a provisional figure that became final, and a change that the workspace
/// explains are kept, not reported. A figure of a changed table that only one of the editions gives
/// is kept beside the changes. What one edition gives in parts of a period and another as a whole
/// is compared as a sum.
final class Restatements {

  /// A table of one institution: an indicator by certain dimensions in one period.
  private record Table(
      String institution, String indicator, Set<String> dimensions, Period period) {}

  private final Explanations explanations;
  private final Consumer<Diagnostic> findings;
  private final List<Restatement> found = new ArrayList<>();
  private final Map<Observation, Observation> revised = new HashMap<>();

  Restatements(Explanations explanations, Consumer<Diagnostic> findings) {
    this.explanations = explanations;
    this.findings = findings;
  }

  List<Restatement> found() {
    return found;
  }

  /// The observations in the same order, later figures of restatements marked as revised.
  List<Observation> mark(List<Observation> observations) {
    tables(observations).forEach((table, editions) -> editions(table, editions, false));
    List<Observation> sums = PeriodQuery.sums(observations);
    if (!sums.isEmpty()) {
      List<Observation> all = new ArrayList<>(observations);
      all.addAll(sums);
      tables(all).forEach((table, editions) -> editions(table, editions, true));
    }
    return revised.isEmpty()
        ? observations
        : observations.stream().map(o -> revised.getOrDefault(o, o)).toList();
  }

  /// The figures of each table that more than one source gives, by source, oldest edition first.
  private static Map<Table, SortedMap<Source, SortedMap<Series, Observation>>> tables(
      List<Observation> observations) {
    Map<Table, SortedMap<Source, SortedMap<Series, Observation>>> tables = new LinkedHashMap<>();
    Set<String> several = institutionsOfSeveralSources(observations);
    if (several.isEmpty()) {
      return tables;
    }
    Comparator<Source> oldestFirst = Precedence.byEdition().reversed();
    for (Observation o : observations) {
      Source source = o.provenance().source();
      if (several.contains(source.institution())) {
        Table table =
            new Table(
                source.institution(),
                o.series().indicator(),
                Set.copyOf(o.series().breakdown().keySet()),
                o.period());
        tables
            .computeIfAbsent(table, _ -> new TreeMap<>(oldestFirst))
            .computeIfAbsent(source, _ -> new TreeMap<>())
            .put(o.series(), o);
      }
    }
    tables.values().removeIf(editions -> editions.size() < 2);
    return tables;
  }

  private static Set<String> institutionsOfSeveralSources(List<Observation> observations) {
    Map<String, Source> first = new HashMap<>();
    Set<String> several = new HashSet<>();
    Source before = null;
    for (Observation o : observations) {
      Source source = o.provenance().source();
      if (!source.equals(before)) {
        Source known = first.putIfAbsent(source.institution(), source);
        if (known != null && !known.equals(source)) {
          several.add(source.institution());
        }
        before = source;
      }
    }
    return several;
  }

  /// @param sums whether a sum and a whole are compared, and nothing else
  private void editions(
      Table table, SortedMap<Source, SortedMap<Series, Observation>> editions, boolean sums) {
    SortedMap<Series, Observation> earlier = null;
    for (SortedMap<Series, Observation> later : editions.values()) {
      if (earlier != null) {
        compare(table, earlier, later, sums);
      }
      earlier = later;
    }
  }

  private void compare(
      Table table,
      SortedMap<Series, Observation> earlier,
      SortedMap<Series, Observation> later,
      boolean sums) {
    List<Change> changes = new ArrayList<>();
    for (Observation before : earlier.values()) {
      Observation after = later.get(before.series());
      if (after != null && differ(before, after) && (isSum(before) != isSum(after)) == sums) {
        changes.add(new Change(before, after));
      }
    }
    if (changes.isEmpty()) {
      return;
    }
    List<Change> surprising = changes.stream().filter(change -> !change.isExpected()).toList();
    Optional<String> reason =
        surprising.isEmpty()
            ? Optional.empty()
            : explanations.reason(DiagnosticCode.RESTATED, table.indicator(), table.period());
    for (Change change : changes) {
      Observation marked = change.after().with(Mark.REVISED);
      revised.put(change.after(), marked);
      found.add(new Restatement(change.before(), marked, reason.or(() -> note(change.after()))));
    }
    Observation anyBefore = changes.getFirst().before();
    Observation anyAfter = changes.getFirst().after();
    for (Observation before : only(earlier, later)) {
      found.add(
          new Restatement(before, notGiven(before, anyAfter), reason.or(() -> note(anyAfter))));
    }
    for (Observation after : only(later, earlier)) {
      found.add(new Restatement(notGiven(after, anyBefore), after, reason.or(after::note)));
    }
    if (!surprising.isEmpty() && reason.isEmpty()) {
      report(table, surprising, only(earlier, later));
    }
  }

  private void report(Table table, List<Change> surprising, List<Observation> dropped) {
    List<String> changes = new ArrayList<>();
    surprising.forEach(change ->
        changes.add(
            text(change.before()) + " \u2192 " + Wording.measure(change.after().measure())));
    dropped.forEach(before -> changes.add(text(before) + " \u2192 \u2013"));
    Change first = surprising.getFirst();
    findings.accept(
        new Diagnostic(
            DiagnosticCode.RESTATED,
            first.after().provenance().location(),
            Map.of(
                "fact",
                Wording.fact(Series.total(table.indicator()), table.period()),
                "changes",
                changes,
                "edition",
                first.after().provenance().source().id(),
                "other",
                first.before().provenance().source().id())));
  }

  /// The figures that one edition of a table gives and another does not.
  private static List<Observation> only(
      SortedMap<Series, Observation> edition, SortedMap<Series, Observation> other) {
    return edition.values().stream()
        .filter(figure -> Wording.isValue(figure.measure()))
        .filter(figure -> !other.containsKey(figure.series()))
        .toList();
  }

  /// What the edition of another figure says of a figure that it does not give.
  private static Observation notGiven(Observation figure, Observation ofEdition) {
    Provenance edition = ofEdition.provenance();
    return new Observation(
        figure.series(),
        figure.period(),
        Measure.missing(MissingReason.Plain.NOT_IN_SOURCES),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        new Provenance(edition.source(), new SourceLocation.WholeFile(edition.location().file())));
  }

  private static boolean isSum(Observation figure) {
    return !figure.provenance().further().isEmpty();
  }

  /// The words of the source; those of a sum only name its parts.
  private static Optional<String> note(Observation figure) {
    return isSum(figure) ? Optional.empty() : figure.note();
  }

  private static String text(Observation before) {
    return Wording.codes(before.series()) + " " + Wording.measure(before.measure());
  }

  /// A figure that was missing and is there now, or the other way round, is no restatement.
  private static boolean differ(Observation before, Observation after) {
    return Wording.isValue(before.measure())
        && Wording.isValue(after.measure())
        && !before.measure().equals(after.measure());
  }

  private record Change(Observation before, Observation after) {
    boolean isExpected() {
      return before.marks().contains(Mark.PROVISIONAL)
          || (after.marks().contains(Mark.REVISED) && note(after).isPresent());
    }
  }
}
