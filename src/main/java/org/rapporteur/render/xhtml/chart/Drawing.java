package org.rapporteur.render.xhtml.chart;

import java.util.List;

/// A finished chart.
///
/// @param width in points of the printed page
/// @param height in points of the printed page
/// @param shapes from back to front
/// @param hasGaps whether something was missing and is drawn as a gap
public record Drawing(String width, String height, List<Shape> shapes, boolean hasGaps) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
