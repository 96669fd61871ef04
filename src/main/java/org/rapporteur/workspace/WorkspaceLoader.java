package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.reconcile.Bridge;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Period;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;
import org.rapporteur.yaml.YamlNode;

/// Reads a workspace's settings.
public final class WorkspaceLoader {

  private static final String LAW = "us-tvpa";
  private static final String PROFILE = "standard-1";
  private static final List<DiagnosticCode> EXPLAINABLE =
      List.of(
          DiagnosticCode.JUMP,
          DiagnosticCode.RESTATED,
          DiagnosticCode.INSTITUTIONS_DIFFER,
          DiagnosticCode.SENT_TO_PROSECUTION,
          DiagnosticCode.INDICTED_TO_COURTS,
          DiagnosticCode.SENTENCED_TO_PRISONS,
          DiagnosticCode.REFERRED_BY_INSPECTORS,
          DiagnosticCode.REFERRED_AT_BORDER,
          DiagnosticCode.REFERRED_BY_HOTLINE,
          DiagnosticCode.SENTENCE_BELOW_MINIMUM,
          DiagnosticCode.AVERAGE_SENTENCE_OUTSIDE,
          DiagnosticCode.OFFICIALS_NOT_PROSECUTED);

  private final Path folder;
  private final Optional<YamlMap> waivers;
  private final Consumer<Diagnostic> findings;
  private final WorkspacePaths paths;
  private final SourceReader sources;
  private boolean sound = true;

  private WorkspaceLoader(
      Path folder,
      Map<String, YamlNode.Mapping> facts,
      Optional<YamlMap> waivers,
      Consumer<Diagnostic> findings) {
    this.folder = folder;
    this.waivers = waivers;
    this.findings = findings;
    this.paths = new WorkspacePaths(folder, findings);
    this.sources = new SourceReader(paths, facts, findings);
  }

  /// The workspace in a folder whose settings are not in `rapporteur.yaml`; empty, with findings,
  /// as when they are.
  public static Optional<Workspace> load(
      Path folder, Settings settings, Consumer<Diagnostic> findings) throws IOException {
    return new WorkspaceLoader(folder.toRealPath(), settings.facts(), settings.waivers(), findings)
        .workspace(settings.map(), settings.identity());
  }

