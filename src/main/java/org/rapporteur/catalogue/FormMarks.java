package org.rapporteur.catalogue;

import java.util.List;

/// By what a filled form is known again, whatever was moved in it: the names of its document
/// properties, the codes of its columns and rows. A contract with files that are out in offices:
/// what stands here is never renamed.
public final class FormMarks {

  /// Its value is `VERSION`: the file is a form.
  public static final String FORM = "rapporteur.form";

  public static final String VERSION = "1";
  public static final String COUNTRY = "rapporteur.country";
  public static final String INSTITUTION = "rapporteur.institution";
  public static final String REPORT_YEAR = "rapporteur.report-year";
  public static final String PERIOD = "rapporteur.period";
  public static final String LANGUAGE = "rapporteur.language";

  /// `Form#fingerprint`.
  public static final String DEFINITION = "rapporteur.definition";

  public static final String TITLE = "rapporteur.title";

  /// What tells one form from another. It stands in the form twice: programs that save a workbook
  /// without its properties keep its cells.
  public static final List<String> PROPERTIES =
      List.of(FORM, COUNTRY, INSTITUTION, REPORT_YEAR, PERIOD, LANGUAGE, DEFINITION, TITLE);

  /// Heads the column with the names of these properties; their values stand in the column `VALUE`.
  public static final String PROPERTY = "[property]";

  /// Heads the column of codes of a sheet that is read; the other columns stand in its row.
  public static final String CODE = "[code]";

  public static final String VALUE = "[value]";
  public static final String STATUS = "[status]";
  public static final String LEGAL_BASIS = "[legal-basis]";
  public static final String NOTE = "[note]";
  public static final String DATE = "[date]";

  /// Heads the column of labels in a sheet of lists: the codes stand in the column `LIST`.
  public static final String LIST = "[list]";

  public static final String LABEL = "[label]";

  /// Rows about the form as a whole.
  public static final String SIGNED_BY = "form|signed-by";

  public static final String SIGNED_ON = "form|signed-on";
  public static final String AS_OF = "form|as-of";

  /// Rows of one fact, one question.
  public static final String FIGURE = "figure";

  public static final String QUESTION = "question";

  /// Lists of labels: `status|not-collected`, `reply|true`.
  public static final String REPLIES = "reply";

  public static final String STATUSES = "status";

  /// Why a figure or a reply is not there, as an institution says it of itself.
  public static final List<String> REASONS =
      List.of("not-collected", "not-available-yet", "not-applicable", "suppressed");

  /// Stands between the parts of a code.
  public static final String BETWEEN = "|";

  private FormMarks() {}
}
