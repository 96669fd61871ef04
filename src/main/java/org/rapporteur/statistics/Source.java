package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who published figures or answers, and when.
///
/// @param id stable within the workspace
/// @param edition the report year for which the source was published; a later edition restates an
///   earlier one
/// @param institution code of the catalogue's list of institutions
/// @param asOf the day up to which the source knows
/// @param partial dimensions of which the source names only some categories, so that parts need not
///   add up to the total
public record Source(
    String id,
    String title,
    int edition,
    String institution,
    Period period,
    LocalDate asOf,
    SourceClass sourceClass,
    Actor actor,
    Optional<String> url,
    Set<String> partial) {

  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(sourceClass, "sourceClass");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(url, "url");
    partial = Collections.unmodifiableSortedSet(new TreeSet<>(partial));
  }

  /// By the id alone, which tells nearly all sources apart: a million figures ask for it.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
