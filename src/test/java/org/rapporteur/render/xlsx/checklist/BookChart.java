package org.rapporteur.render.xlsx.checklist;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// One chart.
///
/// @param drawing name of the part that places it
/// @param frame the element of its frame there
record BookChart(String drawing, String part, Element frame, Document xml) {

  /// One series.
  ///
  /// @param plot the element of bars or lines that it belongs to
  record Series(Element plot, Element xml) {

    /// @param of `tx`, `cat` or `val`
    String reference(String of) {
      return Xml.value(xml, "c:" + of + "//c:f").orElse("");
    }

    /// The stored values by their number, from 0.
    SortedMap<Integer, String> cached(String of) {
      SortedMap<Integer, String> cache = new TreeMap<>();
      Xml.elements(xml, "c:" + of + "//c:pt")
          .forEach(point ->
              cache.put(
                  Integer.parseInt(point.getAttribute("idx")), Xml.value(point, "c:v").orElse("")));
      return cache;
    }

    boolean isLine() {
      return plot.getLocalName().equals("lineChart");
    }
  }

  static Stream<BookChart> in(Book book, String drawing) {
    return Xml.elements(book.xml(drawing), "//xdr:graphicFrame[.//c:chart]")
        .map(frame -> {
          String id =
              Xml.element(frame, ".//c:chart")
                  .orElseThrow()
                  .getAttributeNS(Xml.SPACES.get("r"), "id");
          String part = book.relations(drawing).get(id).target();
          return new BookChart(drawing, part, frame, book.xml(part));
        });
  }

  List<Element> plots() {
    return Xml.elements(xml, "//c:plotArea/*[c:ser]").toList();
  }

  List<Series> series() {
    return plots().stream()
        .flatMap(plot -> Xml.elements(plot, "c:ser").map(series -> new Series(plot, series)))
        .toList();
  }

  String title() {
    return Xml.value(xml, "/c:chartSpace/c:chart/c:title").orElse("").strip();
  }
}
