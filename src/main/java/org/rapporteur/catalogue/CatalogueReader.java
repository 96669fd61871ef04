package org.rapporteur.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads the files of a catalogue to their end, whatever is wrong in them.
final class CatalogueReader {

  private static final int DEFAULT_MAXIMUM = 100_000;

  /// Ids and codes become keys of bundles, columns of files and parts of addresses.
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final UnaryOperator<String> texts;
  private final Consumer<Diagnostic> findings;
  private List<String> institutions = List.of();

  CatalogueReader(UnaryOperator<String> texts, Consumer<Diagnostic> findings) {
    this.texts = texts;
    this.findings = findings;
  }

  Catalogue read() {
    SequencedMap<String, Dimension> dimensions =
        entries("dimensions", this::dimension, Dimension::id);
    institutions = file("institutions").map(file -> codes(file, "institutions")).orElse(List.of());
    return new Catalogue(
        entries(
            "indicators",
            entry -> indicator(entry, List.copyOf(dimensions.keySet())),
            Indicator::id),
        dimensions,
        entries("questions", this::question, Question::id),
        institutions);
  }

  private <T> SequencedMap<String, T> entries(
      String name, Function<YamlMap, Optional<T>> read, Function<T, String> id) {
    SequencedMap<String, T> entries = new LinkedHashMap<>();
    for (YamlMap entry : file(name).map(file -> file.maps(name)).orElse(List.of())) {
      read.apply(entry)
          .ifPresent(value -> {
            if (entries.putIfAbsent(id.apply(value), value) != null) {
              report(DiagnosticCode.DUPLICATE_KEY, entry, "id", id.apply(value));
            }
          });
      entry.close();
    }
    return entries;
  }

  /// A file has one key, its own name.
  private Optional<YamlMap> file(String name) {
    String file = name + ".yaml";
    Optional<YamlMap> map = YamlFile.read(file, texts.apply(file), findings);
    map.ifPresent(content -> {
      if (!content.has(name)) {
        findings.accept(
            new Diagnostic(DiagnosticCode.MISSING_KEY, content.location(), Map.of("key", name)));
      }
      content.close();
    });
    return map;
  }

  private Optional<Dimension> dimension(YamlMap entry) {
    return Optional.of(
        new Dimension(
            id(entry),
            codes(entry, "codes"),
            entry.bool("exclusive").orElse(true),
            entry.bool("apart").orElse(false),
            entry.constant("open", OpenCodes.class)));
  }

  private Optional<Indicator> indicator(YamlMap entry, List<String> known) {
    String id = id(entry);
    Optional<Pillar> pillar = constant(entry, "pillar", Pillar.class);
    Optional<Influence> influence = constant(entry, "influence", Influence.class);
    String who = who(entry, id, influence);
    Optional<Unit> unit = constant(entry, "unit", Unit.class);
    Optional<Nature> nature = constant(entry, "nature", Nature.class);
    entry.required("dimensions", Optional.empty());
    List<String> dimensions = distinct(entry, "dimensions");
    for (String dimension : dimensions) {
      if (!known.contains(dimension)) {
        entry.unknown("dimensions", dimension, known);
      }
    }
    boolean legalBasis = entry.bool("legal-basis").orElse(false);
    int maximum = entry.integer("maximum").orElse(DEFAULT_MAXIMUM);
    if (pillar.isEmpty() || influence.isEmpty() || unit.isEmpty() || nature.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            id,
            pillar.get(),
            influence.get(),
            who,
            unit.get(),
            nature.get(),
            dimensions,
            legalBasis,
            maximum));
  }

  private Optional<Question> question(YamlMap entry) {
    String id = id(entry);
    Optional<Pillar> pillar = constant(entry, "pillar", Pillar.class);
    Optional<Influence> influence = constant(entry, "influence", Influence.class);
    String who = who(entry, id, influence);
    Optional<ReplyKind> kind = constant(entry, "kind", ReplyKind.class);
    boolean hasChoices = kind.filter(value -> value == ReplyKind.CHOICE).isPresent();
    List<String> choices = hasChoices ? codes(entry, "choices") : List.of();
    if (pillar.isEmpty() || influence.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Question(id, pillar.get(), influence.get(), who, kind.get(), choices));
  }

  /// The institution that acts or keeps the record; refuses a lever that is none.
  private String who(YamlMap entry, String id, Optional<Influence> influence) {
    String who = entry.requiredText("who");
    if (!who.isEmpty() && !institutions.contains(who)) {
      entry.unknown("who", who, institutions);
    }
    if (influence.filter(value -> NeverALever.wouldBeBroken(id, value, who)).isPresent()) {
      entry.wrongShape("influence", "outcome: " + id + " is never a lever");
    }
    return who;
  }

  private static <E extends Enum<E>> Optional<E> constant(
      YamlMap entry, String key, Class<E> type) {
    return entry.required(key, entry.constant(key, type));
  }

  private String id(YamlMap entry) {
    String id = entry.requiredText("id");
    if (!id.isEmpty()) {
      requireForm(entry, "id", id);
    }
    return id;
  }

  /// A list of at least one code, each once.
  private List<String> codes(YamlMap entry, String key) {
    List<String> codes = distinct(entry, key);
    codes.forEach(code -> requireForm(entry, key, code));
    entry.required(key, Optional.empty());
    if (codes.isEmpty() && entry.has(key)) {
      entry.wrongShape(key, "at least one code");
    }
    return codes;
  }

  private List<String> distinct(YamlMap entry, String key) {
    SequencedSet<String> texts = new LinkedHashSet<>();
    for (String text : entry.texts(key)) {
      if (!texts.add(text)) {
        report(DiagnosticCode.DUPLICATE_KEY, entry, key, text);
      }
    }
    return List.copyOf(texts);
  }

  private static void requireForm(YamlMap entry, String key, String id) {
    if (!ID.matcher(id).matches()) {
      entry.wrongShape(key, "words in lower case with hyphens, not " + id);
    }
  }

  private void report(DiagnosticCode code, YamlMap entry, String key, String value) {
    findings.accept(new Diagnostic(code, entry.location(key), Map.of("key", value)));
  }
}
