package org.rapporteur.i18n;

import java.util.Arrays;
import java.util.Optional;

/// A language of the program, by its BCP 47 tag. Reports are made in English; forms, and what is
/// found in the data, are told in the languages of those who send them.
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

  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
