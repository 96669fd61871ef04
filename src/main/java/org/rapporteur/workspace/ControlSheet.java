package org.rapporteur.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.DiagnosticCode;

/// The sheets of the control workbook: what `rapporteur.yaml`, `waivers.yaml` and files of answers
/// say, as tables. A column has the name of the key; a test holds them against the schemas.
public enum ControlSheet {
  /// One setting a row; a key within another is written with a point, as `country.code`.
  SETTINGS,
  /// Report years, those of other sheets among them or not.
  YEARS,
  SOURCES,
  DATA_REQUESTS,
  EXPLANATIONS,
  /// One line of a bridge a row.
  BRIDGES,
  /// What `waivers.yaml` says.
  WAIVERS,
  ANSWERS,
  OFFENCES;

  /// The control workbook in the folder of a workspace.
  public static final String FILE = "rapporteur.xlsx";

  /// Sheets in it that say nothing to the program: the words of its drop-down lists.
  public static final String LISTS = "lists";

  /// The settings, in the order of the draft.
  public static final List<String> SETTINGS_KEYS =
      List.of(
          "country.code",
          "country.name",
          "country.fictional",
          "office.name",
          "office.contact",
          "licence",
          "unreported",
          "law",
          "profile",
          "precedence",
          "tiers");

  /// What an institution can be in a bridge.
  public static final List<String> SIDES = List.of(ControlBridges.BASE, ControlBridges.OTHER);

  /// The lists of a bridge by which two institutions are compared.
  static final List<String> SEEN =
      List.of("seen-by-base-alone", "seen-by-this-alone", "seen-by-both");

  /// What a line of a bridge can be.
  public static final List<String> LINES =
      Stream.concat(BridgeReader.OUTSIDE.stream(), SEEN.stream()).toList();

  /// The findings that a person may let stand.
  public static final List<String> WAIVABLE =
      Arrays.stream(DiagnosticCode.values())
          .filter(DiagnosticCode::waivable)
          .map(DiagnosticCode::id)
          .toList();

  public static final String KEY = "key";
  public static final String VALUE = "value";

  static final String YEAR = "year";
  static final String SOURCE = "source";

  /// The setting that holds several values.
  static final String PRECEDENCE = "precedence";

  /// Its name in the workbook, which is that of the key.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ControlSheet> ofCode(String code) {
    return Arrays.stream(values()).filter(sheet -> sheet.code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(ControlSheet::code).toList();
  }

  public List<String> columns() {
    return switch (this) {
      case SETTINGS -> List.of(KEY, VALUE);
      case YEARS -> List.of(YEAR);
      case SOURCES ->
          List.of(
              YEAR,
              "id",
              "title",
              "files",
              "institution",
              "period",
              "as-of",
              "class",
              "actor",
              "url",
              "partial",
              "overlapping",
              "legal-basis",
              "number-format",
              "encoding",
              "delimiter",
              "mapping",
              "old-workbooks",
              "less-than-from",
              "adults-only",
              "persons-per-case");
      case DATA_REQUESTS ->
          List.of(YEAR, "topic", "scope", "date", "provided", "unable", "capacity-increasing");
      case EXPLANATIONS -> List.of("code", "indicator", "period", "reason");
      case BRIDGES ->
          List.of(
              "title",
              "indicator",
              "period",
              ControlBridges.SIDE,
              "institution",
              "counted-as",
              "counted-in",
              ControlBridges.LINE,
              "count",
              "evidence",
              "note");
      case WAIVERS -> List.of("code", "place", "name", "date", "reason", "expires", "report-year");
      case ANSWERS ->
          List.of(SOURCE, "question", "reply", "status", "period", "occurred-on", "kind", "words");
      case OFFENCES ->
          List.of(
              SOURCE,
              "id",
              "article",
              "covers",
              "leaves-open",
              "minimum",
              "maximum",
              "fine-in-lieu",
              "in-force-from",
              "in-force-to",
              "citation");
    };
  }

  /// The column by which the row of headings is found.
  public String anchor() {
    return columns().getFirst();
  }

  /// Whether a cell under a column may hold several values.
  boolean isList(String column) {
    return switch (this) {
      case SOURCES -> Set.of("files", "partial", "overlapping", "adults-only").contains(column);
      case OFFENCES -> Set.of("covers", "leaves-open").contains(column);
      case SETTINGS, YEARS, DATA_REQUESTS, EXPLANATIONS, BRIDGES, WAIVERS, ANSWERS -> false;
    };
  }
}
