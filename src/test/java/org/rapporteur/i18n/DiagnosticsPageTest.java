package org.rapporteur.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.Golden;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.NamedInstitution;

/// `docs/reference/diagnostics.md`: every code, made from the texts that the program shows.
class DiagnosticsPageTest {

  private static final Path PAGE = Path.of("docs", "reference", "diagnostics.md");
  private static final DiagnosticText TEXTS = DiagnosticText.of(Language.ENGLISH);

  private static final String HEAD =
      """
      # What the checks find

      Every finding has a code that never changes its meaning. `rapporteur explain CODE` shows the same as this page,
      `rapporteur check WORKSPACE --year YEAR` what is found in your data. The examples are invented.

      An **error** must be mended: nothing is published from the data while there is one. A **warning** should be mended or
      explained; with `--strict` it fails the check too. A **note** is worth knowing. Where it says *may stand*, a person can
      decide so in `waivers.yaml`, with name, date and reason: [Make your own workspace](../how-to/own-workspace.md).

      This page is generated from the texts of the program; `scripts/test -Dgolden.update=true` writes it anew.
      """;

  private static final Map<String, String> FAMILIES = families();

  private static Map<String, String> families() {
    Map<String, String> families = new LinkedHashMap<>();
    families.put("Y", "Settings, answers and other YAML files");
    families.put("S", "Structure of a file");
    families.put("F", "Forms that came back");
    families.put("V", "Values");
    families.put("A", "Parts and wholes");
    families.put("C", "The chain of victims");
    families.put("J", "The chain of justice");
    families.put("R", "Between institutions");
    families.put("P", "Published tiers");
    families.put("T", "Over time");
    families.put("Q", "Completeness");
    return families;
  }

  /// What most codes mean by an operand.
  private static final NamedInstitution POLICE = new NamedInstitution("police");

  private static final NamedInstitution SHELTERS = new NamedInstitution("shelters");

  private static final Map<String, Object> USUAL =
      Map.ofEntries(
          Map.entry("fact", "victims-identified, 2023-04/2024-03"),
          Map.entry("parts", "female 16 + male 4"),
          Map.entry("sum", "20"),
          Map.entry("total", "22"),
          Map.entry("value", "12*"),
          Map.entry("other", "25"),
          Map.entry("first", new SourceLocation.Field("police.csv", 5, 3, "value")),
          Map.entry("column", "sex"),
          Map.entry("indicator", "victims-identified"),
          Map.entry("known", List.of("not-collected", "not-available-yet", "not-applicable")),
          Map.entry("nearest", List.of("female")),
          Map.entry("period", "2023-04/2024-03"),
          Map.entry("year", "2024"),
          Map.entry("source", "shelters-2024"),
          Map.entry("record", POLICE),
          Map.entry("institution", POLICE),
          Map.entry("institutions", List.of("police", "shelters")),
          Map.entry("unit", "person"),
          Map.entry("maximum", 10_000),
          Map.entry("count", 12),
          Map.entry("key", "institution"),
          Map.entry("file", "courts.csv"),
          Map.entry("folder", "my-country"),
          Map.entry("asof", "2024-02-03"),
          Map.entry("end", "2024-03-31"),
          Map.entry("start", "2023-04-01"),
          Map.entry("date", "2024-04-12"),
          Map.entry("before", "26"),
          Map.entry("now", "9"),
          Map.entry("dimension", "form"),
          Map.entry("values", List.of("5", "7", "4")),
          Map.entry("years", 3),
          Map.entry("indicators", List.of("persons-convicted", "persons-prosecuted")),
          Map.entry("mapping", "mappings/police.yaml, line 9"),
          Map.entry("code", "V-020"),
          Map.entry("place", "police.csv!12!value"),
          Map.entry("country", "XKX"),
          Map.entry("question", "specialised-units"));

  @Test
  void thePageNamesEveryCodeWithReasonExampleAndRemedy() {
    StringBuilder page = new StringBuilder(HEAD);
    Set<DiagnosticCode> told = EnumSet.noneOf(DiagnosticCode.class);
    FAMILIES.forEach((letter, title) -> {
      page.append("\n## ").append(title).append('\n');
      for (DiagnosticCode code : inOrder()) {
        if (code.id().startsWith(letter)) {
          told.add(code);
          page.append(entry(code));
        }
      }
    });
    assertThat(told).containsExactlyInAnyOrder(DiagnosticCode.values());
    assertThat(page.toString()).doesNotContainPattern("\\{[a-z]+[,}]");
    Golden.verify(PAGE, page.toString());
  }

