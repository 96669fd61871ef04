package org.rapporteur.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/// The list of everything that can be wrong with data. Families: Y = settings and other YAML files,
/// S = structure of a file, V = values, A = additivity, R = reconciliation between institutions, T
/// = time, Q = completeness for the TIP Report. Each code has a title, a message, a reason and a
/// remedy in the bundle `i18n/diagnostics`.
public enum DiagnosticCode {
  // Settings and answers in YAML.
  UNKNOWN_KEY("Y-001", Severity.ERROR),
  DUPLICATE_KEY("Y-002", Severity.ERROR),
  MISSING_KEY("Y-003", Severity.ERROR),
  WRONG_SHAPE("Y-004", Severity.ERROR),
  NOT_YAML("Y-005", Severity.ERROR),
  ALIAS_OR_TAG("Y-006", Severity.ERROR),
  UNKNOWN_REFERENCE("Y-007", Severity.ERROR),
  FILE_NOT_FOUND("Y-008", Severity.ERROR),
  YEAR_NOT_IN_WORKSPACE("Y-009", Severity.ERROR),

  // Structure of a file.
  UNREADABLE_FILE("S-001", Severity.ERROR),
  CONTENT_NOT_AS_EXTENSION("S-002", Severity.ERROR),
  ACTIVE_CONTENT("S-003", Severity.ERROR),
  LIMIT_EXCEEDED("S-004", Severity.ERROR),
  HOSTILE_STRUCTURE("S-005", Severity.ERROR),
  ENCODING("S-010", Severity.ERROR),
  HEADER("S-011", Severity.ERROR),
  HIDDEN_VALUES("S-013", Severity.WARNING),
  DUPLICATE_FACT_DIFFERS("S-014", Severity.ERROR),
  DUPLICATE_FACT("S-015", Severity.WARNING),
  SHEET_MISSING("S-017", Severity.ERROR),

  // Values.
  NOT_A_NUMBER("V-020", Severity.ERROR),
  AMBIGUOUS_NUMBER("V-021", Severity.ERROR),
  NEGATIVE_COUNT("V-022", Severity.ERROR),
  IMPLAUSIBLE_COUNT("V-023", Severity.ERROR),
  BLANK_WITHOUT_STATUS("V-024", Severity.ERROR),
  VALUE_AND_STATUS("V-026", Severity.ERROR),
  UNKNOWN_CODE("V-030", Severity.ERROR),
  NOT_A_DIMENSION("V-034", Severity.ERROR),
  PERIOD_OUTSIDE_SOURCE("V-040", Severity.ERROR),
  AS_OF_BEFORE_PERIOD_END("V-041", Severity.ERROR),
  NOT_A_PERIOD("V-042", Severity.ERROR),
  UNIT_MISSING("V-050", Severity.ERROR),
  LEGAL_BASIS_MISSING("V-051", Severity.ERROR),
  WRONG_UNIT("V-052", Severity.ERROR),
  FORMULA_WITHOUT_RESULT("V-105", Severity.ERROR),
  PERSONAL_DATA_SUSPECTED("V-110", Severity.ERROR),

  // Additivity.
  SEXES_DO_NOT_ADD_UP("A-001", Severity.ERROR),
  AGES_DO_NOT_ADD_UP("A-002", Severity.ERROR),
  FORMS_DO_NOT_ADD_UP("A-004", Severity.ERROR),
  CITIZENSHIPS_DO_NOT_ADD_UP("A-006", Severity.ERROR),
  SUBSET_EXCEEDS_WHOLE("A-010", Severity.ERROR),
  PARTS_DO_NOT_ADD_UP("A-013", Severity.ERROR),

  // Reconciliation between institutions.
  INSTITUTIONS_DIFFER("R-011", Severity.WARNING),

  // Time.
  RESTATED("T-003", Severity.WARNING),
  CALENDAR_YEAR_FOR_PERIOD("T-005", Severity.INFO),

  // Completeness.
  NO_DATA_FOR_CRITERION("Q-001", Severity.WARNING),
  NO_PRIOR_YEAR("Q-002", Severity.WARNING),
  NO_SOURCE_DOCUMENT("Q-003", Severity.WARNING);

  private final String id;
  private final Severity severity;

  DiagnosticCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /// The stable id that people and scripts know, such as `V-021`.
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /// The code with this id, in upper or lower case.
  public static Optional<DiagnosticCode> ofId(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equalsIgnoreCase(id)).findFirst();
  }
}
