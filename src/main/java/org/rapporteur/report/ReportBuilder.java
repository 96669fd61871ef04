package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.assess.Assessment;
import org.rapporteur.catalogue.Pillar;
import org.rapporteur.findings.ChangeTrace;
import org.rapporteur.protect.Publication;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.LawVersion;

/// Writes the yearly report: every section in the order in which it is read.
public final class ReportBuilder {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final FactTexts texts;
  private final Findings findings;
  private final Tables tables;

  private ReportBuilder(ReportInput input) {
    this.input = input;
    this.words = Words.of(input.language(), input.assessment().rulebook().law());
    this.figures =
        new Figures(input.record(), input.catalogue(), Publication.forAudience(input.audience()));
    this.texts = new FactTexts(input.record().current().absent(), words, figures);
    this.findings = new Findings(input, words, texts);
    this.tables = new Tables(input, words, figures);
  }

  /// The report of one year.
  ///
  /// @throws IllegalArgumentException for an audience that `Publication` does not support
  public static Report build(ReportInput input) {
    return new ReportBuilder(input).report();
  }

  /// The reading as it is beside what it would be if some facts were otherwise.
  public static ChangeReport supposed(ReportInput input, ChangeTrace trace) {
    ReportBuilder builder = new ReportBuilder(input);
    return builder
        .changeWords()
        .report(trace, builder.words.text("change.as-it-is"), builder.words.text("change.what-if"));
  }

  private Report report() {
    Outcome outcome = new Outcomes(input, words, findings).outcome();
    String lawLine = new LawApplied(input, words).line();
    ReadingSection reading = new ReadingSection(input, words, outcome);
    Scorecard scorecard = findings.scorecard();
    MethodSections method = new MethodSections(input, words, figures, findings);
    List<Section> sections = new ArrayList<>();
    sections.add(reading.section());
    sections.add(new KeyFiguresSection(input, words, figures, tables).section());
    PillarSection pillars = new PillarSection(input, words, findings, tables);
    for (Pillar pillar : Pillar.values()) {
      sections.add(pillars.section(pillar, outcome));
    }
    sections.add(new VictimsSection(input, words, tables).section());
    List<BridgeReport> bridges = new BridgeWords(input, words, figures).reports();
    List<HandoverReport> handovers =
        new HandoverWords(input.catalogue(), words, figures).reports(input.handovers());
    new BridgesSection(input, words, figures).section(bridges, handovers).ifPresent(sections::add);
    sections.add(new JusticeSection(input, words, figures, tables).section());
    CaseloadReport caseload = new CaseloadFigures(input, figures).report();
    if (!caseload.isEmpty()) {
      sections.add(new CarryOverSection(input, words, caseload).section());
    }
    sections.add(new TrendsSection(input, words, figures, texts).section());
    new RestatementsSection(input, words, figures, tables).section().ifPresent(sections::add);
    Optional<ChangeReport> change = change();
    change.ifPresent(found -> sections.add(new ChangeSection(words).section(found)));
    Optional<PlanReport> plan = plan();
    plan.ifPresent(found -> sections.add(new PlanSection(input, words).section(found)));
    if (!input.subject().fictional()) {
      sections.add(new TierHistorySection(input, words).section());
    }
    AfterPeriodSection afterPeriod = new AfterPeriodSection(input, words, figures, texts);
    AfterPeriodReport after = afterPeriod.report();
    sections.add(afterPeriod.section(after));
    sections.add(reading.placementSection());
    sections.add(scorecardSection(scorecard));
    sections.add(new MissingSection(input, words, findings, texts).section());
    sections.add(new AnswersSection(input, words, texts, tables).section());
    sections.add(method.sources());
    sections.add(method.method(lawLine));
    return new Report(
        cover(lawLine),
        input.audience(),
        input.draft(),
        input.subject().fictional(),
        identity(),
        sections,
        scorecard,
        outcome,
        new AnalysisReport(
            change, plan, Optional.of(new ScepticsWords(input, words, findings).report()), after),
        bridges,
        handovers,
        caseload,
        notes(),
        new FactRows(input, words, figures, texts).rows(),
        new TreeMap<>(words.under("label.")));
  }

  private Optional<ChangeReport> change() {
    return input
        .analysis()
        .change()
        .map(trace -> changeWords().report(trace, year(trace.before()), year(trace.after())));
  }

  private Optional<PlanReport> plan() {
    ActionWords actions = new ActionWords(input, words, figures, texts);
    return input.analysis().path().map(new PlanWords(input, words, actions)::report);
  }

  private ChangeWords changeWords() {
    return new ChangeWords(input.catalogue(), words, findings, texts);
  }

  private static String year(Assessment assessment) {
    return Integer.toString(assessment.reportYear());
  }

  private Section scorecardSection(Scorecard scorecard) {
    return new Section(
        "scorecard",
        words.text("scorecard.title"),
        List.of(
            new Block.Paragraph(words.sentence("scorecard.intro")),
            new Block.Heading("standards", words.text("scorecard.standards")),
            new Block.Cards(scorecard.standards()),
            new Block.Heading("criteria", words.text("scorecard.criteria")),
            new Block.Cards(scorecard.criteria()),
            new Block.Heading("further-rules", words.text("scorecard.rules")),
            new Block.Cards(scorecard.rules())));
  }

  private Cover cover(String lawLine) {
    Subject subject = input.subject();
    int year = input.assessment().reportYear();
    return new Cover(
        words.text("cover.title"),
        words.text("cover.subtitle", "country", subject.name(), "year", Integer.toString(year)),
        subject.name(),
        subject.office(),
        subject.contact(),
        subject.licence(),
        words.formats().period(input.record().current().period()),
        words.text("cover.edition", "date", words.date(input.asOf())),
        status(),
        words.text("cover.disclaimer"),
        lawLine,
        input.asOf(),
        input.language().tag());
  }

  /// What every page, sheet and object says of itself.
  private String status() {
    List<String> parts = new ArrayList<>();
    if (input.subject().fictional()) {
      parts.add(words.text("status.fictional"));
    }
    if (input.assessment().underAnotherLaw()) {
      parts.add(
          words.text(
              "status.other-law",
              "law",
              Integer.toString(input.assessment().rulebook().law().version()),
              "year",
              Integer.toString(input.assessment().reportYear())));
    }
    if (input.draft()) {
      parts.add(words.text("status.draft"));
    }
    parts.add(words.text("status." + input.audience().code()));
    return String.join(" · ", parts);
  }

  private Report.Identity identity() {
    LawVersion law = input.assessment().rulebook().law();
    JudgementProfile profile = input.assessment().rulebook().profile();
    return new Report.Identity(
        input.subject().country(),
        input.assessment().reportYear(),
        Integer.toString(law.version()),
        law.citation().section(),
        law.checkedThrough().toString(),
        input.assessment().underAnotherLaw(),
        input.assessment().lawMayBeNewer(),
        profile.name(),
        profile.hash(),
        input.softwareVersion());
  }

  private List<String> notes() {
    return List.of(
        words.text("note.not-prevalence"),
        words.text("note.calendar"),
        words.text("note.missing"),
        words.text("note.own"));
  }
}
