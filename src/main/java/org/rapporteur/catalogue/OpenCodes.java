package org.rapporteur.catalogue;

import java.util.regex.Pattern;
import org.rapporteur.statistics.Period;

/// Codes that no list of the catalogue holds.
public enum OpenCodes {
  /// ISO 3166-1 alpha-3 and user-assigned codes.
  COUNTRY("[A-Z]{3}"),
  /// The id of an offence in the workspace's file of laws, or another name of that form.
  OFFENCE("[a-z0-9]+(-[a-z0-9]+)*"),
  /// A period as a file of figures writes it, in its shortest form: `2021`, `2021-04/2022-03`.
  PERIOD("\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}-\\d{2}(-\\d{2})?)?");

  private final String pattern;

  OpenCodes(String pattern) {
    this.pattern = pattern;
  }

  /// The form of a code, as a regular expression.
  public String pattern() {
    return pattern;
  }

  boolean contains(String code) {
    return Pattern.matches(pattern, code)
        && (this != PERIOD
            || Period.parse(code).filter(period -> period.iso().equals(code)).isPresent());
  }
}
