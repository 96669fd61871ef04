package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The list of everything that can be wrong with data. Families: Y = settings and other YAML files,
/// S = structure of a file, F = forms that came back, V = values, A = additivity, C = the chain of
/// victims, J = the chain of justice, R = reconciliation between institutions, P = published tiers,
/// T = time, Q = completeness. Each code has a title, a message, a reason and a remedy in the
/// bundle `i18n/diagnostics`, and names the operands that its texts may use.
public enum DiagnosticCode {
  // Settings and answers, in YAML or in the control workbook.
  UNKNOWN_KEY("Y-001", Severity.ERROR, "key", "nearest", "known"),
  DUPLICATE_KEY("Y-002", Severity.ERROR, "key"),
  MISSING_KEY("Y-003", Severity.ERROR, "key"),
  WRONG_SHAPE("Y-004", Severity.ERROR, "key", "expected"),
  NOT_YAML("Y-005", Severity.ERROR, "problem"),
  ALIAS_OR_TAG("Y-006", Severity.ERROR),
  UNKNOWN_REFERENCE("Y-007", Severity.ERROR, "key", "value", "nearest"),
  FILE_NOT_FOUND("Y-008", Severity.ERROR, "file"),
  YEAR_NOT_IN_WORKSPACE("Y-009", Severity.ERROR, "year", "known"),
  PERIOD_AFTER_EDITION("Y-010", Severity.ERROR, "source", "period", "year"),
  NO_SUCH_FOLDER("Y-011", Severity.ERROR, "folder"),
  NO_SETTINGS("Y-012", Severity.ERROR, "folder"),
  UNKNOWN_FILE_TYPE("Y-013", Severity.ERROR, "file"),
  DUPLICATE_ID("Y-014", Severity.ERROR, "key", "value", "first"),
  UNANSWERED("Y-015", Severity.ERROR, "key"),
  SAID_TWICE("Y-016", Severity.ERROR, "mapping"),
  NOT_WAIVABLE("Y-017", Severity.ERROR, "code"),
  TWO_SETTINGS("Y-018", Severity.ERROR, "file", "other"),

  // Structure of a file.
  UNREADABLE_FILE("S-001", Severity.ERROR, "problem"),
  CONTENT_NOT_AS_EXTENSION("S-002", Severity.ERROR, "expected", "found"),
  ACTIVE_CONTENT("S-003", Severity.ERROR, "problem", "value"),
  LIMIT_EXCEEDED("S-004", Severity.ERROR, "limit", "maximum"),
  HOSTILE_STRUCTURE("S-005", Severity.ERROR, "problem", "value"),
  ENCODING("S-010", Severity.ERROR, "problem", "candidates"),
  HEADER("S-011", Severity.ERROR, "problem", "column", "nearest"),
  MERGED_CELLS("S-012", Severity.ERROR, "value"),
  HIDDEN_VALUES("S-013", Severity.WARNING, "what", "value"),
  DUPLICATE_FACT_DIFFERS("S-014", Severity.ERROR, "fact", "first", "value", "other"),
  DUPLICATE_FACT("S-015", Severity.WARNING, "fact", "first"),
  SHEET_MISSING("S-017", Severity.ERROR, "known"),
  FIELD_COUNT("S-018", Severity.ERROR, "found", "expected"),
  DELIMITER("S-020", Severity.ERROR, "candidates"),
  LAYOUT_CHANGED("S-021", Severity.ERROR, "gone", "added"),
  COLUMNS_MOVED("S-022", Severity.WARNING, "found"),
  NUMBERS_NOT_READ("S-023", Severity.WARNING, "count"),
  TABLE_NOT_FOUND("S-024", Severity.ERROR, "problem", "value"),
  MORE_OF_THE_SAME("S-019", Severity.INFO, "count", "code"),

  // Forms that came back.
  NOT_A_FORM("F-001", Severity.ERROR, "file", "year"),
  FORM_OF_ANOTHER("F-002", Severity.ERROR, "what", "value", "expected"),
  FORM_DEFINITION_CHANGED("F-003", Severity.WARNING, "year"),
  FORM_ROWS_GONE("F-004", Severity.ERROR, "count", "gone"),
  FORM_DAY("F-005", Severity.ERROR, "problem", "value"),
  FORM_CONTRADICTS_ITSELF("F-006", Severity.ERROR, "key", "value", "other"),

