package org.rapporteur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One start of the launcher in a process of its own, with an environment that holds nothing of the
/// machine's but what is put into it.
final class Launch {
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> command = new ArrayList<>();
  private final Path scratch;
  private Path directory;

  /// Starts `launcher`; what it prints is caught below `scratch`, which is also its home folder.
  Launch(Path launcher, Path scratch) {
    this.scratch = scratch;
    this.directory = scratch;
    command.add(launcher.toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", scratch.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("RAPPORTEUR_AOT", "off");
  }

  Launch with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Launch without(String variable) {
    environment.remove(variable);
    return this;
  }

  /// The folder it is started from.
  Launch from(Path folder) {
    directory = folder;
    return this;
  }

  /// Lets the permissions of files hold for root too, who otherwise may write everywhere.
  Launch asSomebodyBoundByPermissions() {
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(0, List.of("setpriv", "--bounding-set=-dac_override", "--"));
    }
    return this;
  }

  Result run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).await();
  }

  Running start(String... arguments) throws IOException {
    Path out = Files.createTempFile(scratch, "out", ".txt");
    Path err = Files.createTempFile(scratch, "err", ".txt");
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  record Running(Process process, Path out, Path err) {
    Result await() throws IOException, InterruptedException {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + Files.readString(err));
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  record Result(int code, String out, String err) {}
}
