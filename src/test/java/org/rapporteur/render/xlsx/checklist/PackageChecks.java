package org.rapporteur.render.xlsx.checklist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.render.xlsx.checklist.Book.Relation;

/// The file itself: its parts and its properties.
final class PackageChecks {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String CORE = "docProps/core.xml";
  private static final List<String> PROPERTIES =
      List.of("//dc:title", "//dc:creator", "//dc:language", "//dc:subject");

  /// No macros, pictures, comments, queries, pivots, links to files, chains of calculation.
  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core)\\.xml"
              + "|xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/(worksheets/sheet|tables/table|drawings/drawing|charts/chart)\\d+\\.xml"
              + "|xl/(worksheets/_rels/sheet|drawings/_rels/drawing)\\d+\\.xml\\.rels");

  private PackageChecks() {}

  static List<Point> points() {
    return List.of(
        Point.of(
            "The properties say title, office, language, subject and the as-of date",
            PackageChecks::properties,
            Damage.ofPart("no title", CORE, edit -> edit.set("//dc:title", "")),
            Damage.ofPart("no office", CORE, edit -> edit.remove("//dc:creator")),
            Damage.ofPart("no language", CORE, edit -> edit.remove("//dc:language")),
            Damage.ofPart(
                "another date than the cover's",
                CORE,
                edit -> edit.set("//dcterms:created", "2026-01-02T03:04:05Z"))),
        Point.of(
            "No macros, no pictures, no comments, no data from outside",
            PackageChecks::parts,
            added("a macro", "xl/vbaProject.bin"),
            added("a picture", "xl/media/image1.png"),
            added("a link to a file", "xl/externalLinks/externalLink1.xml"),
            added("a comment", "xl/comments1.xml")),
        Point.of(
            "Every part is reached, every relation leads to a part, each part has its type",
            PackageChecks::whole,
            new Damage(
                "a part that nothing leads to",
                parts -> parts.with("xl/worksheets/sheet99.xml", "<a/>")),
            Damage.ofRelations(
                "a relation to nothing",
                "Victims by form",
                edit -> edit.set("//rel:Relationship/@Target", "../tables/table99.xml")),
            Damage.ofPart(
                "a part without its type",
                CONTENT_TYPES,
                edit -> edit.remove("//ct:Override[@PartName='/xl/styles.xml']"))),
        Point.of(
            "No text is stored that no cell shows",
            PackageChecks::strings,
            Damage.ofPart(
                "a text left behind",
                Book.STRINGS,
                edit -> edit.add("/m:sst", "<m:si><m:t>4 victims in Klow</m:t></m:si>"))));
  }

  private static Damage added(String name, String part) {
    return new Damage(name, parts -> parts.with(part, "<a/>"));
  }

  private static Verdict properties(Book book) {
    Stream<String> missing =
        PROPERTIES.stream().filter(path -> Xml.value(book.xml(CORE), path).orElse("").isBlank());
    List<String> cover = book.sheets().getFirst().lines();
    String created = Xml.value(book.xml(CORE), "//dcterms:created").orElse("");
    boolean dated =
        cover.stream()
            .anyMatch(line ->
                created.equals(line + "T00:00:00Z")
                    && Xml.value(book.xml(CORE), "//dcterms:modified").orElse("").equals(created));
    return Verdict.of(
        Stream.concat(missing, dated ? Stream.empty() : Stream.of("created " + created)));
  }

  private static Verdict parts(Book book) {
    return Verdict.of(
        book.parts().texts().keySet().stream().filter(part -> !EXPECTED.matcher(part).matches()));
  }

  private static Verdict whole(Book book) {
    Set<String> parts = book.parts().texts().keySet();
    Set<String> reached = new TreeSet<>();
    Set<String> faults = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(""));
    while (!open.isEmpty()) {
      for (Relation relation : book.relations(open.pop()).values()) {
        if (relation.outside()) {
          continue;
        }
        if (!parts.contains(relation.target())) {
          faults.add("no part " + relation.target());
        } else if (reached.add(relation.target())) {
          open.push(relation.target());
        }
      }
    }
    Set<String> typed =
        Xml.elements(book.xml(CONTENT_TYPES), "//ct:Override")
            .map(type -> type.getAttribute("PartName").substring(1))
            .collect(Collectors.toSet());
    parts.stream()
        .filter(part -> !part.endsWith(".rels") && !part.equals(CONTENT_TYPES))
        .filter(part -> !reached.contains(part) || !typed.contains(part))
        .forEach(part -> faults.add("not reached, or of no type: " + part));
    return Verdict.of(faults.stream());
  }

  private static Verdict strings(Book book) {
    Set<Integer> used =
        book.sheets().stream()
            .flatMap(sheet -> Xml.nodes(sheet.xml(), "//m:c[@t='s']/m:v").stream())
            .map(value -> Integer.parseInt(value.getTextContent()))
            .collect(Collectors.toSet());
    return Verdict.of(
        IntStream.range(0, book.strings().size())
            .filter(number -> !used.contains(number))
            .mapToObj(number -> book.strings().get(number)));
  }
}
