package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.NumberFormat;
import org.rapporteur.yaml.YamlMap;

/// Reads a mapping. A question that `rapporteur map` left open is an error until it is answered.
final class MappingReader {

  /// Stands where an answer is wanted.
  static final String QUESTION = "?";

  private static final int MOST_HEADER_ROWS = 10;

  private final FileForm source;
  private final Consumer<Diagnostic> findings;
  private boolean sound = true;

  /// @param source what the settings of the workspace declare
  private MappingReader(FileForm source, Consumer<Diagnostic> findings) {
    this.source = source;
    this.findings = findings;
  }

  /// The mapping; empty, with findings, where something in it is missing or wrong.
  static Optional<Mapping> read(YamlMap map, FileForm source, Consumer<Diagnostic> findings) {
    MappingReader reader = new MappingReader(source, findings);
    Mapping mapping = reader.mapping(map);
    return reader.sound ? Optional.of(mapping) : Optional.empty();
  }

  private Mapping mapping(YamlMap map) {
    FileForm form =
        new FileForm(
            both(
                "encoding",
                source.encoding(),
                map.known("encoding", Encoding::ofCode, Encoding.codes()),
                map),
            both(
                "delimiter",
                source.delimiter(),
                map.known("delimiter", Delimiter::ofCode, Delimiter.codes()),
                map),
            both(
                "number-format",
                source.numberFormat(),
                isOpen("number-format", map)
                    ? Optional.empty()
                    : map.known("number-format", NumberFormat::ofExample, NumberFormat.examples()),
                map),
            source.oldWorkbooks());
    boolean recalculate = map.bool("recalculate").orElse(false);
    Set<String> local = new TreeSet<>(map.texts("local"));
    List<String> marks = texts("footnote-marks", map);
    CellWords words =
        new CellWords(
            missing(map),
            texts("zero-words", map).stream().map(LabelText::key).collect(Collectors.toSet()),
            answered("blank", map),
            marks.stream().sorted((a, b) -> b.length() - a.length()).toList(),
            !isOpen("words-after-numbers", map) && map.bool("words-after-numbers").orElse(false));
    List<Mapping.Table> tables = new ArrayList<>();
    map.required("tables", Optional.empty());
    for (YamlMap table : map.maps("tables")) {
      tables.add(table(table));
    }
    if (tables.isEmpty() && map.has("tables")) {
      map.wrongShape("tables", "at least one table");
    }
    close(map);
    return new Mapping(form, recalculate, words, local, tables);
  }

  private <T> Optional<T> both(
      String key, Optional<T> ofSource, Optional<T> ofMapping, YamlMap map) {
    if (ofSource.isPresent() && ofMapping.isPresent() && !ofSource.equals(ofMapping)) {
      map.wrongShape(key, "what rapporteur.yaml says of the source");
    }
    return ofMapping.or(() -> ofSource);
  }

  private SortedMap<String, String> missing(YamlMap map) {
    SortedMap<String, String> missing = new TreeMap<>();
    map.map("missing-words")
        .ifPresent(words -> {
          for (String word : words.keys()) {
            answered(word, words).ifPresent(status -> missing.put(LabelText.key(word), status));
          }
          close(words);
        });
    return missing;
  }

  private Mapping.Table table(YamlMap map) {
    Optional<String> sheet = answered("sheet", map);
    List<String> title = texts("title", map);
    map.required("header", Optional.empty());
    String header = answered("header", map).orElse("");
    int rows = map.integer("header-rows").orElse(1);
    if (rows < 1 || rows > MOST_HEADER_ROWS) {
      map.wrongShape("header-rows", "a number from 1 to 10");
    }
    Optional<String> orientation =
        map.known(
            "orientation",
            word -> Optional.of(word).filter(List.of("rows", "columns")::contains),
            List.of("rows", "columns"));
    List<String> end = texts("end", map);
    SortedMap<String, String> constants = new TreeMap<>();
    map.map("constants")
        .ifPresent(given -> {
          given.keys().forEach(key -> answered(key, given).ifPresent(v -> constants.put(key, v)));
          close(given);
        });
    List<Axis> columns = map.maps("columns").stream().map(item -> axis(item, false)).toList();
    List<Axis> labels = map.maps("rows").stream().map(item -> axis(item, true)).toList();
    Optional<Axis> sheets = map.map("sheets").map(item -> axis(item, false));
    if (columns.size() > rows) {
      map.wrongShape("columns", "at most one item a header row");
    }
    map.required("layout", Optional.empty());
    List<String> layout = texts("layout", map);
    close(map);
    return new Mapping.Table(
        sheet,
        title,
        header,
        rows,
        orientation.filter("columns"::equals).isPresent(),
        end,
        constants,
        columns,
        labels,
        sheets,
        layout,
        map.location());
  }

  private Axis axis(YamlMap map, boolean named) {
    if (named) {
      map.required("header", Optional.empty());
    }
    String header = named ? answered("header", map).orElse("") : "";
    Optional<String> gives = answered("gives", map);
    boolean asWritten = map.bool("as-written").orElse(false);
    boolean spread = map.bool("spread").orElse(false);
    SortedMap<String, Axis.Label> labels = new TreeMap<>();
    map.map("labels")
        .ifPresent(given -> {
          for (String label : given.keys()) {
            label(label, given, gives)
                .ifPresent(read -> {
                  if (labels.putIfAbsent(LabelText.key(label), read) != null) {
                    given.wrongShape(label, "a label of its own");
                  }
                });
          }
          close(given);
        });
    if (asWritten && gives.isEmpty()) {
      map.required("gives", Optional.empty());
    }
    close(map);
    return new Axis(header, gives.filter(_ -> asWritten), spread, labels, map.location());
  }

  private Optional<Axis.Label> label(String label, YamlMap map, Optional<String> gives) {
    Optional<SortedMap<String, String>> says = Optional.empty();
    if (map.isMap(label)) {
      SortedMap<String, String> given = new TreeMap<>();
      map.map(label)
          .ifPresent(inner -> {
            inner.keys().forEach(key -> answered(key, inner).ifPresent(v -> given.put(key, v)));
            close(inner);
          });
      says = Optional.of(given);
    } else {
      map.required(label, Optional.empty());
      String code = answered(label, map).orElse("");
      if (code.equals("total") || code.equals(QUESTION)) {
        says = Optional.of(new TreeMap<>());
      } else if (!code.equals(CellWords.LEAVE_OUT)) {
        if (gives.isEmpty()) {
          map.wrongShape(label, "total, leave-out, or keys such as {sex: female}");
        }
        says = gives.map(name -> new TreeMap<>(Map.of(name, code)));
      }
    }
    return Optional.of(new Axis.Label(label, says, map.location(label)));
  }

  private List<String> texts(String key, YamlMap map) {
    List<String> texts = map.texts(key);
    if (texts.contains(QUESTION)) {
      ask(key, map);
    }
    return texts;
  }

  private Optional<String> answered(String key, YamlMap map) {
    Optional<String> text = map.text(key);
    if (text.filter(QUESTION::equals).isPresent()) {
      ask(key, map);
    }
    return text;
  }

  /// Whether a question is open, which is then told.
  private boolean isOpen(String key, YamlMap map) {
    return answered(key, map).filter(QUESTION::equals).isPresent();
  }

  private void ask(String key, YamlMap map) {
    sound = false;
    findings.accept(
        new Diagnostic(DiagnosticCode.UNANSWERED, map.location(key), Map.of("key", key)));
  }

  private void close(YamlMap map) {
    map.close();
    sound &= map.isSound();
  }
}
