package org.rapporteur.render.xhtml.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Collects shapes. The unit is a point of the printed page, y runs downwards.
final class Canvas {
  /// The width of the text column on paper.
  static final double WIDTH = 459;

  /// The size of nearly all words in charts.
  static final double TEXT = 8.5;

  /// The smallest size that print allows.
  static final double SMALL = 7.5;

  /// From the middle of a line of words down to its foot, as a share of its size.
  private static final double TO_BASELINE = 0.34;

  private final List<Shape> shapes = new ArrayList<>();
  private boolean gaps;

  /// How words look.
  record Words(double size, String color, boolean semibold, String anchor) {
    static final Words LABEL = new Words(TEXT, Palette.INK, false, "start");
    static final Words VALUE = new Words(TEXT, Palette.INK, true, "start");
    static final Words QUIET = new Words(TEXT, Palette.MUTED, false, "start");

    Words anchored(String place) {
      return new Words(size, color, semibold, place);
    }

    Words colored(String other) {
      return new Words(size, other, semibold, anchor);
    }

    Words sized(double other) {
      return new Words(other, color, semibold, anchor);
    }
  }

  static String number(double value) {
    String text =
        BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  void noteGap() {
    gaps = true;
  }

  void rect(double x, double y, double width, double height, String fill) {
    rect(x, y, width, height, fill, "none");
  }

  void rect(double x, double y, double width, double height, String fill, String stroke) {
    List<Shape.Attribute> attributes = new ArrayList<>();
    add(attributes, "x", x);
    add(attributes, "y", y);
    add(attributes, "width", width);
    add(attributes, "height", height);
    attributes.add(new Shape.Attribute("fill", fill));
    if (!stroke.equals("none")) {
      attributes.add(new Shape.Attribute("stroke", stroke));
      add(attributes, "stroke-width", 0.8);
    }
    shapes.add(new Shape("rect", attributes, ""));
  }

  void line(double x1, double y1, double x2, double y2, String stroke, double width) {
    List<Shape.Attribute> attributes = new ArrayList<>();
    add(attributes, "x1", x1);
    add(attributes, "y1", y1);
    add(attributes, "x2", x2);
    add(attributes, "y2", y2);
    attributes.add(new Shape.Attribute("stroke", stroke));
    add(attributes, "stroke-width", width);
    shapes.add(new Shape("line", attributes, ""));
  }

  void polyline(List<Point> points, Palette.Stroke stroke, double width) {
    List<Shape.Attribute> attributes = new ArrayList<>();
    attributes.add(new Shape.Attribute("points", coordinates(points)));
    attributes.add(new Shape.Attribute("fill", "none"));
    attributes.add(new Shape.Attribute("stroke", stroke.color()));
    add(attributes, "stroke-width", width);
    attributes.add(new Shape.Attribute("stroke-linejoin", "round"));
    if (!stroke.dashes().equals("none")) {
      attributes.add(new Shape.Attribute("stroke-dasharray", stroke.dashes()));
    }
    shapes.add(new Shape("polyline", attributes, ""));
  }

  /// The sign of a series at a point.
  void marker(Point at, Palette.Stroke stroke, double radius) {
    double x = at.x();
    double y = at.y();
    double r = radius;
    switch (stroke.marker()) {
      case DISC -> circle(at, r, stroke.color(), stroke.color());
      case RING -> circle(at, r, Palette.WHITE, stroke.color());
      case SQUARE ->
          rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, stroke.color(), stroke.color());
      case BOX -> rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, Palette.WHITE, stroke.color());
      case TRIANGLE ->
          polygon(
              List.of(
                  new Point(x, y - r * 1.2),
                  new Point(x + r * 1.15, y + r * 0.8),
                  new Point(x - r * 1.15, y + r * 0.8)),
              stroke.color());
      case DIAMOND ->
          polygon(
              List.of(
                  new Point(x, y - r * 1.3),
                  new Point(x + r * 1.3, y),
                  new Point(x, y + r * 1.3),
                  new Point(x - r * 1.3, y)),
              stroke.color());
    }
  }

  private void circle(Point at, double radius, String fill, String stroke) {
    List<Shape.Attribute> attributes = new ArrayList<>();
    add(attributes, "cx", at.x());
    add(attributes, "cy", at.y());
    add(attributes, "r", radius);
    attributes.add(new Shape.Attribute("fill", fill));
    attributes.add(new Shape.Attribute("stroke", stroke));
    add(attributes, "stroke-width", 1.2);
    shapes.add(new Shape("circle", attributes, ""));
  }

  void polygon(List<Point> points, String fill) {
    shapes.add(
        new Shape(
            "polygon",
            List.of(
                new Shape.Attribute("points", coordinates(points)),
                new Shape.Attribute("fill", fill)),
            ""));
  }

  /// Words whose middle is at a height.
  void words(double x, double middle, String text, Words look) {
    if (text.isBlank()) {
      return;
    }
    List<Shape.Attribute> attributes = new ArrayList<>();
    add(attributes, "x", x);
    add(attributes, "y", middle + look.size() * TO_BASELINE);
    add(attributes, "font-size", look.size());
    attributes.add(new Shape.Attribute("fill", look.color()));
    if (look.semibold()) {
      attributes.add(new Shape.Attribute("font-weight", "600"));
    }
    if (!look.anchor().equals("start")) {
      attributes.add(new Shape.Attribute("text-anchor", look.anchor()));
    }
    shapes.add(new Shape("text", attributes, text));
  }

  /// Lines of words around a middle.
  void lines(double x, double middle, List<String> lines, Words look) {
    double step = look.size() * 1.2;
    double y = middle - step * (lines.size() - 1) / 2;
    for (String line : lines) {
      words(x, y, line, look);
      y += step;
    }
  }

  Drawing finish(double height) {
    return new Drawing(number(WIDTH), number(Math.ceil(height)), shapes, gaps);
  }

  private static void add(List<Shape.Attribute> attributes, String name, double value) {
    attributes.add(new Shape.Attribute(name, number(value)));
  }

  private static String coordinates(List<Point> points) {
    StringBuilder text = new StringBuilder();
    for (Point point : points) {
      text.append(text.isEmpty() ? "" : " ")
          .append(number(point.x()))
          .append(',')
          .append(number(point.y()));
    }
    return text.toString();
  }
}
