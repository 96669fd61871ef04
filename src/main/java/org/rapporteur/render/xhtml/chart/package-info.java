/// Charts as lists of plain SVG shapes.
///
/// Owns the geometry of every kind of chart. Takes a `Chart` of the report, its words and number
/// formats; gives a `Drawing` that templates write out shape by shape. Colours are never the only
/// sign: values and names stand beside what they belong to.
package org.rapporteur.render.xhtml.chart;
