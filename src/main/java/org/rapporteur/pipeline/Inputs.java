package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.rapporteur.ingest.Submission;
import org.rapporteur.release.InputFile;
import org.rapporteur.workspace.FileIdentity;
import org.rapporteur.workspace.Workspace;

/// The files that a build read, for its manifest.
final class Inputs {

  private Inputs() {}

  /// The settings first, then the waivers, the table of tiers and each file of each source, each
  /// once.
  ///
  /// @param tiers the table of tiers, where there is one
  static List<InputFile> of(
      Workspace workspace, List<FileIdentity> tiers, List<Submission> submissions) {
    List<FileIdentity> files = new ArrayList<>();
    files.add(workspace.settings());
    workspace.waivers().identity().ifPresent(files::add);
    files.addAll(tiers);
    submissions.forEach(submission -> files.addAll(submission.files()));
    SequencedMap<String, InputFile> inputs = new LinkedHashMap<>();
    for (FileIdentity file : files) {
      inputs.putIfAbsent(file.name(), new InputFile(file.name(), file.sha256(), file.bytes()));
    }
    return List.copyOf(inputs.values());
  }
}
