package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

/// Reads `waivers.yaml`: what a person let stand, and why.
final class WaiverReader {

  private final Consumer<Diagnostic> findings;

  private WaiverReader(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /// The waivers of a workspace; none where there is no such file. One with an error is left out.
  static WaiverFile read(Path folder, Consumer<Diagnostic> findings) {
    Path file = folder.resolve(WaiverFile.NAME);
    // A link could lead out of the workspace.
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return WaiverFile.NONE;
    }
    try {
      return YamlFile.content(WaiverFile.NAME, file, findings)
          .map(content ->
              new WaiverFile(
                  new WaiverReader(findings).waivers(content),
                  Optional.of(FileIdentity.of(WaiverFile.NAME, content))))
          .orElse(WaiverFile.NONE);
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(WaiverFile.NAME),
              Map.of("problem", "denied")));
      return WaiverFile.NONE;
    }
  }

  private List<Waiver> waivers(byte[] content) {
    List<Waiver> waivers = new ArrayList<>();
    YamlFile.read(WaiverFile.NAME, content, findings)
        .ifPresent(map -> {
          map.required("waivers", Optional.empty());
          map.maps("waivers").forEach(item -> waiver(item).ifPresent(waivers::add));
          map.close();
        });
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
        List<String> known =
            Arrays.stream(DiagnosticCode.values())
                .filter(DiagnosticCode::waivable)
                .map(DiagnosticCode::id)
                .toList();
        map.unknown("code", id, known);
      }
    } else if (!code.get().waivable()) {
      findings.accept(
          new Diagnostic(DiagnosticCode.NOT_WAIVABLE, map.location("code"), Map.of("code", id)));
      return Optional.empty();
    }
    return code;
  }
}
