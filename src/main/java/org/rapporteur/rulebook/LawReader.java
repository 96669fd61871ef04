package org.rapporteur.rulebook;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.yaml.YamlMap;

/// Reads one law version, whatever is wrong in it.
final class LawReader {

  private static final YearSpan UNKNOWN_YEARS = new YearSpan(0, OptionalInt.of(0));

  private final Optional<YamlMap> file;
  private final Consumer<Diagnostic> findings;
  private final References references;
  private final YearSpan span;
  private final TestReader tests;
  private final Optional<LawVersion> law;

  LawReader(
      String fileName,
      Optional<YamlMap> file,
      Catalogue catalogue,
      SortedMap<String, Threshold> thresholds,
      Consumer<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
    references = new References(catalogue, thresholds);
    span = file.map(LawReader::years).orElse(UNKNOWN_YEARS);
    tests = new TestReader(references, span, findings);
    law = file.flatMap(this::law);
  }

  YearSpan span() {
    return span;
  }

  References references() {
    return references;
  }

  /// The law as it holds for one report year of its span.
  Optional<LawVersion> law(int reportYear) {
    return law.map(version -> version.in(reportYear));
  }

  /// Reports that another law holds for some of these years.
  void wrongYears() {
    file.ifPresent(map ->
        map.wrongShape(
            "from", map.location("from").line(), "report years for which no other law holds"));
  }

  private static YearSpan years(YamlMap map) {
    map.required("from", map.integer("from"));
    return Grounds.span(map, new YearSpan(0, OptionalInt.empty()));
  }

  private Optional<LawVersion> law(YamlMap map) {
    Optional<Integer> version = map.required("version", map.integer("version"));
    Optional<Citation> citation = Grounds.citation(map);
    String publicLaws = map.requiredText("public-laws");
    Optional<YearMonth> checked = month(map, "checked-through");
    // The rules come first: tests name them.
    List<Rule> rules = map.maps("rules").stream().flatMap(entry -> rule(entry).stream()).toList();
    List<MinimumStandard> standards =
        map.maps("standards").stream().flatMap(entry -> standard(entry).stream()).toList();
    List<Criterion> criteria =
        map.maps("criteria").stream().flatMap(entry -> criterion(entry).stream()).toList();
    List<Test> efforts = tests.tests(map, "significant-efforts");
    List<Test> failure = tests.tests(map, "proof-of-failure");
    List<Test> watch = tests.tests(map, "watch-conditions");
    Optional<YamlMap> recorded = map.required("findings", map.map("findings"));
    Optional<Test.Expert> serious = finding(recorded, "serious-and-sustained");
    Optional<Test.Expert> significant = finding(recorded, "significant-efforts");
    recorded.ifPresent(YamlMap::close);
    map.close();
    if (version.isEmpty()
        || citation.isEmpty()
        || checked.isEmpty()
        || serious.isEmpty()
        || significant.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LawVersion(
            version.get(),
            citation.get(),
            publicLaws,
            span,
            checked.get(),
            standards,
            criteria,
            efforts,
            failure,
            watch,
            serious.get(),
            significant.get(),
            rules));
  }

  private Optional<Test.Expert> finding(Optional<YamlMap> recorded, String key) {
    return recorded.flatMap(map -> map.required(key, map.map(key))).flatMap(tests::expert);
  }

  private Optional<Rule> rule(YamlMap entry) {
    String id = entry.requiredText("id");
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    boolean unverified = entry.bool("unverified").orElse(false);
    claim("rule", id, years, entry);
    references.claimRule(id);
    entry.close();
    return citation.map(ground -> new Rule(id, ground, years, unverified));
  }

  private Optional<MinimumStandard> standard(YamlMap entry) {
    String id = entry.requiredText("id");
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    List<Test> limbs = tests.tests(entry, "tests");
    claim("test", id, years, entry);
    references.claimTest(id, false);
    entry.close();
    return citation.map(ground -> new MinimumStandard(id, ground, years, limbs));
  }

  private Optional<Criterion> criterion(YamlMap entry) {
    String id = entry.requiredText("id");
    String paragraph = entry.requiredText("paragraph");
    Optional<Pillar> pillar = entry.required("pillar", entry.constant("pillar", Pillar.class));
    Optional<Citation> citation = Grounds.citation(entry);
    YearSpan years = Grounds.span(entry, span);
    entry.required("tests", Optional.empty());
    List<Test> parts = tests.tests(entry, "tests");
    claim("test", id, years, entry);
    references.claimTest(id, false);
    entry.close();
    return pillar.isPresent() && citation.isPresent()
        ? Optional.of(new Criterion(id, paragraph, pillar.get(), citation.get(), years, parts))
        : Optional.empty();
  }

  private void claim(String family, String id, YearSpan years, YamlMap entry) {
    if (!references.claim(family, id, years)) {
      findings.accept(
          new Diagnostic(DiagnosticCode.DUPLICATE_KEY, entry.location("id"), Map.of("key", id)));
    }
  }

  private static Optional<YearMonth> month(YamlMap map, String key) {
    Optional<String> text = map.required(key, map.text(key));
    try {
      return text.map(YearMonth::parse);
    } catch (DateTimeException _) {
      map.wrongShape(key, map.location(key).line(), "a month such as 2023-04");
      return Optional.empty();
    }
  }
}