  // Values.
  NOT_A_NUMBER("V-020", Severity.ERROR, "value"),
  AMBIGUOUS_NUMBER("V-021", Severity.ERROR, "value", "first", "second", "file", "format"),
  NEGATIVE_COUNT("V-022", Severity.ERROR, "value"),
  IMPLAUSIBLE_COUNT("V-023", Severity.ERROR, "value", "indicator", "maximum"),
  BLANK_WITHOUT_STATUS("V-024", Severity.ERROR, "known"),
  SUDDEN_ZERO("V-025", Severity.WARNING, "fact", "institution", "values"),
  VALUE_AND_STATUS("V-026", Severity.ERROR, "value", "status"),
  NOT_WHOLE("V-027", Severity.ERROR, "value", "unit"),
  REQUIRED_CELL_BLANK("V-028", Severity.ERROR, "column"),
  UNKNOWN_CODE("V-030", Severity.ERROR, "column", "value", "nearest"),
  UNKNOWN_LABEL("V-031", Severity.ERROR, "value", "nearest", "mapping"),
  MANY_UNKNOWN("V-032", Severity.WARNING, "fact", "dimension", "value", "total"),
  MANY_OTHER("V-033", Severity.WARNING, "fact", "dimension", "value", "total"),
  NOT_A_DIMENSION("V-034", Severity.ERROR, "column", "indicator", "known"),
  CONTROL_CHARACTER("V-035", Severity.ERROR, "value"),
  PERIOD_OUTSIDE_SOURCE("V-040", Severity.ERROR, "period", "source", "end"),
  AS_OF_BEFORE_PERIOD_END("V-041", Severity.ERROR, "period", "asof"),
  NOT_A_PERIOD("V-042", Severity.ERROR, "value"),
  PERIOD_NOT_OF_NATURE("V-043", Severity.ERROR, "nature", "indicator", "period"),
  EVENT_AFTER_AS_OF("V-044", Severity.ERROR, "date", "asof"),
  UNIT_MISSING("V-050", Severity.ERROR, "indicator", "unit"),
  LEGAL_BASIS_MISSING("V-051", Severity.ERROR, "indicator"),
  WRONG_UNIT("V-052", Severity.ERROR, "value", "indicator", "unit"),
  LEGAL_BASIS_CHANGED("V-060", Severity.WARNING, "fact", "value", "other"),
  UNUSED_EXPLANATION("V-090", Severity.WARNING, "code", "indicator", "period"),
  UNUSED_WAIVER("V-091", Severity.WARNING, "code", "place"),
  EXPIRED_WAIVER("V-092", Severity.WARNING, "code", "place", "date", "asof"),
  STALE_RESULT("V-103", Severity.WARNING, "value", "result", "used"),
  FORMULA_WITHOUT_RESULT("V-105", Severity.ERROR),
  FORMULA_NOT_CHECKED("V-106", Severity.INFO, "value"),
  PERSONAL_DATA_SUSPECTED("V-110", Severity.ERROR, "kind"),

  // Additivity.
  SEXES_DO_NOT_ADD_UP("A-001", Severity.ERROR, "fact", "parts", "sum", "total"),
  AGES_DO_NOT_ADD_UP("A-002", Severity.ERROR, "fact", "parts", "sum", "total"),
  AGE_BANDS_DO_NOT_ADD_UP("A-003", Severity.ERROR, "fact", "parts", "sum", "total"),
  FORMS_DO_NOT_ADD_UP("A-004", Severity.ERROR, "fact", "parts", "sum", "total"),
  PARTS_OVERLAP("A-005", Severity.INFO, "fact", "parts", "sum", "total"),
  CITIZENSHIPS_DO_NOT_ADD_UP("A-006", Severity.ERROR, "fact", "parts", "sum", "total"),
  REGIONS_DO_NOT_ADD_UP("A-007", Severity.ERROR, "fact", "parts", "sum", "total"),
  PERIODS_DO_NOT_ADD_UP("A-008", Severity.ERROR, "fact", "parts", "sum", "total"),
  STOCKS_ADDED("A-009", Severity.ERROR, "fact", "parts", "total"),
  SUBSET_EXCEEDS_WHOLE("A-010", Severity.ERROR, "fact", "part", "parts", "whole", "total"),
  TWO_TABLES_DIFFER("A-011", Severity.ERROR, "fact", "first", "value", "other"),
  PERCENT_DISAGREES("A-012", Severity.WARNING, "fact", "percent", "value", "total", "right"),
  PARTS_DO_NOT_ADD_UP("A-013", Severity.ERROR, "fact", "parts", "sum", "total"),

