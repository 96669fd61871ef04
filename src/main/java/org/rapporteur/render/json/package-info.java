/// The report as `assessment.json`, for machines.
///
/// Owns `JsonRenderer`. Takes a `Report`; gives UTF-8 bytes that
/// `docs/reference/assessment.schema.json` describes. The only place with Jackson's streaming
/// writer.
package org.rapporteur.render.json;
