package org.rapporteur.diagnostic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps back the findings that somebody let stand, and passes the others on. Whether a waiver has
/// expired is seen by the newest day that the data know, never by today: the same data read the
/// same tomorrow.
public final class Waivers implements Consumer<Diagnostic> {

  private final List<Waiver> given;
  private final LocalDate asOf;
  private final Consumer<Diagnostic> findings;
  private final List<Waived> used = new ArrayList<>();
  private final Set<Waiver> met = new HashSet<>();

  /// @param asOf the newest day that the data know
  /// @param findings takes what nobody let stand
  public Waivers(List<Waiver> given, LocalDate asOf, Consumer<Diagnostic> findings) {
    this.given = List.copyOf(given);
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.findings = Objects.requireNonNull(findings, "findings");
  }

  /// The waiver that lets a finding stand.
  public static Optional<Waiver> of(Diagnostic finding, List<Waiver> given, LocalDate asOf) {
    return given.stream()
        .filter(waiver -> waiver.isAbout(finding) && !waiver.isExpired(asOf))
        .findFirst();
  }

  @Override
  public void accept(Diagnostic finding) {
    given.stream().filter(waiver -> waiver.isAbout(finding)).forEach(met::add);
    of(finding, given, asOf)
        .ifPresentOrElse(
            waiver -> used.add(new Waived(waiver, finding)), () -> findings.accept(finding));
  }

  /// The findings that stand, in order, each once.
  public List<Waived> used() {
    return used.stream().distinct().sorted().toList();
  }

  /// V-091 and V-092: a waiver that is about nothing, and one that has expired. To be asked when
  /// all findings are known.
  ///
  /// @param newest whether this is the newest year of the workspace: an older one does not find
  ///   what the waivers of newer years are about
  public void report(int reportYear, boolean newest) {
    for (Waiver waiver : given) {
      if (met.contains(waiver)) {
        waiver
            .expires()
            .filter(_ -> waiver.isExpired(asOf))
            .ifPresent(day -> findings.accept(expired(waiver, day)));
      } else if (waiver.reportYear().orElse(newest ? reportYear : 0) == reportYear) {
        findings.accept(
            new Diagnostic(
                DiagnosticCode.UNUSED_WAIVER,
                waiver.location(),
                Map.of("code", waiver.code().id(), "place", waiver.place())));
      }
    }
  }

  private Diagnostic expired(Waiver waiver, LocalDate day) {
    return new Diagnostic(
        DiagnosticCode.EXPIRED_WAIVER,
        waiver.location(),
        Map.of(
            "code", waiver.code().id(),
            "place", waiver.place(),
            "date", day.toString(),
            "asof", asOf.toString()));
  }
}
