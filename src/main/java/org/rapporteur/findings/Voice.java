package org.rapporteur.findings;

import java.util.Set;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.SourceClass;

/// Who speaks in a source: not whose action it tells of (`Actor`), and not who paid for that. A
/// civil-society body that the government funds speaks with its own voice, as 22 U.S.C. 7102(6)
/// (rule DEF-4) lists civil society without asking who funds it.
final class Voice {

  /// Institutions of the catalogue that are organs of the assessed state. A newspaper that prints
  /// their figure repeats their word.
  static final Set<String> ORGANS =
      Set.of(
          "coordinator",
          "police",
          "border-police",
          "prosecution",
          "courts",
          "prisons",
          "social-work",
          "labour-inspectorate",
          "interior-ministry",
          "justice-ministry",
          "foreign-ministry");

  private Voice() {}

  /// Whether the source is the word of the assessed government: a document of the country, or a
  /// figure that another source gives as that of an organ of the state.
  static boolean ofGovernment(Source source) {
    return of(source) == SourceClass.COUNTRY_DOCUMENT;
  }

  /// The class by which the source counts: two sources of one class are one voice.
  static SourceClass of(Source source) {
    return ORGANS.contains(source.institution())
        ? SourceClass.COUNTRY_DOCUMENT
        : source.sourceClass();
  }
}
