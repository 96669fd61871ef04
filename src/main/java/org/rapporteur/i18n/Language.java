package org.rapporteur.i18n;

/// A language of the program, by its BCP 47 tag.
public enum Language {
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }
}
