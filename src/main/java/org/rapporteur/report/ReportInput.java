package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.assess.Assessment;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.compare.TierHistory;
import org.rapporteur.diagnostic.Waived;
import org.rapporteur.findings.Analysis;
import org.rapporteur.i18n.Language;
import org.rapporteur.protect.Audience;
import org.rapporteur.reconcile.BridgedFigure;
import org.rapporteur.reconcile.HandedOver;
import org.rapporteur.statistics.StatisticsRecord;

/// All that a report is made of.
///
/// @param bridges between institutions, of all years
/// @param handovers of the year under report
/// @param asOf the newest day that the sources know: the date of every file
/// @param draft whether data errors were passed over, which every page then says
/// @param waived what is wrong with the data and somebody let stand
public record ReportInput(
    Subject subject,
    StatisticsRecord record,
    List<BridgedFigure> bridges,
    List<HandedOver> handovers,
    Catalogue catalogue,
    Caseload caseload,
    Assessment assessment,
    Analysis analysis,
    TierHistory history,
    Audience audience,
    boolean draft,
    List<Waived> waived,
    Language language,
    LocalDate asOf,
    String softwareVersion) {
  public ReportInput {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(record, "record");
    bridges = List.copyOf(bridges);
    handovers = List.copyOf(handovers);
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(caseload, "caseload");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(audience, "audience");
    waived = List.copyOf(waived);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(asOf, "asOf");
  }
}
