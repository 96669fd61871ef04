package org.rapporteur.diagnostic;

/// How binding a diagnostic is, in the words of RFC 2119.
public enum Severity {
  /// The data must be mended: nothing is published from it.
  ERROR,
  /// The data should be mended or explained.
  WARNING,
  /// Worth knowing; nothing to mend.
  INFO
}
