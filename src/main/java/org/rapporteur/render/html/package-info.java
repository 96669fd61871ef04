/// The report as one HTML file that needs nothing else.
///
/// Owns `HtmlRenderer`. Takes the document for screens of `render.xhtml`; gives the bytes of the
/// file, its fonts inside.
package org.rapporteur.render.html;
