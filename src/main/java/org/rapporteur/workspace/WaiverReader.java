package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.diagnostic.Waiver;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// Reads `waivers.yaml`, or the same in the settings: what a person let stand, and why.
final class WaiverReader {

  private final Consumer<Diagnostic> findings;

  private WaiverReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// The waivers of a workspace; none where nothing says any. One with an error is left out.
  ///
  /// @param settled those that stand in the settings themselves, beside which no file may say
  ///   others
  static WaiverFile read(Path folder, Optional<YamlMap> settled, Consumer<Diagnostic> findings) {
    WaiverReader reader = new WaiverReader(findings);
    Path file = folder.resolve(WaiverFile.NAME);
    // A link could lead out of the workspace.
    boolean isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (settled.isPresent() && isThere) {
      reader.report(
          DiagnosticCode.TWO_SETTINGS,
          Map.of("file", WaiverFile.NAME, "other", settled.get().location("waivers")));
      return WaiverFile.NONE;
    }
    if (!isThere) {
      return settled
          .map(map -> new WaiverFile(reader.waivers(map), Optional.empty()))
          .orElse(WaiverFile.NONE);
    }
    try {
      return YamlFile.content(WaiverFile.NAME, file, findings)
          .map(reader::waivers)
          .orElse(WaiverFile.NONE);
    } catch (IOException _) {
      reader.report(DiagnosticCode.UNREADABLE_FILE, Map.of("problem", "denied"));
      return WaiverFile.NONE;
    }
  }

  private void report(DiagnosticCode code, Map<String, Object> operands) {
    findings.accept(new Diagnostic(code, new SourceLocation.WholeFile(WaiverFile.NAME), operands));
  }

  private WaiverFile waivers(byte[] content) {
    List<Waiver> waivers =
        YamlFile.read(WaiverFile.NAME, content, findings).map(this::waivers).orElse(List.of());
    return new WaiverFile(waivers, Optional.of(FileIdentity.of(WaiverFile.NAME, content)));
  }

  private List<Waiver> waivers(YamlMap map) {
    map.required("waivers", Optional.empty());
    List<Waiver> waivers =
        map.maps("waivers").stream().flatMap(item -> waiver(item).stream()).toList();
    map.close();
    return waivers;
  }

  private Optional<Waiver> waiver(YamlMap map) {
    Optional<DiagnosticCode> code = code(map);
    String place = map.requiredText("place");
    String name = map.requiredText("name");
    Optional<LocalDate> date = map.required("date", map.date("date"));
    String reason = map.requiredText("reason");
    Optional<LocalDate> expires = map.date("expires");
    Optional<Integer> year = map.integer("report-year");
    map.close();
    return map.isSound() && code.isPresent()
        ? Optional.of(
            new Waiver(
                code.get(),
                place,
                name,
                date.orElseThrow(),
                reason,
                expires,
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                map.location()))
        : Optional.empty();
  }

  private Optional<DiagnosticCode> code(YamlMap map) {
    String id = map.requiredText("code");
    Optional<DiagnosticCode> code = DiagnosticCode.ofId(id);
    if (code.isEmpty()) {
      if (!id.isEmpty()) {
        map.unknown("code", id, ControlSheet.WAIVABLE);
      }
    } else if (!code.get().waivable()) {
      findings.accept(
          new Diagnostic(DiagnosticCode.NOT_WAIVABLE, map.location("code"), Map.of("code", id)));
      return Optional.empty();
    }
    return code;
  }
}
