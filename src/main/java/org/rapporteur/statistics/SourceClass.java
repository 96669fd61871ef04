package org.rapporteur.statistics;

/// The eight classes of credible information of 22 U.S.C. 7102(6) (rule DEF-4).
public enum SourceClass {
  /// Assessments by the U.S. Department of State.
  STATE_REPORT,
  /// Other U.S. federal reports.
  FEDERAL_REPORT,
  /// Documents of the country: laws, official records of enforcement, training, services.
  COUNTRY_DOCUMENT,
  CIVIL_SOCIETY,
  SURVIVOR,
  MEDIA_OR_ACADEMIC,
  MULTILATERAL_BODY,
  /// An assessment of the impact on prevalence.
  PREVALENCE_ASSESSMENT
}
