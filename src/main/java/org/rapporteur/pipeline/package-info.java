/// The whole program in order: `AnnualBuild`, one line a stage.
///
/// Owns `AnnualBuild`, `BuildRequest`, `BuildResult`. Takes a request; gives a result that the
/// command line prints. Only this package and `cli` know every stage.
package org.rapporteur.pipeline;
