package org.rapporteur.render.xhtml;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/// One laid-out document: well-formed XHTML, ready for a writer of files.
///
/// @param xhtml the whole document, its style sheets inline in `<style>`; no DOCTYPE, hence no
///   named entities: `&#160;`, never `&nbsp;`
/// @param title shown in the title bar of a viewer and in library catalogues
/// @param language BCP 47 tag of the main language, for example `sr-Latn`
/// @param author the institution that answers for the document
/// @param subject one line saying what it is about
/// @param created the as-of date of the data; the date of the document, as no clock is read
public record XhtmlDocument(
    String xhtml, String title, String language, String author, String subject, LocalDate created) {

  public XhtmlDocument {
    requireText(xhtml, "xhtml");
    requireText(title, "title");
    requireText(language, "language");
    requireText(author, "author");
    requireText(subject, "subject");
    Objects.requireNonNull(created, "created");
    try {
      new Locale.Builder().setLanguageTag(language).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("language: not a BCP 47 tag: " + language, e);
    }
  }

  private static void requireText(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
  }
}
