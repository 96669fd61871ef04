package org.rapporteur.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// An offence on the books and its prescribed punishment.
///
/// @param leavesOpen limbs of which the source does not say whether the offence reaches them
/// @param minimumDays least term of imprisonment in days, a year being 365
/// @param maximumDays greatest term in days; `Integer.MAX_VALUE` for imprisonment for life
/// @param fineInLieu whether a fine may be imposed instead of imprisonment; empty where the source
///   does not say
public record Offence(
    String id,
    String article,
    Set<Limb> covers,
    Set<Limb> leavesOpen,
    OptionalInt minimumDays,
    OptionalInt maximumDays,
    Optional<Boolean> fineInLieu,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceTo,
    String citation,
    Provenance provenance) {

  /// What an offence reaches.
  public enum Limb {
    /// Sex trafficking of adults by force, fraud or coercion.
    SEX_ADULT,
    /// Sex trafficking of a child, no means needed (22 U.S.C. 7102(11)(A)).
    SEX_CHILD,
    LABOUR_ADULT,
    LABOUR_CHILD,
    /// Trafficking that includes rape or kidnapping or that causes a death.
    AGGRAVATED,
    /// Forcible sexual assault, the yardstick of 22 U.S.C. 7106(a)(2).
    RAPE
  }

  public Offence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    leavesOpen = Collections.unmodifiableSortedSet(new TreeSet<>(leavesOpen));
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
    Objects.requireNonNull(provenance, "provenance");
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && inForceTo.map(to -> !day.isAfter(to)).orElse(true);
  }

  /// The same offence, in force from a day on.
  public Offence since(LocalDate day) {
    return new Offence(
        id,
        article,
        covers,
        leavesOpen,
        minimumDays,
        maximumDays,
        fineInLieu,
        day,
        Optional.empty(),
        citation,
        provenance);
  }

  /// The same offence with another greatest term.
  public Offence withMaximum(OptionalInt days) {
    return new Offence(
        id,
        article,
        covers,
        leavesOpen,
        minimumDays,
        days,
        fineInLieu,
        inForceFrom,
        inForceTo,
        citation,
        provenance);
  }

  /// The same offence with another least term.
  public Offence withMinimum(OptionalInt days) {
    return new Offence(
        id,
        article,
        covers,
        leavesOpen,
        days,
        maximumDays,
        fineInLieu,
        inForceFrom,
        inForceTo,
        citation,
        provenance);
  }

  /// The same offence with another word on fines.
  public Offence withFineInLieu(Optional<Boolean> fine) {
    return new Offence(
        id,
        article,
        covers,
        leavesOpen,
        minimumDays,
        maximumDays,
        fine,
        inForceFrom,
        inForceTo,
        citation,
        provenance);
  }
}
