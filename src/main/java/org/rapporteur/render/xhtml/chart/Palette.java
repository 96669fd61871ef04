package org.rapporteur.render.xhtml.chart;

/// The colours of charts: two hues that no common colour blindness confuses, in steps of lightness
/// that survive a black-and-white printer. Text colours have a contrast of 4.5 or more on their
/// ground.
final class Palette {
  static final String INK = "#16212e";
  static final String MUTED = "#4a5563";
  static final String NAVY = "#12355b";
  static final String BLUE = "#3f78ab";
  static final String SKY = "#9fbcd6";
  static final String PALE = "#dce7f1";
  static final String OCHRE = "#9a5700";
  static final String SAND = "#efd9b4";
  static final String SLATE = "#5a6673";
  static final String RULE = "#cdd5dd";
  static final String GAP = "#eef1f4";
  static final String WHITE = "#ffffff";

  private Palette() {}

  /// A filled area, and the colour of words on it.
  record Fill(String ground, String words) {}

  private static final Fill[] FILLS = {
    new Fill(NAVY, WHITE),
    new Fill(SKY, INK),
    new Fill(SAND, INK),
    new Fill(OCHRE, WHITE),
    new Fill(PALE, INK),
    new Fill(SLATE, WHITE)
  };

  /// The area of the n-th series, from 0. After the sixth they repeat: the words beside them tell
  /// them apart.
  static Fill fill(int series) {
    return FILLS[series % FILLS.length];
  }

  /// How a series is drawn as a line.
  record Stroke(String color, String dashes, Marker marker) {}

  /// The sign at each value of a line.
  enum Marker {
    DISC,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    RING,
    BOX
  }

  private static final Stroke[] STROKES = {
    new Stroke(NAVY, "none", Marker.DISC),
    new Stroke(OCHRE, "6 3", Marker.SQUARE),
    new Stroke(BLUE, "2 2.5", Marker.TRIANGLE),
    new Stroke(SLATE, "8 2.5 2 2.5", Marker.DIAMOND),
    new Stroke(INK, "4 4", Marker.RING),
    new Stroke(OCHRE, "1.5 4", Marker.BOX)
  };

  static Stroke stroke(int series) {
    return STROKES[series % STROKES.length];
  }
}
