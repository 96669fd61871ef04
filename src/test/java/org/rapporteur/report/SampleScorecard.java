package org.rapporteur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.report.Outcome.BandEntry;
import org.rapporteur.report.Outcome.PlacementStep;
import org.rapporteur.report.Outcome.RatingCount;
import org.rapporteur.report.Scorecard.Entry;
import org.rapporteur.report.Scorecard.OperandEntry;
import org.rapporteur.report.Scorecard.TestEntry;

/// The scorecard and the outcome of the sample report.
final class SampleScorecard {

  private SampleScorecard() {}

  static Scorecard scorecard() {
    TestEntry part =
        new TestEntry(
            "C-INV-1a",
            "Victims are counted",
            "22 U.S.C. 7106(b)(1)",
            "MET",
            "met",
            new Sentence("1,204 victims were identified.", List.of(SampleTables.count(1_204))),
            "",
            "",
            "1",
            false,
            true,
            List.of(
                new OperandEntry(
                    "now", "Victims identified", "1,204", "Police", List.of("F-0001"))),
            List.of("EV-1"),
            List.of());
    TestEntry test =
        new TestEntry(
            "C-INV-1",
            "Investigations are vigorous",
            "22 U.S.C. 7106(b)(1)",
            "PRESUMED_NOT_MET",
            "presumed not met",
            Sentence.of("Asked on 3 November, not answered."),
            "at least 0.5 (practice of other states)",
            "practice of other states",
            "3",
            true,
            false,
            List.of(
                new OperandEntry("now", "Investigations", "35 [e]", "Courts", List.of("F-0005")),
                new OperandEntry("law", SampleReport.HOSTILE, "yes", "", List.of())),
            List.of("DP-1", "EV-1"),
            List.of(part));
    return new Scorecard(
        List.of(entry("MS-1", "", "Prohibits trafficking", "MET", "met", List.of())),
        List.of(
            entry(
                "C-INV",
                "(1)",
                "Vigorous investigation",
                "PRESUMED_NOT_MET",
                "presumed not met",
                List.of(test)),
            entry("C-OFF", "(7)", "Complicit officials", "UNKNOWN", "not known", List.of())),
        List.of(
            entry("W-a", "", "Watch condition", "NOT_APPLICABLE", "does not arise", List.of())));
  }

  private static Entry entry(
      String id,
      String paragraph,
      String name,
      String rating,
      String ratingText,
      List<TestEntry> tests) {
    List<PublishedValue> value =
        tests.isEmpty() ? List.of() : List.of(SampleReport.index("0"), SampleReport.index("40"));
    return new Entry(
        id,
        paragraph,
        name,
        "The rule in own words.",
        "22 U.S.C. 7106(b)" + paragraph,
        paragraph.isEmpty() ? "" : "Prosecution",
        rating,
        ratingText,
        value,
        value.isEmpty() ? "" : "0–40",
        Sentence.of("Why, in one sentence."),
        tests);
  }

  static AnalysisReport analysis() {
    return new AnalysisReport(
        Optional.of(
            new ChangeReport(
                "2023",
                "2024",
                List.of(Sentence.of("The reading is the same.")),
                List.of(
                    new ChangeReport.Row(
                        ChangeReport.Level.FACT,
                        "C-INV.convictions",
                        "fact",
                        SampleReport.HOSTILE,
                        "5",
                        "7",
                        true)))),
        Optional.of(plan()),
        Optional.of(
            new ScepticsReport(
                Sentence.of("Without its word, little is left."),
                "",
                "not enough evidence",
                "TIER_3",
                "TIER_1",
                count(1),
                count(0),
                List.of("C-INV-1"),
                List.of(),
                List.of("C-INV-1a"))),
        new AfterPeriodReport(
            List.of(
                new AfterPeriodReport.Event(
                    "compensation-fund",
                    "Compensation fund",
                    LocalDate.of(2024, 5, 21),
                    SampleReport.HOSTILE,
                    "Office",
                    List.of("F-0001"),
                    List.of(
                        new AfterPeriodReport.Test(
                            "C-PROT",
                            "Protection",
                            "C-PROT.fund",
                            "A fund",
                            "NOT_MET",
                            "not met",
                            Optional.of("MET"),
                            "Rated not met; it would be met.")))),
            List.of()));
  }

  private static PlanReport plan() {
    PlanReport.Action action =
        new PlanReport.Action(
            "answer specialised-units",
            "Answer: " + SampleReport.HOSTILE,
            "Police",
            "The signed instruction",
            "REPORT",
            "To report what is there",
            List.of("C-INV"),
            "C-INV Investigation");
    return new PlanReport(
        "TIER_1",
        "Tier 1",
        "NOT_BY_LAWFUL_INPUTS",
        "",
        false,
        List.of(Sentence.of("No lawful input does it.")),
        List.of(action),
        List.of(),
        List.of(Sentence.of("Of 30 times, 20.")),
        List.of(Sentence.of("Never a lever.")));
  }

  static Outcome outcome() {
    return new Outcome(
        "TIER_2",
        "Tier 2",
        "TIER_2",
        "TIER_2",
        "TIER_1",
        "",
        "–",
        "On the evidence given, the standards are not all met; significant efforts are made.",
        List.of(
            new RatingCount("MET", "met", count(6)),
            new RatingCount("PRESUMED_NOT_MET", "presumed not met", count(1)),
            new RatingCount("UNKNOWN", "not known", count(5))),
        List.of(
            new BandEntry(
                "prosecution",
                "Prosecution",
                SampleReport.index("55"),
                SampleReport.index("61.5"),
                SampleReport.index("72"),
                "55–72",
                "sentences: 3 of 9 served a year or more"),
            new BandEntry(
                "protection",
                "Protection",
                SampleTables.unavailable(),
                SampleTables.unavailable(),
                SampleTables.unavailable(),
                "[x]",
                "")),
        new BandEntry(
            "overall",
            "All pillars",
            SampleReport.index("60"),
            SampleReport.index("66.25"),
            SampleReport.index("70"),
            "60–70",
            ""),
        count(71),
        count(84),
        List.of(
            new PlacementStep(
                "T-1", "Are all standards met?", "22 U.S.C. 7107(b)(1)(A)", "no", "no", "yes"),
            new PlacementStep(
                "T-2", "Are efforts significant?", "22 U.S.C. 7107(b)(1)(B)", "yes", "yes", "yes")),
        Optional.of(
            new Outcome.ClockEntry(
                "IF_WAIVED", "Two reports in a row before it.", 2, 2, List.of("W-1"), List.of())));
  }

  private static PublishedValue count(long value) {
    return PublishedValue.own(value, Style.COUNT);
  }
}
