/// The command line: options, exit codes, and what the terminal shows.
///
/// Owns `Rapporteur` and one class per sub-command, `ExitCode`, and the only `System.exit`. Takes
/// arguments, the environment and the properties of the terminal, which no other package reads;
/// gives a request to `org.rapporteur.pipeline`, text on the two streams, and an exit code.
package org.rapporteur.cli;
