package org.rapporteur.render.xhtml;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.report.Block;
import org.rapporteur.report.CaseloadReport;
import org.rapporteur.report.Report;
import org.rapporteur.report.SampleReport;
import org.rapporteur.report.Section;
import org.rapporteur.report.Sentence;

/// Reports for the tests of the pages, with the product's own labels.
public final class SamplePages {
  private SamplePages() {}

  public static SortedMap<String, String> labels() {
    return Messages.of(Language.ENGLISH, "report").under("label.");
  }

  /// The sample report of all formats.
  public static Report report() {
    return with(SampleReport.report(), SampleReport.report().sections(), labels());
  }

  /// A report of one section with these blocks.
  static Report of(Block... blocks) {
    return with(
        SampleReport.report(),
        List.of(new Section("only", "The only section", List.of(blocks))),
        labels());
  }

  /// A report that says this text in every place where data can put words.
  static Report saying(String text) {
    Sentence sentence = Sentence.of(text);
    return of(
        new Block.Heading("h", text),
        new Block.Paragraph(sentence),
        new Block.Bullets(List.of(sentence)),
        new Block.Callout(text, List.of(sentence)),
        new Block.Reading(text, text, text, text, text),
        new Block.Definitions(List.of(new Block.Definition(text, text))),
        new Block.Sources(List.of(new Block.SourceEntry(text, text, text, text, text))));
  }

  static Report with(Report report, List<Section> sections, SortedMap<String, String> labels) {
    return new Report(
        report.cover(),
        report.audience(),
        report.draft(),
        report.fictional(),
        report.identity(),
        sections,
        report.scorecard(),
        report.outcome(),
        report.analysis(),
        report.bridges(),
        report.handovers(),
        CaseloadReport.NONE,
        report.notes(),
        report.facts(),
        labels);
  }

  public static XhtmlPages pages(Report report) {
    return new XhtmlRenderer(Optional.empty()).render(report);
  }
}
