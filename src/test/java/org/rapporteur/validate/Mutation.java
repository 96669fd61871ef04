package org.rapporteur.validate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A document with one thing changed, as JSON, which is YAML too.
///
/// @param change what was done, in words
record Mutation(String change, String text) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// Other values of every type.
  private static final List<JsonNode> VALUES =
      List.of(
          JSON.nullNode(),
          JSON.createObjectNode(),
          JSON.createArrayNode(),
          JSON.createArrayNode().addNull(),
          JSON.createArrayNode().add(JSON.createObjectNode()),
          JSON.valueToTree("zz"),
          JSON.valueToTree(" "),
          JSON.valueToTree(true),
          JSON.valueToTree(-7));

  /// Each key of each mapping taken away, added to, and given each of the values.
  static List<Mutation> all(JsonNode document) {
    List<Mutation> all = new ArrayList<>();
    collect(document, document, "", all);
    return all;
  }

  private static void collect(
      JsonNode document, JsonNode node, String path, List<Mutation> mutations) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(document, array.get(i), path + "/" + i, mutations);
      }
    } else if (node instanceof ObjectNode object) {
      mutations.add(changed(document, path, "with zz", copy -> copy.put("zz", 1)));
      for (String key : List.copyOf(object.propertyNames())) {
        mutations.add(changed(document, path, "without " + key, copy -> copy.remove(key)));
        for (JsonNode value : VALUES) {
          mutations.add(changed(document, path, key + ": " + value, copy -> copy.set(key, value)));
        }
        collect(document, object.get(key), path + "/" + key, mutations);
      }
    }
  }

  private interface Change {
    Object to(ObjectNode copy);
  }

  private static Mutation changed(JsonNode document, String path, String words, Change change) {
    JsonNode copy = document.deepCopy();
    Object _ = change.to((ObjectNode) (path.isEmpty() ? copy : copy.at(path)));
    return new Mutation(path + " " + words, copy.toString());
  }

  @Override
  public String toString() {
    return change;
  }
}
