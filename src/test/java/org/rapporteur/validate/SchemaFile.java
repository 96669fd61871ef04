package org.rapporteur.validate;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.Golden;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A schema of `docs/reference`. Its sentences are written by hand; its lists of codes are set by
/// the tests, from the code and the catalogue, and compared with the file or written into it.
final class SchemaFile {

  private static final int LINE = 110;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final ObjectNode root;

  private SchemaFile(Path file, ObjectNode root) {
    this.file = file;
    this.root = root;
  }

  static SchemaFile of(String name) {
    Path file = Path.of("docs", "reference", name);
    try {
      return new SchemaFile(file, (ObjectNode) JSON.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  ObjectNode at(String pointer) {
    return (ObjectNode) root.at(pointer);
  }

  /// Sets the codes that may stand at a place of the schema.
  SchemaFile codes(String pointer, Collection<?> codes) {
    at(pointer).set("enum", JSON.valueToTree(codes));
    return this;
  }

  /// Sets the codes of a key that may be left blank.
  SchemaFile optionalCodes(String pointer, Collection<?> codes) {
    codes(pointer, codes);
    ((ArrayNode) at(pointer).get("enum")).addNull();
    return this;
  }

  /// Sets codes and what an editor shows beside each.
  SchemaFile codes(String pointer, Collection<String> codes, List<String> descriptions) {
    codes(pointer, codes);
    at(pointer).set("enumDescriptions", JSON.valueToTree(descriptions));
    return this;
  }

  /// Compares the file with what the code says; with `-Dgolden.update=true` writes it.
  void verify() {
    Golden.verify(file, text(root, "") + "\n");
  }

  /// The keys that a mapping may have.
  Set<String> keys(String pointer) {
    return new TreeSet<>(at(pointer).get("properties").propertyNames());
  }

  /// What is wrong with a YAML text by this schema.
  List<Error> violations(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(root.toString());
    return schema.validate(json(yaml).toString(), InputFormat.JSON);
  }

  static JsonNode json(String yaml) {
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  /// JSON with what fits into a line on one line.
  private static String text(JsonNode node, String indent) {
    String line = line(node);
    if (indent.length() + line.length() <= LINE || node.isEmpty()) {
      return line;
    }
    StringBuilder text = new StringBuilder(node.isObject() ? "{" : "[");
    String inner = indent + "  ";
    if (node.isObject()) {
      for (Iterator<String> names = node.propertyNames().iterator(); names.hasNext(); ) {
        String name = names.next();
        text.append('\n').append(inner).append(line(JSON.valueToTree(name))).append(": ");
        text.append(text(node.get(name), inner)).append(names.hasNext() ? "," : "");
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        text.append('\n').append(inner).append(text(node.get(i), inner));
        text.append(i < node.size() - 1 ? "," : "");
      }
    }
    return text.append('\n').append(indent).append(node.isObject() ? '}' : ']').toString();
  }

  private static String line(JsonNode node) {
    if (node.isObject()) {
      StringBuilder line = new StringBuilder("{");
      for (String name : node.propertyNames()) {
        line.append(line.length() > 1 ? ", " : "");
        line.append(line(JSON.valueToTree(name))).append(": ").append(line(node.get(name)));
      }
      return line.append('}').toString();
    }
    if (node.isArray()) {
      StringBuilder line = new StringBuilder("[");
      for (JsonNode item : node) {
        line.append(line.length() > 1 ? ", " : "").append(line(item));
      }
      return line.append(']').toString();
    }
    return node.toString();
  }
}