  private static List<DiagnosticCode> inOrder() {
    return List.of(DiagnosticCode.values()).stream()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  private static String entry(DiagnosticCode code) {
    Diagnostic example = example(code);
    String stands = code.waivable() && code.severity() != Severity.INFO ? ", may stand" : "";
    return """

    ### %s %s

    *%s%s* · %s

    > %s: %s

    To mend: %s
    """
        .formatted(
            code.id(),
            TEXTS.title(code),
            TEXTS.severity(code.severity()),
            stands,
            TEXTS.why(example),
            TEXTS.place(example.location()),
            TEXTS.message(example),
            TEXTS.fix(example));
  }

  private static Diagnostic example(DiagnosticCode code) {
    Map<String, Object> operands = new HashMap<>();
    Set<String> without = new TreeSet<>();
    Map<String, Object> own = own(code);
    for (String name : code.operands()) {
      if (own.containsKey(name)) {
        operands.put(name, own.get(name));
      } else if (USUAL.containsKey(name)) {
        operands.put(name, USUAL.get(name));
      } else {
        without.add(name);
      }
    }
    assertThat(without).as("operands of %s that have no example", code.id()).isEmpty();
    SourceLocation place =
        switch (code.id().charAt(0)) {
          case 'Y' -> new SourceLocation.Line("rapporteur.yaml", 14);
          case 'F' -> new SourceLocation.WholeFile("received/2024/police.xlsx");
          case 'S' -> new SourceLocation.WholeFile("police.xlsx");
          case 'Q' -> new SourceLocation.WholeFile("rapporteur.yaml");
          default -> new SourceLocation.Field("police.csv", 12, 3, "value");
        };
    return new Diagnostic(code, place, operands);
  }

  /// Examples for operands that mean something of their own in a code.
  private static Map<String, Object> own(DiagnosticCode code) {
    return switch (code.id()) {
      case "Y-001" -> Map.of("key", "institutoin", "nearest", List.of("institution"));
      case "Y-004" -> Map.of("key", "as-of", "expected", "a date such as 2024-03-31");
      case "Y-005" -> Map.of("problem", "a mapping value is not allowed here");
      case "Y-007" -> Map.of("value", "polise", "nearest", List.of("police"));
      case "Y-009" -> Map.of("year", "2031", "known", List.of("2023", "2024"));
      case "Y-010" -> Map.of("period", "2023-04/2024-12");
      case "Y-014" -> Map.of("key", "id", "value", "police-2024", "first", "9");
      case "S-001" -> Map.of("problem", "truncated");
      case "S-002" -> Map.of("expected", "xlsx", "found", "text");
      case "S-003" -> Map.of("problem", "part", "value", "xl/vbaProject.bin");
      case "S-004" -> Map.of("limit", "rows");
      case "S-005" -> Map.of("problem", "climbs", "value", "../police.csv");
      case "S-010" ->
          Map.of("problem", "ambiguous", "candidates", List.of("windows-1250", "windows-1252"));
      case "S-011" -> Map.of("problem", "unknown", "column", "valeu", "nearest", List.of("value"));
      case "S-012" -> Map.of("value", "A2:A5");
      case "S-013" -> Map.of("what", "row", "value", "17");
      case "S-014", "A-011" -> Map.of("value", "22", "other", "25");
      case "S-017" -> Map.of("known", List.of("Victims", "Notes"));
      case "S-018" -> Map.of("found", 5, "expected", 6);
      case "S-020" -> Map.of("candidates", List.of(",", ";"));
      case "S-021" -> Map.of("gone", List.of("Women"), "added", List.of("Females"));
      case "S-022" -> Map.of("found", List.of("Men", "Women"));
      case "S-024" -> Map.of("problem", "missing", "value", "Total");
      case "V-021" ->
          Map.of("value", "1.234", "first", "1234", "second", "1.234", "format", "1.234,5");
      case "V-022" -> Map.of("value", "-3");
      case "V-023" -> Map.of("value", "20240331", "maximum", 100_000);
      case "V-026" -> Map.of("value", "3", "status", "not-collected");
      case "V-027" -> Map.of("value", "12.5");
      case "V-030" -> Map.of("value", "femal");
      case "V-034" -> Map.of("column", "staff", "known", List.of("sex", "age"));
      case "V-035" -> Map.of("value", "fem\u200Bale");
      case "V-032", "V-033" -> Map.of("value", "9", "total", "40");
      case "V-042" -> Map.of("value", "2023/24");
      case "V-043" -> Map.of("nature", "stock", "indicator", "shelter-places");
      case "V-052" -> Map.of("value", "case");
      case "V-060" -> Map.of("value", "article 165", "other", "article 171");
      case "V-090" -> Map.of("code", "T-003");
      case "V-091", "V-092" -> Map.of("code", "A-001", "asof", "2024-06-30");
      case "V-031" -> Map.of("value", "Femra", "nearest", List.of("Females"));
      case "V-103" -> Map.of("value", "22", "result", "20", "used", "result");
      case "V-106" -> Map.of("value", "22");
      case "V-110" -> Map.of("kind", "number");
      case "A-002" -> Map.of("parts", "child 15 + adult 5");
      case "A-003" -> Map.of("parts", "0-11 3 + 12-14 17");
      case "A-004" -> Map.of("parts", "sexual 16 + labour 4");
      case "A-005" -> Map.of("parts", "sexual 20 + labour 5", "sum", "25");
      case "A-006" -> Map.of("parts", "national 18 + ALB 2");
      case "A-007" -> Map.of("parts", "a 12 + b 8");
      case "A-008" -> Map.of("parts", "2023-04/2023-09 11 + 2023-10/2024-03 9");
      case "A-009" ->
          Map.of(
              "fact", "prosecutions-pending, 2024-03-31",
              "parts", "2023-06-30 5 + 2023-09-30 8 + 2023-12-31 9");
      case "A-010" -> Map.of("part", "girl + boy", "parts", "18", "whole", "child", "total", "17");
      case "A-012" -> Map.of("value", "16", "total", "22", "percent", "80", "right", "72.7");
      case "A-013" -> Map.of("parts", "police 16 + ngo 4");
      case "C-004" -> Map.of("value", "22", "fact", "victims-sheltered", "other", "33");
      case "C-005" ->
          Map.of(
              "bridge",
              "Police and shelters",
              "base",
              POLICE,
              "left",
              "22 - 3 = 19",
              "other",
              SHELTERS,
              "right",
              "25 - 8 = 17",
              "both",
              "17");
      case "C-011" ->
          Map.of(
              "bridge",
              "Police and shelters",
              "institution",
              SHELTERS,
              "lines",
              "27",
              "value",
              "25");
      case "C-012" ->
          Map.of(
              "bridge",
              "Police and prosecution",
              "units",
              List.of("prosecutions-opened (case)", "victims-identified (person)"));
      case "R-001" -> handover("criminal-reports-sent", "criminal-reports");
      case "R-002" -> handover("prosecutions-opened", "cases-new");
      case "R-003" -> handover("persons-to-serve-prison", "prison-admissions");
      case "R-004" -> handover("labour-inspection-referrals", "referrals-received");
      case "R-005" -> handover("border-referrals", "referrals-received");
      case "R-006" -> handover("hotline-referrals", "referrals-received");
      case "R-010" -> handover("grants-paid", "grants-received");
      case "R-007", "R-008" ->
          Map.of("bridge", "Police, shelters and NGOs", "value", "22-25", "lines", "1");
      case "R-009" -> Map.of("bridge", "Police and shelters", "institution", SHELTERS, "low", "22");
      case "C-001", "C-009" -> Map.of("value", "27", "other", "22");
      case "C-002" ->
          Map.of("fact", "victims-sheltered, 2023-04/2024-03", "value", "12", "other", "9");
      case "C-003" -> Map.of("value", "22", "other", "12", "before", "8");
      case "C-006" -> Map.of("before", "20", "now", "65");
      case "C-007" ->
          Map.of(
              "fact",
              "victims-sheltered, 2023-04/2024-03, child / b",
              "value",
              "2",
              "facility",
              "b");
      case "C-008" -> Map.of("value", "14", "other", "3");
      case "C-010" -> Map.of("value", "6");
      case "J-001" ->
          Map.of(
              "account", "investigation, case, 2023-04/2024-03",
              "in", "investigations-pending 19 + investigations-opened 29",
              "out", "cases-concluded 25",
              "expected", "23",
              "value", "24",
              "unstated", List.of("reopened", "transferred-in", "transferred-out"));
      case "J-002" ->
          Map.of(
              "fact", "prosecutions-pending, 2023-03-31",
              "value", "27",
              "day", "2023-03-31",
              "other", "25",
              "source", "courts-2023");
      case "J-003" -> Map.of("value", "9", "other", "5", "carried", "6");
      case "J-004" ->
          Map.of(
              "period", "2021-04/2022-03",
              "parts", "4 + 6 + 3",
              "sum", "13",
              "fact", "persons-prosecuted, 2021-04/2022-03",
              "total", "12");
      case "J-005" ->
          Map.of(
              "account", "trial, case, 2023-04/2024-03",
              "period", "2022-04-01",
              "sum", "11",
              "total", "10");
      case "J-006" -> Map.of("value", "14", "other", "13");
      case "J-007" -> Map.of("value", "310", "other", "294");
      case "J-008" -> Map.of("value", "9", "minimum", "36");
      case "J-009" -> Map.of("value", "17", "other", "15");
      case "J-011" ->
          Map.of(
              "value", "294",
              "other", "12",
              "average", "24.5",
              "minimum", "36",
              "maximum", "144");
      case "J-012" -> Map.of("value", "31000", "other", "30217");
      case "J-013" -> Map.of("value", "3");
      case "J-014" -> Map.of("value", "4");
      case "J-015" -> Map.of("values", List.of("trial, person: 3"));
      case "J-010" ->
          Map.of(
              "account", "trial, case, 2023-04/2024-03",
              "parts", "convicted 9 + acquitted 4",
              "sum", "13",
              "fact", "trials-concluded, 2023-04/2024-03",
              "total", "15");
      case "J-016" ->
          Map.of(
              "fact", "cases-new, 2023-04/2024-03, trial",
              "value", "19",
              "first", "prosecutions-opened, 2023-04/2024-03",
              "other", "17");
      case "J-017" -> Map.of("accounts", List.of("investigation, case, 2023-04/2024-03: closing"));
      case "R-011", "T-006" -> Map.of("value", "22", "source", SHELTERS, "other", "25");
      case "R-012" -> Map.of("value", "22", "other", "police-2024");
      case "R-013" -> Map.of("value", "true", "source", SHELTERS, "other", "false");
      case "P-001" ->
          Map.of("problem", "unknown", "column", "yaer", "nearest", List.of("report_year"));
      case "P-002" ->
          Map.of(
              "kind",
              "tier",
              "value",
              "4",
              "column",
              "tier",
              "known",
              List.of("1", "2", "2WL", "3", "SC", "NR"));
      case "P-003", "P-010", "P-012" ->
          Map.of("value", "2WL", "other", "2", "before", "2022", "source", "the report of 2024");
      case "P-011" -> Map.of("rule", "AD_2", "years", "2020, 2021");
      case "T-002" -> Map.of("value", "9");
      case "T-003" ->
          Map.of(
              "changes",
              List.of("total 26 \u2192 25"),
              "edition",
              "police-2024",
              "other",
              "police-2023");
      case "F-001" -> Map.of("file", "received/2024/courts.xlsx");
      case "F-002" -> Map.of("what", "year", "value", "2023", "expected", "2024");
      case "F-004" -> Map.of("count", 1, "gone", List.of("victims-identified{sex=male}"));
      case "F-006" -> Map.of("key", "rapporteur.report-year", "value", "2024", "other", "2023");
      case "F-005" -> Map.of("problem", "blank", "value", "");
      case "T-004" -> Map.of("laws", List.of("Criminal Code, article 165"));
      case "T-005" -> Map.of("source", List.of("courts-2024"), "year", "2023");
      case "T-007" ->
          Map.of(
              "source",
              "police-2024",
              "parts",
              "2023-04/2023-06 5 + 2023-07/2023-09 6 + 2024-01/2024-03 7");
      case "T-008" ->
          Map.of(
              "problem",
              "overlap",
              "source",
              "police-2024",
              "parts",
              "2023-04/2023-10 13 + 2023-09/2024-03 12",
              "otherwise",
              "");
      case "Q-001" -> Map.of("criteria", List.of("C-BORD", "C-EXTR"));
      case "Q-002", "Q-005" -> Map.of("year", "2023");
      case "Q-004" -> Map.of("date", "2022-11-30");
      default -> Map.of();
    };
  }

  private static Map<String, Object> handover(String sent, String received) {
    boolean money = sent.equals("grants-paid");
    return Map.of(
        "fact",
        sent + ", 2023-04/2024-03",
        "value",
        money ? "28913" : "17",
        "institution",
        POLICE,
        "received",
        received + ", 2023-04/2024-03",
        "other",
        money ? "27913" : "14",
        "source",
        SHELTERS,
        "allowed",
        money ? "28912-28914" : "15-19");
  }
}
