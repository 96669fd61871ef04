package org.rapporteur.workspace;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a text file writes letters as bytes: those that spreadsheet programs of the region save.
public enum Encoding {
  UTF_8,
  /// With a byte order mark: "Unicode text" of spreadsheet programs.
  UTF_16,
  /// Albanian and Serbian in Latin letters.
  WINDOWS_1250,
  /// Serbian and Macedonian in Cyrillic letters.
  WINDOWS_1251,
  /// Albanian, and the languages of Western Europe.
  WINDOWS_1252,
  ISO_8859_1;

  /// The name by which settings name it, which is that of the IANA.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Charset charset() {
    return Charset.forName(code());
  }

  /// Whether each byte is one character.
  public boolean isSingleByte() {
    return switch (this) {
      case UTF_8, UTF_16 -> false;
      case WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, ISO_8859_1 -> true;
    };
  }

  public static Optional<Encoding> ofCode(String code) {
    return Arrays.stream(values()).filter(encoding -> encoding.code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Encoding::code).toList();
  }
}
