package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.ingest.MappingDraft;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur map`: drafts the mapping of a file whose tables are not tidy.
@Command(name = "map", mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "argument.map-file")
  private Path file;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "option.encoding")
  private String encoding;

  @Option(names = "--delimiter", paramLabel = "MARK", descriptionKey = "option.delimiter")
  private String delimiter;

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(spec.commandLine().getOut(), spec.commandLine().getErr(), true);
    Optional<Kind> kind = Kind.ofName(file.toString()).filter(known -> known != Kind.YAML);
    if (kind.isEmpty() || !Files.isRegularFile(file)) {
      throw usage("map.no-file", Map.of("file", file.toString()));
    }
    FileForm form =
        new FileForm(
            known("--encoding", encoding, Encoding::ofCode, Encoding.codes()),
            known("--delimiter", delimiter, Delimiter::ofCode, Delimiter.codes()),
            Optional.empty(),
            true);
    DataFile data = new DataFile(file.getFileName().toString(), file, kind.get());
    CappedFindings findings = new CappedFindings();
    Optional<String> draft = MappingDraft.of(data, form, findings);
    new CheckScreen(terminal).printTable(findings.report());
    draft.ifPresent(terminal.out()::print);
    return (draft.isPresent() ? ExitCode.FINE : ExitCode.DATA_HAS_ERRORS).number();
  }

  private <T> Optional<T> known(
      String option, String given, Function<String, Optional<T>> byName, List<String> names) {
    Optional<String> name = Optional.ofNullable(given);
    Optional<T> value = name.flatMap(byName);
    if (name.isPresent() && value.isEmpty()) {
      throw usage(
          "map.unknown",
          Map.of("option", option, "value", name.get(), "known", String.join(" ", names)));
    }
    return value;
  }

  private ParameterException usage(String key, Map<String, Object> operands) {
    return new ParameterException(spec.commandLine(), Terminal.texts().text(key, operands));
  }
}
