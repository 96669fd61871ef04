package org.rapporteur.render.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.Block;
import org.rapporteur.report.Cover;
import org.rapporteur.report.Report;
import org.rapporteur.report.Section;

/// The report as templates see it: maps, lists, strings and truth values, all written out here.
/// `templates/README.md` lists the names.
final class PageModel {
  private final Report report;
  private final BlockModel blocks;
  private final Anchors anchors = new Anchors();

  private PageModel(Report report) {
    this.report = report;
    // Taken by the templates themselves.
    anchors.of("content");
    anchors.of("contents");
    this.blocks = new BlockModel(report, anchors);
  }

  static Map<String, Object> of(Report report) {
    return new PageModel(report).map();
  }

  private Map<String, Object> map() {
    List<Map<String, Object>> sections = report.sections().stream().map(this::section).toList();
    Fields labels = new Fields();
    report.labels().forEach(labels::text);
    return new Fields()
        .text("language", report.cover().language())
        .text("audience", report.audience().code())
        .flag("draft", report.draft())
        .flag("fictional", report.fictional())
        .node("cover", cover(report.cover()))
        .node("labels", labels.map())
        .list("sections", sections)
        .map();
  }

  private static Map<String, Object> cover(Cover cover) {
    return new Fields()
        .text("title", cover.title())
        .text("subtitle", cover.subtitle())
        .text("country", cover.country())
        .text("institution", cover.institution())
        .text("contact", cover.contact())
        .text("licence", cover.licence())
        .text("period", cover.period())
        .text("edition", cover.edition())
        .text("status", cover.status())
        .text("disclaimer", cover.disclaimer())
        .text("lawLine", cover.lawLine())
        .map();
  }

  private Map<String, Object> section(Section section) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    List<Map<String, Object>> headings = new ArrayList<>();
    // Below a heading of the section, cards are one level deeper.
    boolean below = false;
    String id = anchors.of(section.id());
    for (Block block : section.blocks()) {
      Map<String, Object> node = blocks.of(block, id, below ? "4" : "3");
      nodes.add(node);
      if (block instanceof Block.Heading) {
        headings.add(node);
        below = true;
      }
    }
    return new Fields()
        .text("id", id)
        .text("title", section.title())
        .list("headings", headings)
        .list("blocks", nodes)
        .map();
  }
}
