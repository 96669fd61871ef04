/// The languages of the program: texts, plurals, numbers, dates.
///
/// Owns `Language`, `Messages`, `Formats`. Takes the bundles `i18n/*_<language>.properties`; gives
/// text. Patterns are ICU MessageFormat with named arguments.
package org.rapporteur.i18n;
