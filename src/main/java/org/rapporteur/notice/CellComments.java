package org.rapporteur.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// The comments of a sheet: those that are there and ours. A comment is text, so that nothing in it
/// is ever a formula. The boxes in which they are shown are drawn anew for all of them.
final class CellComments {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String AUTHOR = "Rapporteur";

  private final WorkbookParts workbook;
  private final String sheet;
  private final String name;
  private final XmlPart comments;
  private final Element list;
  private final int author;

  /// @param number of the sheet, for the names of new parts
  CellComments(WorkbookParts workbook, String sheet, int number) throws IOException {
    this.workbook = workbook;
    this.sheet = sheet;
    Optional<String> part = workbook.target(sheet, "comments").filter(workbook::has);
    this.name = part.orElse("xl/comments-rapporteur" + number + ".xml");
    this.comments =
        part.isPresent()
            ? workbook.xml(name)
            : XmlPart.of(
                "<comments xmlns=\"%s\"><authors/><commentList/></comments>"
                    .formatted(XmlPart.SHEETS)
                    .getBytes(StandardCharsets.UTF_8));
    this.list = required("commentList");
    Element authors = required("authors");
    this.author = XmlPart.children(authors, "author").size();
    XmlPart.append(authors, "author").setTextContent(AUTHOR);
  }

  private Element required(String child) throws IOException {
    return XmlPart.child(comments.root(), child)
        .orElseThrow(() -> new IOException("comments without " + child));
  }

  /// Adds to the comment of a cell, or gives it one.
  void add(String address, String text) {
    for (Element comment : XmlPart.children(list, "comment")) {
      Optional<Element> body = XmlPart.child(comment, "text");
      if (comment.getAttribute("ref").equals(address) && body.isPresent()) {
        run(body.get(), "\n\n" + text);
        return;
      }
    }
    Element comment = XmlPart.append(list, "comment");
    comment.setAttribute("ref", address);
    comment.setAttribute("authorId", Integer.toString(author));
    run(XmlPart.append(comment, "text"), text);
  }

  private static void run(Element body, String text) {
    Element content = XmlPart.append(XmlPart.append(body, "r"), "t");
    content.setAttribute("xml:space", "preserve");
    content.setTextContent(text);
  }

  /// Stores the comments and their boxes; gives the id of the link to the boxes.
  String store(int number) throws IOException {
    workbook.put(name, comments.bytes());
    String _ = workbook.link(sheet, "comments", name);
    workbook.type(name, TYPE);
    String boxes = "xl/drawings/comments-rapporteur" + number + ".vml";
    workbook.put(boxes, boxes(XmlPart.children(list, "comment")));
    workbook.type(boxes, VML);
    return workbook.link(sheet, "vmlDrawing", boxes);
  }

  private static byte[] boxes(List<Element> comments) {
    StringBuilder vml = new StringBuilder();
    vml.append(
        """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
        xmlns:x="urn:schemas-microsoft-com:office:excel">
        <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
        <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """);
    int id = 1024;
    for (Element comment : comments) {
      String address = comment.getAttribute("ref");
      if (!address.matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
        continue;
      }
      int letters = address.replaceAll("[0-9]", "").length();
      int column = 0;
      for (int i = 0; i < letters; i++) {
        column = column * 26 + address.charAt(i) - 'A' + 1;
      }
      int row = Integer.parseInt(address.substring(letters));
      id++;
      vml.append(
          """
          <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" \
          fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>
          <v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/>\
          <x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 31, %d, 1</x:Anchor><x:AutoFill>False</x:AutoFill>\
          <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>
          """
              .formatted(
                  id, column, Math.max(0, row - 2), column + 4, row + 9, row - 1, column - 1));
    }
    return vml.append("</xml>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
