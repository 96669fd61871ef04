/// What is counted and asked, in IC-TIP terms: indicators, dimensions, code lists, questions,
/// institutions.
///
/// Owns `Catalogue` and its parts. Takes `catalogue/*.yaml` from the class path; gives `Catalogue`.
/// Labels and definitions stand in the bundle `i18n/catalogue`.
package org.rapporteur.catalogue;