  /// The workspace in a folder; empty, with findings, where there is none or where what holds for
  /// all of its data is wrong. A source, a request or an explanation with an error is left out, so
  /// that the others can be checked in the same run, and a draft is made of what is sound.
  public static Optional<Workspace> load(Path folder, Consumer<Diagnostic> findings) {
    String name = folder.toString();
    if (!Files.isDirectory(folder)) {
      findings.accept(missing(DiagnosticCode.NO_SUCH_FOLDER, name, name));
      return Optional.empty();
    }
    Path settings = folder.resolve(Workspace.SETTINGS);
    if (!Files.isRegularFile(settings)) {
      findings.accept(missing(DiagnosticCode.NO_SETTINGS, Workspace.SETTINGS, name));
      return Optional.empty();
    }
    try {
      WorkspaceLoader loader =
          new WorkspaceLoader(folder.toRealPath(), Map.of(), Optional.empty(), findings);
      return YamlFile.content(Workspace.SETTINGS, settings, findings).flatMap(loader::settings);
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(Workspace.SETTINGS),
              Map.of("problem", "denied")));
      return Optional.empty();
    }
  }

  private static Diagnostic missing(DiagnosticCode code, String file, String folder) {
    return new Diagnostic(code, new SourceLocation.WholeFile(file), Map.of("folder", folder));
  }

  private Optional<Workspace> settings(byte[] content) {
    FileIdentity identity = FileIdentity.of(Workspace.SETTINGS, content);
    return YamlFile.read(Workspace.SETTINGS, content, findings)
        .flatMap(map -> workspace(map, identity));
  }

  private Optional<Workspace> workspace(YamlMap map, FileIdentity identity) {
    Optional<Country> country = map.required("country", map.map("country")).flatMap(this::country);
    Optional<Office> office = map.required("office", map.map("office")).flatMap(this::office);
    Optional<String> licence = map.text("licence");
    Optional<MissingReason.Plain> unreported = unreported(map);
    String law = map.text("law").orElse(LAW);
    if (!law.equals(LAW)) {
      map.unknown("law", law, List.of(LAW));
    }
    String profile = map.text("profile").orElse(PROFILE);
    List<String> precedence = map.texts("precedence");
    List<Explanation> explanations =
        map.maps("explanations").stream().flatMap(item -> explanation(item).stream()).toList();
    List<Bridge> bridges = new BridgeReader(findings).read(map);
    Optional<DataFile> tiers = tiers(map);
    SortedMap<Integer, WorkspaceYear> years = new TreeMap<>();
    map.required("years", map.map("years")).ifPresent(item -> years(item, years));
    map.close();
    if (!map.isSound() || !sound || country.isEmpty() || office.isEmpty() || years.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Workspace(
            folder,
            identity,
            country.get(),
            office.get(),
            licence,
            unreported.orElse(MissingReason.Plain.NOT_IN_SOURCES),
            law,
            profile,
            precedence,
            explanations,
            bridges,
            WaiverReader.read(folder, waivers, findings),
            tiers,
            years));
  }

  /// A table of tiers that is named and cannot be had would leave years open that the office knows.
  private Optional<DataFile> tiers(YamlMap map) {
    Optional<String> name = map.text("tiers");
    Optional<Kind> kind = name.flatMap(Kind::ofName);
    if (name.isPresent()
        && !kind.equals(Optional.of(Kind.CSV))
        && !kind.equals(Optional.of(Kind.XLSX))) {
      map.wrongShape("tiers", "a .csv or .xlsx file");
      return Optional.empty();
    }
    Optional<DataFile> file = name.flatMap(text -> paths.file(text, map.location("tiers"), false));
    sound &= name.isEmpty() || file.isPresent();
    return file;
  }

  private Optional<Country> country(YamlMap map) {
    String code = map.requiredText("code");
    String name = map.requiredText("name");
    boolean fictional = map.bool("fictional").orElse(false);
    map.close();
    if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
      map.wrongShape("code", "three capital letters such as XKX");
    }
    return map.isSound() ? Optional.of(new Country(code, name, fictional)) : Optional.empty();
  }

  private Optional<Office> office(YamlMap map) {
    String name = map.requiredText("name");
    Optional<String> contact = map.text("contact");
    map.close();
    return map.isSound() ? Optional.of(new Office(name, contact)) : Optional.empty();
  }

  private static Optional<MissingReason.Plain> unreported(YamlMap map) {
    Optional<String> word = map.text("unreported");
    return word.flatMap(text ->
        switch (text) {
          case "not-in-sources" -> Optional.of(MissingReason.Plain.NOT_IN_SOURCES);
          case "not-reported-to-office" -> Optional.of(MissingReason.Plain.NOT_REPORTED_TO_OFFICE);
          default -> {
            map.unknown("unreported", text, List.of("not-in-sources", "not-reported-to-office"));
            yield Optional.empty();
          }
        });
  }

  private static Optional<Explanation> explanation(YamlMap map) {
    String id = map.requiredText("code");
    String indicator = map.requiredText("indicator");
    Optional<Period> period = map.required("period", map.text("period")).flatMap(Period::parse);
    String reason = map.requiredText("reason");
    map.close();
    Optional<DiagnosticCode> code = DiagnosticCode.ofId(id).filter(EXPLAINABLE::contains);
    if (!id.isEmpty() && code.isEmpty()) {
      map.unknown("code", id, EXPLAINABLE.stream().map(DiagnosticCode::id).toList());
    }
    if (period.isEmpty() && map.has("period")) {
      map.wrongShape("period", "a period such as 2021-04/2022-03");
    }
    return map.isSound()
        ? Optional.of(
            new Explanation(
                code.orElseThrow(), indicator, period.orElseThrow(), reason, map.location()))
        : Optional.empty();
  }

  private void years(YamlMap map, SortedMap<Integer, WorkspaceYear> years) {
    if (map.keys().isEmpty()) {
      map.wrongShape("years", "at least one report year");
    }
    for (String key : map.keys()) {
      if (!key.matches("20[0-9]{2}")) {
        map.wrongShape(key, "a report year such as 2024");
        continue;
      }
      int year = Integer.parseInt(key);
      WorkspaceYear nothing = new WorkspaceYear(year, List.of(), List.of());
      years.put(year, map.map(key).map(item -> year(year, item)).orElse(nothing));
    }
    sound &= map.isSound();
  }

  private WorkspaceYear year(int reportYear, YamlMap map) {
    List<SourceEntry> entries = new ArrayList<>();
    for (YamlMap item : map.maps("sources")) {
      sources.read(reportYear, item).ifPresent(entries::add);
    }
    List<DataRequest> requests =
        map.maps("data-requests").stream().flatMap(item -> request(item).stream()).toList();
    map.close();
    sound &= map.isSound();
    return new WorkspaceYear(reportYear, entries, requests);
  }

  private static Optional<DataRequest> request(YamlMap map) {
    var topic = map.required("topic", map.constant("topic", DataRequest.Topic.class));
    var scope = map.constant("scope", DataRequest.Scope.class);
    var date = map.required("date", map.date("date"));
    var provided = map.required("provided", map.bool("provided"));
    boolean unable = map.bool("unable").orElse(false);
    boolean capacityIncreasing = map.bool("capacity-increasing").orElse(false);
    map.close();
    return map.isSound()
        ? Optional.of(
            new DataRequest(
                topic.orElseThrow(),
                scope.orElse(DataRequest.Scope.ALL),
                date.orElseThrow(),
                provided.orElseThrow(),
                unable,
                capacityIncreasing))
        : Optional.empty();
  }
}
