package org.rapporteur.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The package of a workbook written again: with the texts that POI did not write, and so that the
/// same content gives the same bytes, parts in one order, with the oldest date that a zip file
/// knows.
final class PackageBytes {

  // Two seconds, the step of zip times, after the oldest: for that one the JDK adds a field in the
  // time zone of the machine.
  private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private PackageBytes() {}

  /// Completes what POI wrote.
  ///
  /// @param changes by the name of the part
  static byte[] complete(byte[] zip, SortedMap<String, UnaryOperator<String>> changes)
      throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    changes.forEach((name, change) -> replace(parts, name, change));
    return zipped(parts);
  }

  private static void replace(
      Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
    String before = new String(parts.get(name), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("Nothing to replace in " + name);
    }
    parts.put(name, after.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      out.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(OLDEST);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