  // The chain of victims.
  ASSISTED_EXCEED_IDENTIFIED("C-001", Severity.INFO, "period", "value", "other"),
  SHELTERED_EXCEED_ASSISTED("C-002", Severity.ERROR, "fact", "value", "other"),
  IDENTIFIED_EXCEED_PRESUMED("C-003", Severity.ERROR, "period", "value", "other", "before"),
  POLICE_AND_SHELTERS_DIFFER("C-004", Severity.WARNING, "period", "value", "fact", "other"),
  BRIDGE_DOES_NOT_CLOSE(
      "C-005", Severity.ERROR, "bridge", "base", "left", "other", "right", "both"),
  NGO_SHARE_MOVED("C-006", Severity.WARNING, "period", "before", "now"),
  CHILDREN_AMONG_ADULTS("C-007", Severity.ERROR, "fact", "value", "facility"),
  COMPENSATED_EXCEED_CONVICTED("C-008", Severity.WARNING, "period", "value", "other"),
  RETURNED_EXCEED_FOREIGN("C-009", Severity.WARNING, "period", "value", "other"),
  BEGGING_ELSEWHERE("C-010", Severity.WARNING, "period", "value"),
  LINES_EXCEED_COUNT("C-011", Severity.ERROR, "bridge", "institution", "lines", "value"),
  BRIDGE_MIXES_UNITS("C-012", Severity.ERROR, "bridge", "units"),

  // The chain of justice.
  STOCK_FLOW_BROKEN(
      "J-001", Severity.ERROR, "account", "in", "out", "expected", "value", "unstated"),
  STOCKS_DO_NOT_CONNECT("J-002", Severity.ERROR, "fact", "value", "day", "other", "source"),
  MORE_CONVICTED_THAN_PROSECUTED("J-003", Severity.INFO, "period", "value", "other", "carried"),
  COHORT_EXCEEDED("J-004", Severity.ERROR, "period", "unit", "parts", "sum", "fact", "total"),
  OUTCOMES_EXCEED_INTAKE("J-005", Severity.ERROR, "account", "period", "sum", "total"),
  SENTENCES_DIFFER("J-006", Severity.ERROR, "period", "value", "other"),
  MORE_SUSPENDED_THAN_IMPOSED("J-007", Severity.ERROR, "period", "value", "other"),
  SENTENCE_BELOW_MINIMUM("J-008", Severity.WARNING, "period", "value", "minimum"),
  FINAL_EXCEED_FIRST_INSTANCE("J-009", Severity.WARNING, "period", "value", "other"),
  OUTCOMES_DO_NOT_ADD_UP("J-010", Severity.ERROR, "account", "parts", "sum", "fact", "total"),
  AVERAGE_SENTENCE_OUTSIDE(
      "J-011", Severity.WARNING, "period", "value", "other", "average", "minimum", "maximum"),
  MORE_PAID_THAN_AWARDED("J-012", Severity.ERROR, "period", "value", "other"),
  OFFICIALS_NOT_PROSECUTED("J-013", Severity.WARNING, "period", "value"),
  INVESTIGATIONS_WITHOUT_PERSONS("J-014", Severity.WARNING, "period", "value"),
  REQUALIFIED("J-015", Severity.INFO, "period", "values"),
  CASE_PART_TWICE("J-016", Severity.ERROR, "fact", "value", "first", "other"),
  ACCOUNT_NOT_CHECKABLE("J-017", Severity.INFO, "accounts"),

