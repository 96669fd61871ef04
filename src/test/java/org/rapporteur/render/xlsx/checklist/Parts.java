package org.rapporteur.render.xlsx.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The texts of a workbook's parts, by their names in the zip file.
record Parts(SortedMap<String, String> texts) {

  Parts {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  static Parts of(byte[] zip) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        texts.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parts(texts);
  }

  byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : texts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(UTF_8));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  boolean has(String part) {
    return texts.containsKey(part);
  }

  String text(String part) {
    return Objects.requireNonNull(texts.get(part), part);
  }

  Parts with(String part, String text) {
    SortedMap<String, String> changed = new TreeMap<>(texts);
    changed.put(part, text);
    return new Parts(changed);
  }
}
