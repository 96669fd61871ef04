package org.rapporteur.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table that ships with the program: CSV, one record a line, quotes where a field has a comma. A
/// wrong line is a wrong program; all of them are told at once.
final class ReferenceFile {

  private final String name;
  private final List<List<String>> lines;
  private final List<String> problems = new ArrayList<>();

  private ReferenceFile(String name, List<List<String>> lines) {
    this.name = name;
    this.lines = lines;
  }

  /// @param name below `reference/` of the class path
  static ReferenceFile load(String name) {
    try (InputStream stream = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("No reference/" + name + " on the class path");
      }
      return of(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReferenceFile of(String name, String csv) {
    return new ReferenceFile(name, csv.lines().map(ReferenceFile::fields).toList());
  }

  /// Takes each line under the header in turn; a problem that a line throws is told with its
  /// number.
  ///
  /// @throws IllegalStateException with every problem
  void forEach(List<String> header, LineReader reader) {
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      problems.add("line 1: the columns are " + header);
    }
    for (int at = 1; at < lines.size(); at++) {
      try {
        if (lines.get(at).size() != header.size()) {
          throw new WrongLine("expected " + header.size() + " fields");
        }
        reader.read(lines.get(at));
      } catch (WrongLine e) {
        problems.add("line " + (at + 1) + ": " + e.getMessage());
      }
    }
    if (lines.size() < 2) {
      problems.add("there is no line under the header");
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "reference/" + name + " is wrong:\n" + String.join("\n", problems));
    }
  }

  interface LineReader {
    void read(List<String> fields) throws WrongLine;
  }

  static final class WrongLine extends Exception {
    private static final long serialVersionUID = 1;

    WrongLine(String problem) {
      super(problem);
    }
  }

  /// Splits a line at its commas outside quotes; a doubled quote inside quotes is a quote.
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
