package org.rapporteur.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.protect.Audience;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;

/// A report made by hand for the tests of the formats: small, of a country that does not exist, and
/// with at least one of everything that a report can hold, hostile texts among it. Its words are
/// not the product's.
public final class SampleReport {

  /// What a spreadsheet program would run if it took it for a formula.
  public static final String HOSTILE = "=cmd|'/c calc'!A1";

  /// What a template engine would run if it took it for a template, and markup of HTML.
  public static final String HOSTILE_MARKUP = "${7*7} <b>bold</b> & \"quoted\" _x0041_";

  private SampleReport() {}

  public static Report report() {
    return new Report(
        cover(),
        Audience.OFFICIAL,
        true,
        true,
        new Report.Identity(
            "XAR",
            2024,
            "2019",
            "22 U.S.C. 7106-7107",
            "2026-11-01",
            false,
            false,
            "standard-1",
            "5a".repeat(32),
            "0.1.0"),
        List.of(summary(), victims(), justice(), method()),
        SampleScorecard.scorecard(),
        SampleScorecard.outcome(),
        SampleScorecard.analysis(),
        List.of(SampleBridge.bridge()),
        List.of(SampleBridge.handover()),
        CaseloadReport.NONE,
        List.of(
            "A person counts once, in the form first recorded.",
            "Cells of one to four persons are held back by the source.",
            "Begging is counted since 2022."),
        SampleTables.facts(),
        new TreeMap<>());
  }

  /// A report in which nothing is known: no tables, no charts, no notes, no facts.
  public static Report empty() {
    Report full = report();
    return new Report(
        full.cover(),
        full.audience(),
        false,
        full.fictional(),
        full.identity(),
        List.of(),
        new Scorecard(List.of(), List.of(), List.of()),
        full.outcome(),
        AnalysisReport.NONE,
        List.of(),
        List.of(),
        CaseloadReport.NONE,
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  private static Cover cover() {
    return new Cover(
        "Trafficking in persons in Arendia",
        "Yearly statistics and indicative self-assessment",
        "Arendia",
        "National Coordinator of Arendia",
        "Office of the Coordinator, Harbour Street 1",
        "CC BY 4.0",
        "1 April 2023 – 31 March 2024",
        "First edition",
        "For official use · fictional country · DRAFT",
        "An indicative self-assessment. The Secretary of State decides tiers.",
        "Law of 2019, checked through 1 November 2026",
        LocalDate.of(2024, 5, 31),
        "en");
  }

  private static Section summary() {
    return new Section(
        "summary",
        "The reading",
        List.of(
            new Block.Reading(
                "Indicative tier", "Tier 2", "Tier 1 to Tier 2", "Published tier", "–"),
            new Block.KeyFigures(
                List.of(
                    new Block.KeyFigure(
                        "Victims identified",
                        new Cell.Value(SampleTables.count(1_225), "1,225"),
                        "2023",
                        new Cell.Value(SampleTables.unavailable(), "[x]"),
                        "2022",
                        "not comparable",
                        "Police"))),
            new Block.Paragraph(Sentence.of("Two of four standards are met.")),
            new Block.Callout(
                "Who decides", List.of(Sentence.of("The Secretary of State decides tiers."))),
            new Block.Table(SampleTables.readiness()),
            new Block.Figure(SampleTables.bands())));
  }

  private static Section victims() {
    return new Section(
        "victims",
        "Victims",
        List.of(
            new Block.Heading("forms", "By form"),
            new Block.Table(SampleTables.victimsByForm()),
            new Block.Figure(SampleTables.formsAsBars()),
            new Block.Table(SampleTables.victimsByYearAndSex()),
            new Block.Figure(SampleTables.sexAsColumns())));
  }

  private static Section justice() {
    return new Section(
        "justice",
        "Justice",
        List.of(
            new Block.Table(SampleTables.justice()),
            new Block.Figure(SampleTables.justiceAsLines()),
            new Block.Table(SampleTables.tiers()),
            new Block.Figure(SampleTables.tierGrid()),
            new Block.Cards(SampleScorecard.scorecard().criteria())));
  }

  private static Section method() {
    return new Section(
        "method",
        "Sources and method",
        List.of(
            new Block.Heading("terms", "Terms"),
            new Block.Definitions(
                List.of(
                    new Block.Definition("[x]", "not available"),
                    new Block.Definition(
                        "Victim", "a person identified as a victim by an office"))),
            new Block.Heading("limits", "Limits"),
            new Block.Bullets(
                List.of(
                    Sentence.of("Only identified victims are counted."),
                    Sentence.of("-1 is not a count."))),
            new Block.Sources(
                List.of(
                    new Block.SourceEntry(
                        "Yearly report of the police",
                        "Police of Arendia",
                        "2024",
                        "31 May 2024",
                        "https://police.example/report-2024"),
                    new Block.SourceEntry(
                        HOSTILE, "Court register", "", "", "javascript:alert(1)")))));
  }

  static PublishedValue index(String value) {
    return PublishedValue.own(new BigDecimal(value), Style.INDEX);
  }
}
