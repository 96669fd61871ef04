package org.rapporteur.workspace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.Waiver;

/// What the office let stand.
///
/// @param identity of the file that says so; empty where there is none but the settings
public record WaiverFile(List<Waiver> waivers, Optional<FileIdentity> identity) {

  /// The file beside the settings; it is reviewed like them.
  public static final String NAME = "waivers.yaml";

  static final WaiverFile NONE = new WaiverFile(List.of(), Optional.empty());

  public WaiverFile {
    waivers = List.copyOf(waivers);
    Objects.requireNonNull(identity, "identity");
  }
}
