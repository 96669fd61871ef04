package org.rapporteur.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;

/// What the hostile files cost, for `scripts/bench-hostile`; no test.
@SuppressWarnings("SystemOut")
final class HostileBench {

  private HostileBench() {}

  /// `write FOLDER`: a workspace for each hostile file, and their titles. `check WORKSPACE`: prints
  /// the seconds, the seconds of the processor, and the peak of the memory in MiB.
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    if (arguments[0].equals("write")) {
      write(folder);
      return;
    }
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long processor = system.getProcessCpuTime();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    String[] command = {"check", folder.toString(), "--year", "2024"};
    int code = Rapporteur.run(command, nowhere, nowhere);
    if (code != ExitCode.DATA_HAS_ERRORS.number()) {
      throw new IllegalStateException(folder + " ended with " + code);
    }
    String peak =
        Files.readString(Path.of("/proc/self/status"))
            .replaceAll("(?s).*VmHWM:\\s*(\\d+) kB.*", "$1");
    System.out.printf(
        Locale.ROOT,
        "%.2f %.2f %d%n",
        (System.nanoTime() - start) / 1e9,
        (system.getProcessCpuTime() - processor) / 1e9,
        Long.parseLong(peak) / 1024);
  }

  private static void write(Path folder) throws IOException, GeneralSecurityException {
    List<HostileFile> corpus = HostileCorpus.all();
    for (int i = 0; i < corpus.size(); i++) {
      // Each has a folder of its own to climb out to.
      Path workspace = corpus.get(i).workspace(folder.resolve(i + "/a/workspace"));
      System.out.println(workspace + "\t" + corpus.get(i).title());
    }
  }
}
