package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.i18n.Language;
import org.rapporteur.protect.Audience;

/// Requests for builds of the sample data, for tests.
public final class Builds {

  private Builds() {}

  public static BuildRequest request(Path workspace, int year, Path out) {
    return request(workspace, year, out, false, EnumSet.allOf(Format.class));
  }

  public static BuildRequest draft(Path workspace, int year, Path out) {
    return request(workspace, year, out, true, EnumSet.allOf(Format.class));
  }

  public static BuildRequest request(
      Path workspace, int year, Path out, boolean draft, Set<Format> formats) {
    return new BuildRequest(
        workspace,
        OptionalInt.of(year),
        Optional.empty(),
        Audience.OFFICIAL,
        draft,
        formats,
        Optional.of(out),
        Optional.empty(),
        Language.ENGLISH,
        "test",
        Focus.REPORT,
        _ -> {});
  }

  public static BuildRequest asOf(Path workspace, int year, Optional<LocalDate> asOf) {
    BuildRequest all = request(workspace, year, workspace.resolve("out"));
    return new BuildRequest(
        all.workspace(),
        all.year(),
        asOf,
        all.audience(),
        all.draft(),
        all.formats(),
        all.out(),
        all.templates(),
        all.language(),
        all.softwareVersion(),
        all.focus(),
        all.progress());
  }

  public static BuildRequest forThePublic(Path workspace, int year, Path out) {
    BuildRequest official = request(workspace, year, out);
    return new BuildRequest(
        official.workspace(),
        official.year(),
        official.asOf(),
        Audience.PUBLIC,
        official.draft(),
        official.formats(),
        official.out(),
        official.templates(),
        official.language(),
        official.softwareVersion(),
        official.focus(),
        official.progress());
  }
}
