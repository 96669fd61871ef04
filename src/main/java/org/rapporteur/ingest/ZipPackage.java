package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rapporteur.diagnostic.DiagnosticCode;

/// The parts of a workbook file (ECMA-376, part 2). Every part is looked at by name before any is
/// read, by its name and not by its content type: a program can hide behind an innocent one. The
/// sizes in a zip directory can be forged, so bytes are counted again while parts unpack.
final class ZipPackage implements AutoCloseable {

  /// Parts that hold programs, embedded files, or ways out of the workbook.
  private static final List<String> ACTIVE =
      List.of(
          "vbaproject.bin",
          "vbadata.xml",
          "xl/externallinks/",
          "xl/embeddings/",
          "xl/activex/",
          "xl/ctrlprops/",
          "xl/macrosheets/",
          "xl/dialogsheets/",
          "xl/querytables/",
          "xl/model/",
          "xl/connections.xml",
          "customui/",
          "basic/script",
          "scripts/");

  private final ZipFile zip;
  private long inflated;

  private ZipPackage(ZipFile zip) {
    this.zip = zip;
  }

  /// @throws BadFile where the directory of the file shows that it must not be read
  static ZipPackage open(Path path) throws IOException, BadFile {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      checkDirectory(zip);
      return new ZipPackage(zip);
    } catch (BadFile e) {
      zip.close();
      throw e;
    }
  }

  private static void checkDirectory(ZipFile zip) throws BadFile {
    if (zip.size() > Limits.ENTRIES) {
      throw BadFile.limit("entries", Limits.ENTRIES);
    }
    Set<String> names = new HashSet<>();
    long total = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      checkName(entry.getName(), names);
      total += Math.max(0, entry.getSize());
      if (total > Limits.INFLATED_BYTES) {
        throw BadFile.limit("inflated", Limits.INFLATED_BYTES);
      }
      checkRatio(entry, entry.getSize());
    }
  }

  private static void checkName(String name, Set<String> names) throws BadFile {
    String problem = "";
    if (name.chars().anyMatch(Character::isISOControl)) {
      problem = "control";
    } else if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      problem = "absolute";
    } else if (name.indexOf('\\') >= 0) {
      problem = "backslash";
    } else if (List.of(name.split("/", -1)).contains("..")) {
      problem = "climbs";
    } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
      // Names of parts are equal without regard to case (ECMA-376, part 2, 6.2.2.3).
      problem = "twice";
    }
    if (!problem.isEmpty()) {
      throw new BadFile(
          DiagnosticCode.HOSTILE_STRUCTURE, Map.of("problem", problem, "value", name));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (ACTIVE.stream().anyMatch(lower::contains)) {
      throw new BadFile(DiagnosticCode.ACTIVE_CONTENT, Map.of("problem", "part", "value", name));
    }
  }

  private static void checkRatio(ZipEntry entry, long size) throws BadFile {
    long packed = Math.max(1, entry.getCompressedSize());
    if (size > Limits.RATIO_FREE_BYTES && size / packed > Limits.INFLATION_RATIO) {
      throw BadFile.limit("ratio", Limits.INFLATION_RATIO);
    }
  }

  /// The names of all parts.
  List<String> names() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  /// How many bytes a part has, as the directory states it; below 0 where it is not stated, or
  /// there is no such part.
  long statedSize(String name) {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? -1 : entry.getSize();
  }

  /// A part by its name, read by a stream that refuses to unpack without bound; empty where there
  /// is no such part.
  ///
  /// @param most how many bytes it may have
  Optional<InputStream> part(String name, long most) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(new Counted(zip.getInputStream(entry), entry, most));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Counted extends InputStream {
    private final InputStream stream;
    private final ZipEntry entry;
    private final long most;
    private long size;

    private Counted(InputStream stream, ZipEntry entry, long most) {
      this.stream = stream;
      this.entry = entry;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int next = stream.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = stream.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws IOException {
      size += bytes;
      inflated += bytes;
      try {
        if (inflated > Limits.INFLATED_BYTES) {
          throw BadFile.limit("inflated", Limits.INFLATED_BYTES);
        }
        if (size > most) {
          throw BadFile.limit("part", most);
        }
        checkRatio(entry, size);
      } catch (BadFile e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
