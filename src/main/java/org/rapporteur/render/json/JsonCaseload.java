package org.rapporteur.render.json;

import java.math.BigDecimal;
import java.util.SequencedMap;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.report.CaseloadReport;

/// Cases that outlast the year. An outcome that nobody states has no member.
record JsonCaseload(JsonText json, JsonValues values) {

  void members(CaseloadReport caseload) {
    json.objects("accounts", caseload.accounts(), this::account);
    json.objects("cohorts", caseload.cohorts(), this::cohort);
    json.objects("lifeTables", caseload.lifeTables(), this::lifeTable);
  }

  private void account(CaseloadReport.Account account) {
    json.text("stage", account.stage());
    json.text("unit", account.unit());
    json.text("offence", account.offence());
    json.text("period", account.period());
    byCode("parts", account.parts());
    byCode("outcomes", account.outcomes());
    json.text("identity", account.identity());
    json.texts("absent", account.absent());
    json.object("clearanceRate", () -> values.content(account.clearanceRate()));
    json.object("dispositionDays", () -> values.content(account.dispositionDays()));
  }

  private void cohort(CaseloadReport.Cohort cohort) {
    json.text("unit", cohort.unit());
    json.text("indicted", cohort.indicted());
    json.object("size", () -> values.content(cohort.size()));
    json.object("inView", () -> values.content(cohort.inView()));
    byCode("outcomes", cohort.outcomes());
    json.object("pending", () -> values.content(cohort.pending()));
  }

  private void lifeTable(CaseloadReport.LifeTable table) {
    json.text("unit", table.unit());
    json.number("enteredLate", BigDecimal.valueOf(table.enteredLate()));
    if (table.medianLow() >= 0) {
      json.object(
          "medianYears",
          () -> {
            json.number("low", table.medianLow());
            json.number("high", table.medianHigh());
          });
    }
    json.objects("years", table.years(), this::year);
  }

  private void year(CaseloadReport.Year year) {
    json.number("year", year.year());
    json.object("atRisk", () -> values.content(year.atRisk()));
    json.object("concluded", () -> values.content(year.concluded()));
    byCode("incidence", year.incidence());
    json.object("pending", () -> values.content(year.pending()));
  }

  private void byCode(String name, SequencedMap<String, PublishedValue> figures) {
    json.object(
        name,
        () -> figures.forEach((code, value) -> json.object(code, () -> values.content(value))));
  }
}
