package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.i18n.Language;
import org.rapporteur.pipeline.BuildRequest;
import org.rapporteur.pipeline.Focus;
import org.rapporteur.pipeline.Format;
import org.rapporteur.protect.Audience;

/// Requests of the commands that read a workspace and write no report.
final class Requests {
  private Requests() {}

  static BuildRequest reading(
      Path workspace, OptionalInt year, Optional<LocalDate> asOf, Focus focus, Terminal terminal) {
    return new BuildRequest(
        workspace,
        year,
        asOf,
        Audience.OFFICIAL,
        false,
        EnumSet.allOf(Format.class),
        Optional.empty(),
        Optional.empty(),
        Language.ENGLISH,
        ProductVersion.number(),
        focus,
        terminal::progress);
  }
}
