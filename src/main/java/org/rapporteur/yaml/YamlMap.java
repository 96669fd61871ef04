package org.rapporteur.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.InvisibleCharacters;
import org.rapporteur.diagnostic.Nearest;
import org.rapporteur.diagnostic.SourceLocation;

/// The keys of one mapping, read one by one. What is missing or of the wrong shape becomes a
/// finding with its place, and reading goes on; `close` reports the keys that nobody asked for.
public final class YamlMap {

  private final String path;
  private final YamlNode.Mapping mapping;
  private final Consumer<Diagnostic> findings;
  private final SortedSet<String> known = new TreeSet<>();
  private boolean sound = true;

  private YamlMap(String path, YamlNode.Mapping mapping, Consumer<Diagnostic> findings) {
    this.path = path;
    this.mapping = mapping;
    this.findings = findings;
  }

  /// The mapping that is the whole of a document.
  public static YamlMap of(YamlNode.Mapping mapping, Consumer<Diagnostic> findings) {
    return new YamlMap("", mapping, findings);
  }

  /// The mapping as it stands, with all of its keys.
  public YamlNode.Mapping node() {
    return mapping;
  }

  public int line() {
    return mapping.place().line();
  }

  public String file() {
    return mapping.place().file();
  }

  public SourceLocation location() {
    return mapping.place();
  }

  /// The place of a key, or of the mapping where the key is absent.
  public SourceLocation location(String key) {
    YamlNode.Entry entry = mapping.entries().get(key);
    return entry == null ? mapping.place() : entry.place();
  }

  /// Every key, in order: for mappings whose keys are data.
  public List<String> keys() {
    known.addAll(mapping.entries().keySet());
    return List.copyOf(mapping.entries().keySet());
  }

  public boolean has(String key) {
    known.add(key);
    YamlNode.Entry entry = mapping.entries().get(key);
    return entry != null && !(entry.value() instanceof YamlNode.Scalar s && s.isNull());
  }

  public Optional<String> text(String key) {
    return value(key, "a text", Optional::of);
  }

  /// The text of a key that must be there and say something; "" with a finding where it does not.
  public String requiredText(String key) {
    Optional<String> text = required(key, text(key));
    if (text.filter(String::isBlank).isPresent()) {
      wrongShape(key, "a text that is not blank");
      return "";
    }
    return text.orElse("");
  }

  public Optional<Integer> integer(String key) {
    return value(key, "a whole number", text -> parse(text, Integer::valueOf));
  }

  public Optional<BigDecimal> decimal(String key) {
    return value(key, "a number", text -> parse(text, BigDecimal::new));
  }

  public Optional<LocalDate> date(String key) {
    return value(key, "a date such as 2024-03-31", text -> parse(text, LocalDate::parse));
  }

  public Optional<Boolean> bool(String key) {
    return value(
        key,
        "true or false",
        text ->
            switch (text) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /// A constant of an enum, written in lower case with hyphens.
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (code(constant).equals(text.get())) {
        return Optional.of(constant);
      }
    }
    unknown(key, text.get(), Arrays.stream(type.getEnumConstants()).map(YamlMap::code).toList());
    return Optional.empty();
  }

  /// A value that has a name; a finding with the nearest names where the name is none of them.
  public <T> Optional<T> known(
      String key, Function<String, Optional<T>> byName, List<String> names) {
    Optional<String> text = text(key);
    Optional<T> value = text.flatMap(byName);
    if (text.isPresent() && value.isEmpty()) {
      unknown(key, text.get(), names);
    }
    return value;
  }

  /// The texts of a list; a single text counts as a list of one.
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        if (isVisible(scalar)) {
          texts.add(scalar.text());
        }
      } else {
        wrongShape(key, item.place(), "a list of texts");
      }
    }
    return texts;
  }

  /// Whether a key holds keys and values of its own.
  public boolean isMap(String key) {
    return has(key) && mapping.entries().get(key).value() instanceof YamlNode.Mapping;
  }

  public Optional<YamlMap> map(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    return asMap(key, mapping.entries().get(key).value());
  }

  public List<YamlMap> maps(String key) {
    return items(key).stream().flatMap(item -> asMap(key, item).stream()).toList();
  }

  /// The value where it is there; a finding where it is not.
  public <T> Optional<T> required(String key, Optional<T> value) {
    if (value.isEmpty() && !has(key)) {
      report(DiagnosticCode.MISSING_KEY, mapping.place(), Map.of("key", full(key)));
    }
    return value;
  }

  /// Reports a value that is none of the known ones, with the nearest of them.
  public void unknown(String key, String value, List<String> candidates) {
    report(
        DiagnosticCode.UNKNOWN_REFERENCE,
        location(key),
        Map.of("key", full(key), "value", value, "nearest", Nearest.to(value, candidates)));
  }

  /// Reports the value of a key that is not of the shape that is expected.
  public void wrongShape(String key, String expected) {
    wrongShape(key, location(key), expected);
  }

  private void wrongShape(String key, SourceLocation place, String expected) {
    report(DiagnosticCode.WRONG_SHAPE, place, Map.of("key", full(key), "expected", expected));
  }

  /// Whether nothing was found wrong in this mapping so far, those within it apart.
  public boolean isSound() {
    return sound;
  }

  /// Reports every key that was never asked for.
  public void close() {
    mapping
        .entries()
        .forEach((key, entry) -> {
          if (!known.contains(key)) {
            report(
                DiagnosticCode.UNKNOWN_KEY,
                entry.place(),
                Map.of(
                    "key", full(key),
                    "nearest", Nearest.to(key, known),
                    "known", List.copyOf(known)));
          }
        });
  }

  private <T> Optional<T> value(String key, String expected, Function<String, Optional<T>> read) {
    if (!has(key)) {
      return Optional.empty();
    }
    YamlNode node = mapping.entries().get(key).value();
    if (node instanceof YamlNode.Scalar scalar && !isVisible(scalar)) {
      return Optional.empty();
    }
    Optional<T> value =
        node instanceof YamlNode.Scalar scalar ? read.apply(scalar.text()) : Optional.empty();
    if (value.isEmpty()) {
      wrongShape(key, node.place(), expected);
    }
    return value;
  }

  /// Whether a text shows all of its characters; a finding where it does not.
  private boolean isVisible(YamlNode.Scalar scalar) {
    boolean visible = !InvisibleCharacters.in(scalar.text());
    if (!visible) {
      report(DiagnosticCode.CONTROL_CHARACTER, scalar.place(), Map.of("value", scalar.text()));
    }
    return visible;
  }

  private List<YamlNode> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    return switch (mapping.entries().get(key).value()) {
      case YamlNode.Sequence(List<YamlNode> items, SourceLocation _) -> items;
      case YamlNode.Scalar scalar -> List.of(scalar);
      case YamlNode.Mapping map -> List.of(map);
    };
  }

  private Optional<YamlMap> asMap(String key, YamlNode node) {
    if (node instanceof YamlNode.Mapping map) {
      return Optional.of(new YamlMap(full(key), map, findings));
    }
    wrongShape(key, node.place(), "keys and values");
    return Optional.empty();
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private void report(DiagnosticCode code, SourceLocation place, Map<String, Object> operands) {
    sound = false;
    findings.accept(new Diagnostic(code, place, operands));
  }

  private static <T> Optional<T> parse(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
