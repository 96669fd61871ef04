package org.rapporteur.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.catalogue.Form;
import org.rapporteur.catalogue.Forms;
import org.rapporteur.statistics.Period;

/// An institution that is asked for its figures of a report year, and what is known of it from its
/// source of that year or of the newest one before.
///
/// @param period what its figures are asked for
/// @param known the source of the workspace that it is known by, where there is one
/// @param yearsSince how many editions ago that source was
public record Respondent(Form form, Period period, Optional<SourceEntry> known, int yearsSince) {

  public Respondent {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(known, "known");
  }

  /// The code of the institution.
  public String institution() {
    return form.institution();
  }

  /// The institutions of a report year that have a form, in the order of the workspace: those of
  /// its sources, or, where the workspace has none of that year, of the newest year before, with
  /// periods moved by whole years; where there are none at all, every institution with a form.
  public static List<Respondent> of(Workspace workspace, Forms forms, int reportYear) {
    Optional<WorkspaceYear> year =
        workspace.years().headMap(reportYear + 1).reversed().values().stream()
            .filter(known -> !known.sources().isEmpty())
            .findFirst();
    if (year.isEmpty()) {
      Period period = Period.reportingPeriod(reportYear);
      return forms.byInstitution().values().stream()
          .map(form -> new Respondent(form, period, Optional.empty(), 0))
          .toList();
    }
    int since = reportYear - year.get().reportYear();
    Map<String, Respondent> found = new LinkedHashMap<>();
    for (SourceEntry entry : year.get().sources()) {
      forms
          .of(entry.source().institution())
          .ifPresent(form ->
              found.putIfAbsent(
                  form.institution(),
                  new Respondent(
                      form, moved(entry.source().period(), since), Optional.of(entry), since)));
    }
    return List.copyOf(new ArrayList<>(found.values()));
  }

  /// A period moved by whole years; the last day of a February stays the last day.
  public static Period moved(Period period, int years) {
    return new Period(moved(period.start(), years, false), moved(period.end(), years, true));
  }

  private static LocalDate moved(LocalDate day, int years, boolean last) {
    return last ? day.plusDays(1).plusYears(years).minusDays(1) : day.plusYears(years);
  }
}
