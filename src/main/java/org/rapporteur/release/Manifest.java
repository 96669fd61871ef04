package org.rapporteur.release;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What a release holds and what it was made of. No clock: the same inputs give the same bytes.
public record Manifest(ReleaseFacts facts, List<InputFile> inputs, List<OutputFile> outputs) {

  /// Name of its file in the release.
  public static final String FILE = "manifest.json";

  /// The first bytes of every manifest: by them a folder is known as a release of this tool.
  static final String OPENING = "{\n  \"manifest\": \"rapporteur\",\n";

  private static final String SCHEMA_VERSION = "1.0";

  /// A file of the release.
  public record OutputFile(String name, String sha256, long bytes) {}

  public Manifest {
    Objects.requireNonNull(facts, "facts");
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  static Manifest of(
      ReleaseFacts facts, List<InputFile> inputs, SortedMap<String, byte[]> outputs) {
    return new Manifest(
        facts,
        inputs,
        outputs.entrySet().stream()
            .map(file ->
                new OutputFile(file.getKey(), sha256(file.getValue()), file.getValue().length))
            .toList());
  }

  /// The manifest as UTF-8 JSON. A public edition names no inputs: from the hash of a small file,
  /// suppressed cells can be found by trying.
  public byte[] json() {
    StringBuilder json = new StringBuilder(OPENING);
    member(json, "schemaVersion", quoted(SCHEMA_VERSION));
    member(json, "tool", quoted("rapporteur " + facts.toolVersion()));
    member(json, "workspace", quoted(facts.workspace()));
    member(json, "reportYear", Integer.toString(facts.reportYear()));
    member(json, "law", quoted(facts.law()));
    member(json, "profile", quoted(facts.profile()));
    member(json, "profileSha256", quoted(facts.profileHash()));
    member(json, "audience", quoted(facts.audience().code()));
    member(json, "draft", Boolean.toString(facts.draft()));
    member(json, "fictional", Boolean.toString(facts.fictional()));
    member(json, "asOf", quoted(facts.asOf().toString()));
    switch (facts.audience()) {
      case OFFICIAL ->
          member(
              json,
              "inputs",
              inputs.stream()
                  .map(file -> entry(file.name(), file.sha256(), file.bytes()))
                  .collect(Collectors.joining(",\n", "[\n", "\n  ]")));
      case PUBLIC -> {}
    }
    json.append("  \"outputs\": ")
        .append(
            outputs.stream()
                .map(file -> entry(file.name(), file.sha256(), file.bytes()))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]\n}\n")));
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest(bytes));
  }

  private static void member(StringBuilder json, String key, String value) {
    json.append("  \"").append(key).append("\": ").append(value).append(",\n");
  }

  private static String entry(String name, String sha256, long bytes) {
    return "    {\"name\": "
        + quoted(name)
        + ", \"sha256\": "
        + quoted(sha256)
        + ", \"bytes\": "
        + bytes
        + "}";
  }

  /// A JSON string (RFC 8259, section 7).
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        quoted.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
