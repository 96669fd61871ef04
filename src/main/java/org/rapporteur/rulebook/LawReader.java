package org.rapporteur.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlMap;

/// Reads one law version, whatever is wrong in it: whole, or as what Acts changed in the version
/// before it.
final class LawReader {

  private final Optional<YamlMap> file;
  private final References references;
  private final Consumer<Diagnostic> findings;

  LawReader(Optional<YamlMap> file, References references, Consumer<Diagnostic> findings) {
    this.file = file;
    this.references = references;
    this.findings = findings;
  }

  /// The first report year; empty, with a finding, where none is stated.
  Optional<Integer> first() {
    return file.flatMap(map -> map.required("from", map.integer("from")));
  }

  /// Reports that another law holds for some of these years.
  void refuseYears() {
    file.ifPresent(map -> map.wrongShape("from", "report years for which no other law holds"));
  }

  /// @param span the report years for which this version is the newest
  /// @param before the version before it
  Optional<LawHistory.Step> step(YearSpan span, Optional<LawVersion> before) {
    return file.flatMap(map -> step(map, span, before));
  }

  private Optional<LawHistory.Step> step(YamlMap map, YearSpan span, Optional<LawVersion> before) {
    Optional<Integer> version = map.required("version", map.integer("version"));
    if (version.filter(year -> year != span.first()).isPresent()) {
      map.wrongShape("version", "the first report year");
    }
    Optional<Citation> citation = Grounds.citation(map);
    String publicLaws = map.requiredText("public-laws");
    Optional<YearMonth> checked = month(map, "checked-through");
    LawDraft draft = new LawDraft(follows(map, before) ? before : Optional.empty());
    YearSpan fromNow = new YearSpan(span.first(), OptionalInt.empty());
    if (map.has("follows")) {
      map.required("acts", Optional.empty());
      for (YamlMap entry : map.maps("acts")) {
        act(entry)
            .ifPresent(
                act -> new ChangeReader(draft, act, references, fromNow, findings).read(entry));
        entry.close();
      }
    } else {
      Optional<YamlMap> enacted = map.required("enacted", map.map("enacted"));
      enacted
          .flatMap(LawReader::act)
          .ifPresent(
              act -> new ChangeReader(draft, act, references, fromNow, findings).readWhole(map));
      enacted.ifPresent(YamlMap::close);
      findings(map, draft, fromNow);
    }
    map.close();
    return version.isPresent() && citation.isPresent() && checked.isPresent()
        ? draft.step(citation.get(), publicLaws, span, checked.get())
        : Optional.empty();
  }

  /// Whether the law is a difference, and from the version that stands before it.
  private static boolean follows(YamlMap map, Optional<LawVersion> before) {
    Optional<Integer> named = map.integer("follows");
    if (named.isPresent() && before.filter(law -> law.version() == named.get()).isEmpty()) {
      map.wrongShape(
          "follows",
          before
              .map(law -> "the version before, " + law.version())
              .orElse("no version: none is before"));
      return false;
    }
    return named.isPresent();
  }

  /// The recorded findings of a person.
  private void findings(YamlMap map, LawDraft draft, YearSpan span) {
    Optional<YamlMap> recorded = map.required("findings", map.map("findings"));
    draft.seriousFinding = finding(recorded, "serious-and-sustained", span);
    draft.effortsFinding = finding(recorded, "significant-efforts", span);
    recorded.ifPresent(YamlMap::close);
  }

  private Optional<Test.Expert> finding(Optional<YamlMap> recorded, String key, YearSpan span) {
    return recorded
        .flatMap(map -> map.required(key, map.map(key)))
        .flatMap(new TestReader(references, span, findings)::expert);
  }

  private static Optional<Act> act(YamlMap entry) {
    Optional<String> law = entry.required("law", entry.text("law"));
    Optional<LocalDate> signed = entry.required("signed", entry.date("signed"));
    Optional<LocalDate> inEffect = entry.date("in-effect");
    boolean inferred = entry.bool("inferred").orElse(false);
    return law.isPresent() && signed.isPresent()
        ? Optional.of(new Act(law.get(), signed.get(), inEffect, inferred))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(YamlMap map, String key) {
    Optional<String> text = map.required(key, map.text(key));
    try {
      return text.map(YearMonth::parse);
    } catch (DateTimeException _) {
      map.wrongShape(key, "a month such as 2023-04");
      return Optional.empty();
    }
  }
}
