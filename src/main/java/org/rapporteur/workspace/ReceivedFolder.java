package org.rapporteur.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.workspace.SourceEntry.DataFile;

/// The folder `received` of a workspace: what institutions sent back, in one folder a report year.
public final class ReceivedFolder {

  /// Its name in the workspace.
  public static final String NAME = "received";

  private ReceivedFolder() {}

  /// Whether a file lies in it.
  public static boolean holds(DataFile file) {
    return file.name().startsWith(NAME + "/");
  }

  /// The files in it by report year, in the order of their names, without those that the settings
  /// list as a source's and those that programs and desktops leave behind.
  public static SortedMap<Integer, List<DataFile>> files(
      Workspace workspace, Consumer<Diagnostic> findings) {
    SortedMap<Integer, List<DataFile>> files = new TreeMap<>();
    Path folder = workspace.folder().resolve(NAME);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return files;
    }
    WorkspacePaths paths = new WorkspacePaths(workspace.folder(), findings);
    List<String> listed =
        workspace.years().values().stream()
            .flatMap(year -> year.sources().stream())
            .flatMap(entry -> entry.files().stream())
            .map(DataFile::name)
            .toList();
    for (String year : names(folder, findings)) {
      if (!year.matches("20[0-9]{2}")) {
        continue;
      }
      List<DataFile> found = new ArrayList<>();
      for (String name : names(folder.resolve(year), findings)) {
        String file = NAME + "/" + year + "/" + name;
        if (!listed.contains(file)) {
          paths.file(file, new SourceLocation.WholeFile(file), false).ifPresent(found::add);
        }
      }
      files.put(Integer.valueOf(year), found);
    }
    return files;
  }

  private static List<String> names(Path folder, Consumer<Diagnostic> findings) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !isLeftBehind(name))
          .sorted()
          .toList();
    } catch (IOException _) {
      findings.accept(
          new Diagnostic(
              DiagnosticCode.UNREADABLE_FILE,
              new SourceLocation.WholeFile(folder.getFileName().toString()),
              Map.of("problem", "denied")));
      return List.of();
    }
  }

  /// Such as `~$police.xlsx`, which Excel keeps beside an open file.
  private static boolean isLeftBehind(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }
}
