package org.rapporteur.render.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;

/// The presentation attributes in force at one element of a chart; each is inherited.
///
/// @param fill colour of areas and text, empty for none
/// @param stroke colour of lines, empty for none
/// @param dashes lengths of dashes and gaps in turn, empty for a full line
/// @param anchor `start`, `middle` or `end`
record SvgStyle(
    Optional<Color> fill,
    Optional<Color> stroke,
    float strokeWidth,
    List<Float> dashes,
    int cap,
    int join,
    float fontSize,
    Face face,
    String anchor) {

  /// What SVG 1.1 starts from.
  static final SvgStyle INITIAL =
      new SvgStyle(
          Optional.of(Color.BLACK),
          Optional.empty(),
          1,
          List.of(),
          PdfContentByte.LINE_CAP_BUTT,
          PdfContentByte.LINE_JOIN_MITER,
          12,
          Face.REGULAR,
          "start");

  private static final Pattern LONG_HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHORT_HEX = Pattern.compile("#[0-9a-fA-F]{3}");

  /// The style at an element inside one that has this style.
  SvgStyle at(Element e) {
    return new SvgStyle(
        e.hasAttribute("fill") ? color(e, "fill") : fill,
        e.hasAttribute("stroke") ? color(e, "stroke") : stroke,
        SvgNumbers.number(e, "stroke-width", strokeWidth),
        e.hasAttribute("stroke-dasharray") ? dashes(e) : dashes,
        e.hasAttribute("stroke-linecap") ? cap(e) : cap,
        e.hasAttribute("stroke-linejoin") ? join(e) : join,
        SvgNumbers.number(e, "font-size", fontSize),
        e.hasAttribute("font-weight") ? face(e) : face,
        e.hasAttribute("text-anchor") ? anchor(e) : anchor);
  }

  private static Optional<Color> color(Element e, String name) {
    String value = e.getAttribute(name);
    if (value.equals("none")) {
      return Optional.empty();
    }
    if (LONG_HEX.matcher(value).matches()) {
      return Optional.of(new Color(Integer.parseInt(value, 1, 7, 16)));
    }
    if (SHORT_HEX.matcher(value).matches()) {
      int rgb = 0;
      for (int i = 1; i <= 3; i++) {
        rgb = rgb << 8 | Character.digit(value.charAt(i), 16) * 0x11;
      }
      return Optional.of(new Color(rgb));
    }
    throw refused(e, name);
  }

  private static List<Float> dashes(Element e) {
    if (e.getAttribute("stroke-dasharray").equals("none")) {
      return List.of();
    }
    List<Float> lengths = new ArrayList<>();
    for (float length : SvgNumbers.list(e, "stroke-dasharray")) {
      lengths.add(length);
    }
    return List.copyOf(lengths);
  }

  private static int cap(Element e) {
    return switch (e.getAttribute("stroke-linecap")) {
      case "butt" -> PdfContentByte.LINE_CAP_BUTT;
      case "round" -> PdfContentByte.LINE_CAP_ROUND;
      case "square" -> PdfContentByte.LINE_CAP_PROJECTING_SQUARE;
      default -> throw refused(e, "stroke-linecap");
    };
  }

  private static int join(Element e) {
    return switch (e.getAttribute("stroke-linejoin")) {
      case "miter" -> PdfContentByte.LINE_JOIN_MITER;
      case "round" -> PdfContentByte.LINE_JOIN_ROUND;
      case "bevel" -> PdfContentByte.LINE_JOIN_BEVEL;
      default -> throw refused(e, "stroke-linejoin");
    };
  }

  private static Face face(Element e) {
    return switch (e.getAttribute("font-weight")) {
      case "normal", "400" -> Face.REGULAR;
      case "600" -> Face.SEMIBOLD;
      case "bold", "700" -> Face.BOLD;
      default -> throw refused(e, "font-weight");
    };
  }

  private static String anchor(Element e) {
    return switch (e.getAttribute("text-anchor")) {
      case "start" -> "start";
      case "middle" -> "middle";
      case "end" -> "end";
      default -> throw refused(e, "text-anchor");
    };
  }

  private static IllegalArgumentException refused(Element e, String name) {
    return new IllegalArgumentException(
        "svg: <%s %s=\"%s\">: not among the values charts may use"
            .formatted(e.getNodeName(), name, e.getAttribute(name)));
  }
}
