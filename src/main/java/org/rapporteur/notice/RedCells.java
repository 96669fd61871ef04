package org.rapporteur.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// The styles of a workbook, and beside each one that is asked for the same with a red ground:
/// number formats, fonts and borders stay as the sender set them.
final class RedCells {

  /// Light red, on which black text has a contrast of 15 to 1.
  private static final String RED = "FFFFC7CE";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

  /// What a workbook without styles is shown with.
  private static final String PLAIN =
      """
      <styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
      </styleSheet>\
      """
          .formatted(XmlPart.SHEETS);

  private final WorkbookParts workbook;
  private final String name;
  private final XmlPart styles;
  private final Element formats;
  private final String fill;
  private final Map<Integer, Integer> red = new HashMap<>();

  RedCells(WorkbookParts workbook) throws IOException {
    this.workbook = workbook;
    Optional<String> part = workbook.target(workbook.workbook(), "styles").filter(workbook::has);
    name = part.orElse("xl/styles.xml");
    styles =
        part.isPresent() ? workbook.xml(name) : XmlPart.of(PLAIN.getBytes(StandardCharsets.UTF_8));
    if (part.isEmpty()) {
      String _ = workbook.link(workbook.workbook(), "styles", name);
      workbook.type(name, TYPE);
    }
    formats = required("cellXfs");
    fill = addFill();
  }

  private Element required(String list) throws IOException {
    return XmlPart.child(styles.root(), list).orElseThrow(() -> new IOException("no " + list));
  }

  private String addFill() throws IOException {
    Element fills = required("fills");
    int number = XmlPart.children(fills, "fill").size();
    Element pattern = XmlPart.append(XmlPart.append(fills, "fill"), "patternFill");
    pattern.setAttribute("patternType", "solid");
    XmlPart.append(pattern, "fgColor").setAttribute("rgb", RED);
    XmlPart.append(pattern, "bgColor").setAttribute("indexed", "64");
    fills.setAttribute("count", Integer.toString(number + 1));
    return Integer.toString(number);
  }

  /// The number of the style that is like another one and red.
  int of(int style) {
    return red.computeIfAbsent(style, this::add);
  }

  private int add(int style) {
    List<Element> all = XmlPart.children(formats, "xf");
    Element like =
        all.isEmpty()
            ? XmlPart.append(formats, "xf")
            : (Element) all.get(style < all.size() ? style : 0).cloneNode(true);
    like.setAttribute("fillId", fill);
    like.setAttribute("applyFill", "1");
    formats.appendChild(like);
    int number = XmlPart.children(formats, "xf").size() - 1;
    formats.setAttribute("count", Integer.toString(number + 1));
    return number;
  }

  void store() throws IOException {
    workbook.put(name, styles.bytes());
  }
}
