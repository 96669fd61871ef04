/// Bytes into a folder that is whole or absent.
///
/// Owns `ReleaseWriter`, `Manifest`, `ReleaseFacts`, `InputFile`, `ReleaseException`. Takes the
/// rendered files and what they were made of; gives a folder with a `manifest.json` that holds the
/// SHA-256 of every input and output. JDK only.
package org.rapporteur.release;