  // Reconciliation between institutions.
  SENT_TO_PROSECUTION("R-001", Severity.ERROR, Operands.OF_HANDOVERS),
  INDICTED_TO_COURTS("R-002", Severity.ERROR, Operands.OF_HANDOVERS),
  SENTENCED_TO_PRISONS("R-003", Severity.ERROR, Operands.OF_HANDOVERS),
  REFERRED_BY_INSPECTORS("R-004", Severity.ERROR, Operands.OF_HANDOVERS),
  REFERRED_AT_BORDER("R-005", Severity.ERROR, Operands.OF_HANDOVERS),
  REFERRED_BY_HOTLINE("R-006", Severity.ERROR, Operands.OF_HANDOVERS),
  OVERLAP_NOT_PROVEN("R-007", Severity.INFO, "bridge", "fact", "value", "lines"),
  OTHERS_MAY_OVERLAP("R-008", Severity.INFO, "bridge", "value", "institutions"),
  INSTITUTION_MISSING("R-009", Severity.WARNING, "bridge", "institution", "fact", "low"),
  PAID_AND_RECEIVED("R-010", Severity.ERROR, Operands.OF_HANDOVERS),
  INSTITUTIONS_DIFFER("R-011", Severity.WARNING, "fact", "record", "value", "source", "other"),
  PARTS_OF_ANOTHER_SOURCE(
      "R-012", Severity.WARNING, "fact", "parts", "sum", "total", "source", "other"),
  ANSWERS_DIFFER("R-013", Severity.WARNING, "question", "record", "value", "source", "other"),

  // Published tiers.
  TIER_TABLE_HEADER("P-001", Severity.ERROR, "problem", "column", "nearest"),
  TIER_TABLE_CELL("P-002", Severity.ERROR, "column", "kind", "value", "known"),
  TIER_TWICE("P-003", Severity.ERROR, "country", "year", "value", "other", "first"),
  TIER_CONTRADICTS("P-010", Severity.WARNING, "country", "year", "value", "other", "source"),
  TIER_UNLAWFUL("P-011", Severity.WARNING, "country", "year", "rule", "years"),
  TIER_UNSEEN("P-012", Severity.WARNING, "country", "year", "before", "value", "other"),

  // Time.
  JUMP("T-001", Severity.WARNING, "fact", "before", "now"),
  CONSTANT("T-002", Severity.WARNING, "fact", "value", "years", "values"),
  RESTATED("T-003", Severity.WARNING, "fact", "changes", "edition", "other"),
  SERIES_BREAK("T-004", Severity.WARNING, "laws", "date", "indicators"),
  CALENDAR_YEAR_FOR_PERIOD("T-005", Severity.INFO, "source", "year", "count"),
  NARRATIVE_DIFFERS("T-006", Severity.INFO, "fact", "record", "value", "source", "other"),
  PERIOD_NOT_COVERED("T-007", Severity.WARNING, "fact", "source", "parts"),
  PERIODS_OVERLAP("T-008", Severity.WARNING, "problem", "fact", "source", "parts", "otherwise"),

  // Completeness.
  CRITERIA_UNANSWERED("Q-001", Severity.WARNING, "criteria", "year"),
  NO_YEAR_BEFORE("Q-002", Severity.WARNING, "source", "year", "indicators"),
  NO_ADDRESS("Q-003", Severity.WARNING, "source"),
  STALE_EVIDENCE("Q-004", Severity.WARNING, "question", "date", "start"),
  ASK_AGAIN("Q-005", Severity.INFO, "source", "year", "indicators");

  private static final Set<DiagnosticCode> ABOUT_WAIVERS =
      Collections.unmodifiableSet(EnumSet.of(UNUSED_EXPLANATION, UNUSED_WAIVER, EXPIRED_WAIVER));

  private final String id;
  private final Severity severity;

  // One string, because the members of an enum are immutable all the way down.
  private final String operands;

  // Beside the enum, for its members are made before its own constants.
  private static final class Operands {
    private static final String OF_HANDOVERS =
        "fact value institution received other source allowed";
  }

  DiagnosticCode(String id, Severity severity, String... operands) {
    this.id = id;
    this.severity = severity;
    this.operands = String.join(" ", operands);
  }

  /// The stable id that people and scripts know, such as `V-021`.
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /// The names of the operands that every diagnostic of this code carries.
  public List<String> operands() {
    return operands.isEmpty() ? List.of() : List.of(operands.split(" ", -1));
  }

  /// Whether a person may let a finding stand, with name, date and reason.
  public boolean waivable() {
    return !ABOUT_WAIVERS.contains(this)
        && (severity != Severity.ERROR || WaivableErrors.ALL.contains(this));
  }

  /// The code with this id, in upper or lower case.
  public static Optional<DiagnosticCode> ofId(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equalsIgnoreCase(id)).findFirst();
  }
}
