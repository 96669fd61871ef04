/// Rapporteur: ingests yearly anti-trafficking statistics, scores them against the tier criteria of
/// the Trafficking Victims Protection Act, and renders the yearly report. The sub-packages are the
/// stages of that pipeline; `org.rapporteur.pipeline.AnnualBuild` names them in order.
package org.rapporteur;
