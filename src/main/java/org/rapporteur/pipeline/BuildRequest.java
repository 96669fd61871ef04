package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.i18n.Language;
import org.rapporteur.protect.Audience;

/// What the user asks for.
///
/// @param year the report year; empty for the newest of the workspace
/// @param asOf leaves out sources that know later days; empty for all
/// @param draft goes on past data errors and leaves out what they touch
/// @param out the folder to write; empty for `out/<workspace>-<year>` below the working folder
/// @param templates a folder that replaces the templates of the program
/// @param focus what the analysis of the reading turns to
/// @param law the report year whose law is applied, for comparison; empty for that of the year
///   itself
/// @param progress told of each stage as it begins
public record BuildRequest(
    Path workspace,
    OptionalInt year,
    Optional<LocalDate> asOf,
    Audience audience,
    boolean draft,
    Set<Format> formats,
    Optional<Path> out,
    Optional<Path> templates,
    Language language,
    String softwareVersion,
    Focus focus,
    OptionalInt law,
    Consumer<Stage> progress) {

  /// The stages that a user is told of.
  public enum Stage {
    READ,
    CHECK,
    ASSESS,
    RENDER,
    WRITE
  }

  public BuildRequest {
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(audience, "audience");
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(templates, "templates");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(softwareVersion, "softwareVersion");
    Objects.requireNonNull(focus, "focus");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(progress, "progress");
  }

  /// A request under the law of the year itself.
  public BuildRequest(
      Path workspace,
      OptionalInt year,
      Optional<LocalDate> asOf,
      Audience audience,
      boolean draft,
      Set<Format> formats,
      Optional<Path> out,
      Optional<Path> templates,
      Language language,
      String softwareVersion,
      Focus focus,
      Consumer<Stage> progress) {
    this(
        workspace,
        year,
        asOf,
        audience,
        draft,
        formats,
        out,
        templates,
        language,
        softwareVersion,
        focus,
        OptionalInt.empty(),
        progress);
  }

  /// The same request under the law of another report year.
  public BuildRequest underLaw(OptionalInt other) {
    return new BuildRequest(
        workspace,
        year,
        asOf,
        audience,
        draft,
        formats,
        out,
        templates,
        language,
        softwareVersion,
        focus,
        other,
        progress);
  }
}
