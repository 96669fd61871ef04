package org.rapporteur.ingest;

import java.util.List;
import java.util.Objects;
import org.rapporteur.statistics.Offence;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.SourceEntry;

/// What one source sent. Files that could not be read are not in it.
///
/// @param files the identity of each file that was read
public record Submission(
    SourceEntry entry,
    List<FileIdentity> files,
    List<RawTable> tables,
    List<RawAnswer> answers,
    List<Offence> offences) {
  public Submission {
    Objects.requireNonNull(entry, "entry");
    files = List.copyOf(files);
    tables = List.copyOf(tables);
    answers = List.copyOf(answers);
    offences = List.copyOf(offences);
  }
}
