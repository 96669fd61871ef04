package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.render.xlsx.checklist.Book.Relation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// One sheet.
///
/// @param declared its element in the workbook part
/// @param cells by row and column, from 0; none where nothing is stored
/// @param links by the reference of the cell: a place within, or an address
record BookSheet(
    String name,
    int index,
    String part,
    Element declared,
    Document xml,
    SortedMap<Integer, SortedMap<Integer, BookCell>> cells,
    SortedMap<String, String> links,
    List<BookTable> tables,
    List<BookChart> charts) {

  static BookSheet of(Book book, Element declared, int index, String part) {
    Document xml = book.xml(part);
    SortedMap<String, Relation> relations = book.relations(part);
    return new BookSheet(
        declared.getAttribute("name"),
        index,
        part,
        declared,
        xml,
        readCells(book, xml),
        readLinks(xml, relations),
        targets(book, relations, "table").map(table -> BookTable.of(book, table)).toList(),
        targets(book, relations, "drawing")
            .flatMap(drawing -> BookChart.in(book, drawing))
            .toList());
  }

  private static Stream<String> targets(
      Book book, SortedMap<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.isOf(kind))
        .map(Relation::target)
        .filter(part -> book.parts().has(part));
  }

  private static SortedMap<Integer, SortedMap<Integer, BookCell>> readCells(
      Book book, Document xml) {
    SortedMap<Integer, SortedMap<Integer, BookCell>> cells = new TreeMap<>();
    Element data = Xml.children(xml.getDocumentElement(), "sheetData").getFirst();
    for (Element row : Xml.children(data, "row")) {
      for (Element cell : Xml.children(row, "c")) {
        BookCell read = BookCell.of(book, cell);
        cells.computeIfAbsent(read.row(), _ -> new TreeMap<>()).put(read.column(), read);
      }
    }
    return cells;
  }

  private static SortedMap<String, String> readLinks(
      Document xml, SortedMap<String, Relation> relations) {
    SortedMap<String, String> links = new TreeMap<>();
    Xml.elements(xml, "/m:worksheet/m:hyperlinks/m:hyperlink")
        .forEach(link -> {
          Relation outside = relations.get(link.getAttributeNS(Xml.SPACES.get("r"), "id"));
          links.put(
              link.getAttribute("ref"),
              outside == null ? link.getAttribute("location") : outside.target());
        });
    return links;
  }

  Optional<BookCell> cell(int row, int column) {
    return Optional.ofNullable(cells.getOrDefault(row, new TreeMap<>()).get(column));
  }

  String text(int row, int column) {
    return cell(row, column).map(BookCell::text).orElse("");
  }

  /// Its title, as in A1.
  String title() {
    return text(0, 0);
  }

  Stream<BookCell> allCells() {
    return cells.values().stream().flatMap(row -> row.values().stream());
  }

  /// The texts of column A above the table.
  List<String> lines() {
    int end = tables.isEmpty() ? Integer.MAX_VALUE : tables.getFirst().headerRow();
    return cells.headMap(end).keySet().stream().map(row -> text(row, 0)).toList();
  }

  /// The cells of the table's rows below its header, totals too, row by row; a cell that is not
  /// stored is left out.
  Stream<BookCell> bodyCells() {
    return tables.stream()
        .flatMap(table ->
            cells.subMap(table.headerRow() + 1, table.lastRow() + 1).values().stream()
                .flatMap(row ->
                    row.subMap(table.firstColumn(), table.lastColumn() + 1).values().stream()));
  }

  /// A fault, with the place.
  String at(String fault) {
    return name + ": " + fault;
  }

  String at(BookCell cell, String fault) {
    return name + "!" + cell.reference() + ": " + fault;
  }
}
