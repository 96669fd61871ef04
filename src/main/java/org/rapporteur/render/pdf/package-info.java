/// Owns the PDF: layout by openpdf-html, and on top of it our own tagging, so that every file is
/// accessible (PDF/UA-1, ISO 14289-1) and archivable (PDF/A-2a, ISO 19005-2). Takes one
/// `XhtmlDocument`; gives the bytes of the file. Reads fonts and the colour profile from the class
/// path and nothing else; no URL is ever fetched.
package org.rapporteur.render.pdf;
