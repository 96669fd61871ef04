package org.rapporteur.i18n;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.InvisibleCharacters;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.NamedFact;
import org.rapporteur.statistics.NamedInstitution;
import org.rapporteur.statistics.NamedParts;

/// Diagnostics in words: for the terminal and for every other output. What comes out of a file is
/// hostile: it is shown with control, bidirectional and other invisible characters written as
/// codes, and cut after 40 characters.
public final class DiagnosticText {

  private static final String BUNDLE = "diagnostics";
  private static final int LONGEST_QUOTE = 40;
  private static final String INDENT = "  ";
  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

  /// Operands that the program makes itself, of codes and figures: cut, they would say nothing.
  private static final Set<String> UNCUT =
      Set.of(
          "account",
          "fact",
          "in",
          "out",
          "parts",
          "otherwise",
          "sum",
          "changes",
          "known",
          "candidates",
          "gone",
          "added",
          "found",
          "mapping",
          "nearest",
          "file",
          "folder",
          "first",
          "source",
          "expected",
          "problem",
          "key",
          "laws",
          "indicators",
          "criteria",
          "values",
          "place");

  /// Longest text of an operand that is not cut as a quotation.
  private static final int LONGEST_OPERAND = 600;

  private final Messages messages;

  private final FactNames names;

  /// In English a fact stands in the codes of the files, which the office itself writes.
  private final boolean inCodes;

  private DiagnosticText(Messages messages) {
    this.messages = messages;
    this.names = FactNames.of(messages.language());
    this.inCodes = messages.language() == Language.ENGLISH;
  }

  public static DiagnosticText of(Language language) {
    return new DiagnosticText(Messages.of(language, BUNDLE));
  }

  /// `error`, `warning`, `note`.
  public String severity(Severity severity) {
    return messages.text("severity." + severity.name().toLowerCase(Locale.ROOT));
  }

  /// That nobody reviewed the translation; empty where somebody did, and in English.
  public Optional<String> unreviewed() {
    return Reviews.missing(messages.language(), BUNDLE) || FactNames.unreviewed(messages.language())
        ? Optional.of(messages.text("unreviewed"))
        : Optional.empty();
  }

  /// A text around the findings, such as the title of a page of them.
  public String label(String key) {
    return messages.text(key);
  }

  public String label(String key, Map<String, ?> arguments) {
    return messages.text(key, arguments);
  }

  public String title(DiagnosticCode code) {
    return messages.text(code.id() + ".title");
  }

  /// What is wrong, with the values.
  public String message(Diagnostic diagnostic) {
    return text(diagnostic, "message");
  }

  /// Why it matters.
  public String why(Diagnostic diagnostic) {
    return text(diagnostic, "why");
  }

  /// How to mend it.
  public String fix(Diagnostic diagnostic) {
    return text(diagnostic, "fix");
  }

  /// How to mend it, as a line of its own: `To mend: ...`.
  public String mend(Diagnostic diagnostic) {
    return messages.text("mend", Map.of("fix", fix(diagnostic)));
  }

  /// Where it is: `police.xlsx › Victims › D14`.
  public String place(SourceLocation location) {
    String file = cleaned(location.file(), LONGEST_OPERAND);
    return switch (location) {
      case SourceLocation.WholeFile _ -> file;
      case SourceLocation.Line(String _, int line) ->
          messages.text("place.line", Map.of("file", file, "line", Integer.toString(line)));
      case SourceLocation.Field(String _, int line, int number, String name) ->
          messages.text(
              "place.field",
              Map.of(
                  "file",
                  file,
                  "line",
                  Integer.toString(line),
                  "column",
                  name.isEmpty() ? Integer.toString(number) : cleaned(name, LONGEST_QUOTE)));
      case SourceLocation.Sheet(String _, String sheet) ->
          messages.text(
              "place.sheet", Map.of("file", file, "sheet", cleaned(sheet, LONGEST_QUOTE)));
      case SourceLocation.Cell cell ->
          messages.text(
              "place.cell",
              Map.of(
                  "file", file,
                  "sheet", cleaned(cell.sheetName(), LONGEST_QUOTE),
                  "cell", cell.address()));
    };
  }

  /// The lines that a terminal shows: severity, code and place; then, indented, message, reason and
  /// remedy.
  public List<String> lines(Diagnostic diagnostic) {
    return List.of(
        severity(diagnostic.severity())
            + " "
            + diagnostic.code().id()
            + INDENT
            + place(diagnostic.location()),
        INDENT + message(diagnostic),
        INDENT + why(diagnostic),
        INDENT + mend(diagnostic));
  }

  private String text(Diagnostic diagnostic, String part) {
    Map<String, Object> arguments = new HashMap<>();
    diagnostic.operands().forEach((name, value) -> arguments.put(name, argument(name, value)));
    return messages.text(diagnostic.code().id() + "." + part, arguments);
  }

  private Object argument(String name, Object value) {
    int longest = UNCUT.contains(name) ? LONGEST_OPERAND : LONGEST_QUOTE;
    return switch (value) {
      case Number number -> number;
      case SourceLocation location -> place(location);
      case List<?> list -> list(name, list);
      case NamedInstitution institution -> names.institution(institution.code());
      case NamedFact fact when !inCodes -> names.fact(fact);
      case NamedParts parts when !inCodes -> names.parts(parts);
      default ->
          Optional.of(value.toString())
              .filter(_ -> !inCodes)
              .flatMap(id -> names.operand(name, id))
              .orElseGet(() -> cleaned(value.toString(), longest));
    };
  }

  private String list(String name, List<?> items) {
    if (items.isEmpty()) {
      return "none";
    }
    List<String> texts =
        items.stream()
            .map(item ->
                item instanceof NamedInstitution(String code)
                    ? names.institution(code)
                    : cleaned(item.toString(), LONGEST_OPERAND))
            .toList();
    String comma = messages.text("list.comma");
    if (!name.equals("nearest") || texts.size() == 1) {
      return String.join(comma, texts);
    }
    int last = texts.size() - 1;
    return String.join(comma, texts.subList(0, last)) + messages.text("list.or") + texts.get(last);
  }

  /// A text out of a file, safe to show: invisible characters as codes such as `\u202E`, letters of
  /// two scripts in one text likewise, and no more of it than `longest` characters.
  private static String cleaned(String text, int longest) {
    boolean mixed = mixesScripts(text);
    StringBuilder clean = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (shown == longest) {
        return clean.append('\u2026').toString();
      }
      int c = text.codePointAt(i);
      boolean foreign = mixed && Character.isLetter(c) && Character.UnicodeScript.of(c) != LATIN;
      if (InvisibleCharacters.is(c) || foreign) {
        clean.append(String.format(Locale.ROOT, "\\u%04X", c));
      } else {
        clean.appendCodePoint(c);
      }
      shown++;
    }
    return clean.toString();
  }

  private static boolean mixesScripts(String text) {
    return text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        > 1;
  }
}
