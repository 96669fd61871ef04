package org.rapporteur.forms;

import java.util.List;
import java.util.Map;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.Office;

/// What an office writes to an institution whose form is missing or wrong: a plain text to be sent
/// as a letter or a message.
///
/// @param institution its code
/// @param country the name of the country
public record FormLetter(
    Language language,
    String institution,
    String country,
    Office office,
    int reportYear,
    Period period) {

  /// Nothing came back.
  public String missing() {
    return letter("remind.missing", "");
  }

  /// Something came back that cannot be used as it is.
  ///
  /// @param problems place, message and remedy of each
  /// @param open how many rows say neither a number nor why there is none
  public String wrong(List<String> problems, int open) {
    FormTexts texts = new FormTexts(language);
    StringBuilder list = new StringBuilder();
    if (open > 0) {
      list.append("- ").append(texts.text("remind.open", Map.of("count", open))).append('\n');
    }
    problems.forEach(problem -> list.append("- ").append(problem).append('\n'));
    return letter("remind.wrong", list.toString());
  }

  private String letter(String key, String list) {
    FormTexts texts = new FormTexts(language);
    Map<String, String> words =
        Map.of(
            "institution", texts.label("institution." + institution),
            "country", country,
            "year", Integer.toString(reportYear),
            "period", texts.period(period));
    boolean reviewed = !FormTexts.unreviewed(language);
    return texts.text("remind.subject", words)
        + "\n\n"
        + texts.text("remind.greeting")
        + "\n\n"
        + texts.text(key, words)
        + "\n"
        + (list.isEmpty() ? "" : "\n" + list)
        + "\n"
        + texts.text("remind.close")
        + "\n"
        + office.name()
        + office.contact().map(contact -> "\n" + contact).orElse("")
        + (reviewed ? "" : "\n\n[" + texts.text("translation.not-reviewed") + "]")
        + "\n";
  }
}
