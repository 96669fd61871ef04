package org.rapporteur.i18n;

/// A language of the program, by its BCP 47 tag. Reports are made in English; what is found in the
/// data is told in the languages of those who sent them.
public enum Language {
  ENGLISH("en"),
  ALBANIAN("sq"),
  SERBIAN_LATIN("sr-Latn"),
  SERBIAN_CYRILLIC("sr-Cyrl");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }
}
