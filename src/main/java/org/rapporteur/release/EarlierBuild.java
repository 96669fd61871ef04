package org.rapporteur.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a folder that an earlier build wrote from one that is somebody else's.
final class EarlierBuild {

  /// A manifest is a few kilobytes; more than this is not one.
  private static final int LONGEST_MANIFEST = 4 << 20;

  private static final Pattern OUTPUT_NAME = Pattern.compile("\\{\"name\": \"([^\"\\\\]+)\"");

  /// Files that desktops drop into any folder that is looked at.
  private static final Set<String> DESKTOP_FILES = Set.of("Thumbs.db", "desktop.ini");

  private EarlierBuild() {}

  /// Passes where nothing stands, or an empty folder, or a release as a build left it.
  static void requireReplaceable(Path folder) throws IOException, ReleaseException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw ReleaseException.foreign(folder);
    }
    List<Path> found = entries(folder);
    if (found.isEmpty()) {
      return;
    }
    String manifest = manifestOf(folder);
    if (!manifest.startsWith(Manifest.OPENING)) {
      throw ReleaseException.foreign(folder);
    }
    Set<String> ours = outputNames(manifest);
    List<String> others =
        found.stream().filter(file -> !isOurs(file, ours)).map(EarlierBuild::name).toList();
    if (!others.isEmpty()) {
      throw new ReleaseException(ReleaseException.Reason.FOREIGN_FILES, folder, others, null);
    }
  }

  /// What stands in the folder, by name.
  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isOurs(Path file, Set<String> ours) {
    String name = name(file);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && (ours.contains(name) || name.startsWith(".") || DESKTOP_FILES.contains(name));
  }

  private static String manifestOf(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return "";
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> outputNames(String manifest) {
    Set<String> names = new TreeSet<>(Set.of(Manifest.FILE));
    Matcher name =
        OUTPUT_NAME.matcher(manifest.substring(Math.max(0, manifest.indexOf("\"outputs\": ["))));
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }
}
