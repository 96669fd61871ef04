package org.rapporteur.forms;

import java.util.List;
import java.util.Objects;
import org.rapporteur.catalogue.Form;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Observation;
import org.rapporteur.workspace.Country;
import org.rapporteur.workspace.Office;
import org.rapporteur.workspace.Respondent;

/// A form to be written.
///
/// @param told the figures that the institution gave before, newest source first
public record FormOrder(
    Country country,
    Office office,
    Respondent respondent,
    int reportYear,
    Language language,
    List<Observation> told) {

  public FormOrder {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(respondent, "respondent");
    Objects.requireNonNull(language, "language");
    told = List.copyOf(told);
  }

  Form form() {
    return respondent.form();
  }
}
