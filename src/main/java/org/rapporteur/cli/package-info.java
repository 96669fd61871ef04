/// Owns: the command line: options, exit codes, what the terminal shows, and the only
/// `System.exit`. Takes: arguments, the environment and the terminal's properties; no other package
/// reads them. Gives: an exit code, text on the two streams, and a request for
/// `org.rapporteur.pipeline`.
package org.rapporteur.cli;
