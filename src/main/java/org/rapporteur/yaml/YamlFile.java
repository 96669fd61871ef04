package org.rapporteur.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document into a located tree. Hostile input is bounded: 2 million bytes, 40
/// levels; aliases, anchors, tags and duplicate keys are findings.
public final class YamlFile {

  /// The answers of a year take about 20,000 bytes, the settings of twenty years about 40,000.
  private static final int MAX_BYTES = 2_000_000;

  private static final int MAX_DEPTH = 40;

  private final String file;
  private final Consumer<Diagnostic> findings;
  private final Iterator<Event> events;

  private YamlFile(String file, Iterator<Event> events, Consumer<Diagnostic> findings) {
    this.file = file;
    this.events = events;
    this.findings = findings;
  }

  /// The bytes of a YAML file; empty, with a finding, where they are too many.
  ///
  /// @param file name for the findings, relative to the workspace
  public static Optional<byte[]> content(String file, Path path, Consumer<Diagnostic> findings)
      throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] content = stream.readNBytes(MAX_BYTES + 1);
      if (content.length <= MAX_BYTES) {
        return Optional.of(content);
      }
    }
    findings.accept(
        new Diagnostic(
            DiagnosticCode.LIMIT_EXCEEDED,
            new SourceLocation.WholeFile(file),
            Map.of("limit", "bytes", "maximum", MAX_BYTES)));
    return Optional.empty();
  }

  /// The document as a mapping; empty, with a finding, where it is not UTF-8, not YAML or not a
  /// mapping. A byte order mark is passed over.
  public static Optional<YamlMap> read(String file, byte[] content, Consumer<Diagnostic> findings) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return read(file, text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
    } catch (CharacterCodingException _) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      findings.accept(
          finding(
              DiagnosticCode.ENCODING,
              file,
              line,
              Map.of("problem", "yaml", "candidates", List.of())));
      return Optional.empty();
    }
  }

  /// The document as a mapping; empty, with a finding, where it is not YAML or not a mapping.
  ///
  /// @param file name for the findings, relative to the workspace
  public static Optional<YamlMap> read(String file, String text, Consumer<Diagnostic> findings) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_BYTES).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      Optional<YamlNode> root = new YamlFile(file, events, findings).document();
      if (root.isPresent() && root.get() instanceof YamlNode.Mapping mapping) {
        return Optional.of(YamlMap.of(mapping, findings));
      }
      findings.accept(
          finding(DiagnosticCode.NOT_YAML, file, 1, Map.of("problem", "expected keys and values")));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
      String problem = e.getProblem() == null ? "" : e.getProblem();
      findings.accept(finding(DiagnosticCode.NOT_YAML, file, line, Map.of("problem", problem)));
    } catch (TooDeep | YamlEngineException e) {
      findings.accept(
          finding(
              DiagnosticCode.NOT_YAML, file, 1, Map.of("problem", String.valueOf(e.getMessage()))));
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      if (events.next() instanceof NodeEvent event) {
        YamlNode node = node(event, 0);
        if (root.isPresent()) {
          report(DiagnosticCode.NOT_YAML, node.place(), Map.of("problem", "a second document"));
        } else {
          root = Optional.of(node);
        }
      }
    }
    return root;
  }

  private YamlNode node(NodeEvent event, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TooDeep();
    }
    SourceLocation line = line(event);
    if (event.getAnchor().isPresent() || event instanceof AliasEvent) {
      report(DiagnosticCode.ALIAS_OR_TAG, line, Map.of());
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, line);
      case SequenceStartEvent start -> {
        refuseTag(start.getTag(), line);
        yield sequence(line, depth);
      }
      case MappingStartEvent start -> {
        refuseTag(start.getTag(), line);
        yield mapping(line, depth);
      }
      default -> new YamlNode.Scalar("", true, line);
    };
  }

  private YamlNode.Scalar scalar(ScalarEvent event, SourceLocation line) {
    refuseTag(event.getTag(), line);
    return new YamlNode.Scalar(event.getValue(), event.isPlain(), line);
  }

  private YamlNode sequence(SourceLocation line, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      items.add(node((NodeEvent) next, depth + 1));
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode mapping(SourceLocation line, int depth) {
    SequencedMap<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      YamlNode key = node((NodeEvent) next, depth + 1);
      YamlNode value = node((NodeEvent) events.next(), depth + 1);
      if (key instanceof YamlNode.Scalar(String name, boolean _, SourceLocation keyLine)) {
        if (entries.putIfAbsent(name, new YamlNode.Entry(keyLine, value)) != null) {
          report(DiagnosticCode.DUPLICATE_KEY, keyLine, Map.of("key", name));
        }
      } else {
        report(DiagnosticCode.NOT_YAML, key.place(), Map.of("problem", "a key must be a word"));
      }
    }
    return new YamlNode.Mapping(entries, line);
  }

  private void refuseTag(Optional<String> tag, SourceLocation line) {
    // The non-specific tag "!" is what the parser itself gives quoted scalars.
    if (tag.isPresent() && !tag.get().equals("!")) {
      report(DiagnosticCode.ALIAS_OR_TAG, line, Map.of());
    }
  }

  private void report(DiagnosticCode code, SourceLocation line, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, line, operands));
  }

  private static Diagnostic finding(
      DiagnosticCode code, String file, int line, Map<String, Object> operands) {
    return new Diagnostic(code, new SourceLocation.Line(file, line), operands);
  }

  private SourceLocation line(Event event) {
    return new SourceLocation.Line(file, event.getStartMark().map(Mark::getLine).orElse(0) + 1);
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooDeep() {
      super("nested too deeply");
    }
  }
}
