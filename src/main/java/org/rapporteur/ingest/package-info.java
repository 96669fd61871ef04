/// Files as they were sent: raw cells with their places, answers, offences.
///
/// Owns `Submission`, `RawTable`, `RawAnswer`, one reader per file type. Takes the files of a
/// workspace's sources; gives a `Submission` a source, and diagnostics. Files are hostile: each is
/// held to `Limits` before and while it is read, and one broken file does not stop the others.
package org.rapporteur.ingest;
