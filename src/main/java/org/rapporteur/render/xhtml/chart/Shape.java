package org.rapporteur.render.xhtml.chart;

import java.util.List;
import java.util.Objects;

/// One SVG element of a drawing.
///
/// @param element `rect`, `line`, `polyline`, `polygon`, `circle` or `text`
/// @param attributes in the order in which they are written
/// @param text the words of a `text`, "" for all others
public record Shape(String element, List<Attribute> attributes, String text) {

  /// An attribute; never `style` or an event.
  public record Attribute(String name, String value) {}

  public Shape {
    Objects.requireNonNull(element, "element");
    attributes = List.copyOf(attributes);
    Objects.requireNonNull(text, "text");
  }
}
