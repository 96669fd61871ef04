package org.rapporteur.release;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.protect.Audience;

/// What a release is: made by which version of the tool, of which workspace and year, under which
/// law and profile, for whom.
///
/// @param workspace name of the workspace, never a path of the machine
/// @param profileHash SHA-256 of the profile's text
/// @param asOf the as-of date of the build
public record ReleaseFacts(
    String toolVersion,
    String workspace,
    int reportYear,
    String law,
    String profile,
    String profileHash,
    Audience audience,
    boolean draft,
    boolean fictional,
    LocalDate asOf) {
  public ReleaseFacts {
    Objects.requireNonNull(toolVersion, "toolVersion");
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(profileHash, "profileHash");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(asOf, "asOf");
  }
}
