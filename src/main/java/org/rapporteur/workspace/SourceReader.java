package org.rapporteur.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.yaml.YamlMap;
import org.rapporteur.yaml.YamlNode;

/// Reads the sources of the settings. Ids and files are unique in the whole workspace.
final class SourceReader {

  private static final int MOST_PERSONS_PER_CASE = 100;

  private final WorkspacePaths paths;
  private final Map<String, YamlNode.Mapping> facts;
  private final Consumer<Diagnostic> findings;
  private final Map<String, SourceLocation> placeOfId = new HashMap<>();
  private final Map<String, SourceLocation> placeOfFile = new HashMap<>();

  /// @param facts what stands in the settings instead of a file of the source, by its id
  SourceReader(
      WorkspacePaths paths, Map<String, YamlNode.Mapping> facts, Consumer<Diagnostic> findings) {
    this.paths = paths;
    this.facts = facts;
    this.findings = findings;
  }

  /// The source; empty, with findings, where something that it needs is missing or wrong.
  Optional<SourceEntry> read(int edition, YamlMap map) {
    String id = map.requiredText("id");
    String title = map.requiredText("title");
    String institution = map.requiredText("institution");
    Optional<Period> period = period(map);
    Optional<LocalDate> asOf = map.required("as-of", map.date("as-of"));
    Optional<SourceClass> sourceClass =
        map.required("class", map.constant("class", SourceClass.class));
    Actor actor = map.constant("actor", Actor.class).orElse(Actor.GOVERNMENT);
    Optional<String> url = map.text("url");
    List<String> partial = map.texts("partial");
    List<String> overlapping = map.texts("overlapping");
    Optional<String> legalBasis = map.text("legal-basis");
    FileForm form = form(map);
    Optional<DataFile> mapping = mapping(map);
    int lessThanFrom = lessThanFrom(map);
    List<String> adultsOnly = map.texts("adults-only");
    int personsPerCase = personsPerCase(map);
    Optional<YamlNode.Mapping> own = Optional.ofNullable(facts.get(id));
    List<DataFile> files =
        own.isPresent() && !map.has("files") ? List.of() : files(map, form.oldWorkbooks());
    map.close();
    boolean single = unique("id", id, map, placeOfId);
    boolean knowable =
        period.isEmpty() || id.isEmpty() || checkEdition(id, period.get(), edition, map);
    // Without its mapping a file would be read as something that it is not.
    boolean mapped = mapping.isPresent() || !map.has("mapping");
    if (!map.isSound() || !single || !knowable || !mapped) {
      return Optional.empty();
    }
    Source source =
        new Source(
            id,
            title,
            edition,
            institution,
            period.orElseThrow(),
            asOf.orElseThrow(),
            sourceClass.orElseThrow(),
            actor,
            url,
            new TreeSet<>(partial));
    return Optional.of(
        new SourceEntry(
            source,
            files,
            own,
            legalBasis,
            form,
            mapping,
            lessThanFrom,
            new TreeSet<>(overlapping),
            new TreeSet<>(adultsOnly),
            personsPerCase,
            map.location()));
  }

  private Optional<Period> period(YamlMap map) {
    Optional<String> text = map.required("period", map.text("period"));
    Optional<Period> period = text.flatMap(Period::parse);
    if (text.isPresent() && period.isEmpty()) {
      map.wrongShape("period", "a period such as 2021-04-01/2022-03-31");
    }
    return period;
  }

  /// Whether a source of an edition can know its period.
  private boolean checkEdition(String id, Period period, int edition, YamlMap map) {
    if (!period.end().isAfter(Period.reportingPeriod(edition).end())) {
      return true;
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.PERIOD_AFTER_EDITION,
            map.location("period"),
            Map.of("source", id, "period", period.iso(), "year", Integer.toString(edition))));
    return false;
  }

  private static FileForm form(YamlMap map) {
    Optional<Encoding> encoding = map.known("encoding", Encoding::ofCode, Encoding.codes());
    Optional<Delimiter> delimiter = map.known("delimiter", Delimiter::ofCode, Delimiter.codes());
    Optional<NumberFormat> numberFormat =
        map.known("number-format", NumberFormat::ofExample, NumberFormat.examples());
    boolean oldWorkbooks = map.bool("old-workbooks").orElse(false);
    return new FileForm(encoding, delimiter, numberFormat, oldWorkbooks);
  }

  private Optional<DataFile> mapping(YamlMap map) {
    Optional<String> name = map.text("mapping");
    if (name.isPresent() && !Kind.ofName(name.get()).equals(Optional.of(Kind.YAML))) {
      map.wrongShape("mapping", "a .yaml or .yml file");
      return Optional.empty();
    }
    return name.flatMap(text -> paths.file(text, map.location("mapping"), false));
  }

  private static int lessThanFrom(YamlMap map) {
    Optional<Integer> from = map.integer("less-than-from");
    if (from.isPresent() && from.get() != 0 && from.get() != 1) {
      map.wrongShape("less-than-from", "0 or 1");
      return 0;
    }
    return from.orElse(0);
  }

  private static int personsPerCase(YamlMap map) {
    Optional<Integer> persons = map.integer("persons-per-case");
    if (persons.isPresent() && (persons.get() < 1 || persons.get() > MOST_PERSONS_PER_CASE)) {
      map.wrongShape("persons-per-case", "a whole number from 1 to " + MOST_PERSONS_PER_CASE);
      return SourceEntry.USUAL_PERSONS_PER_CASE;
    }
    return persons.orElse(SourceEntry.USUAL_PERSONS_PER_CASE);
  }

  private List<DataFile> files(YamlMap map, boolean oldWorkbooks) {
    List<DataFile> files = new ArrayList<>();
    map.required("files", Optional.empty());
    boolean before = map.isSound();
    List<String> names = map.texts("files");
    if (names.isEmpty() && map.has("files") && map.isSound() == before) {
      map.wrongShape("files", "at least one file");
    }
    for (String name : names) {
      Optional<DataFile> file = paths.file(name, map.location("files"), oldWorkbooks);
      if (file.isPresent() && unique("files", file.get().name(), map, placeOfFile)) {
        files.add(file.get());
      }
    }
    return files;
  }

  private boolean unique(
      String key, String value, YamlMap map, Map<String, SourceLocation> places) {
    SourceLocation first = places.putIfAbsent(value, map.location(key));
    if (first == null || value.isEmpty()) {
      return true;
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.DUPLICATE_ID,
            map.location(key),
            Map.of("key", key, "value", value, "first", first)));
    return false;
  }
}
