package org.rapporteur.render.xhtml.chart;

/// A place in a drawing.
record Point(double x, double y) {}
