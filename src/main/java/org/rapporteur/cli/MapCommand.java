package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.CappedFindings;
import org.rapporteur.ingest.MappingDraft;
import org.rapporteur.workspace.Delimiter;
import org.rapporteur.workspace.Encoding;
import org.rapporteur.workspace.FileForm;
import org.rapporteur.workspace.SourceEntry.DataFile;
import org.rapporteur.workspace.SourceEntry.Kind;

/// `rapporteur map`: drafts the mapping of a file whose tables are not tidy.
final class MapCommand extends Command {

  private final Supplier<Path> file = argument("FILE", Word.PATH, "argument.map-file");
  private final Supplier<Optional<Encoding>> encoding =
      option("--encoding", "NAME", Word.oneOf(Encoding.class, Encoding::code), "option.encoding");
  private final Supplier<Optional<Delimiter>> delimiter =
      option(
          "--delimiter", "MARK", Word.oneOf(Delimiter.class, Delimiter::code), "option.delimiter");

  @Override
  public Integer call() {
    Terminal terminal = terminal(true);
    Path path = file.get();
    Optional<Kind> kind = Kind.ofName(path.toString()).filter(known -> known != Kind.YAML);
    if (kind.isEmpty() || !Files.isRegularFile(path)) {
      throw misuse(Terminal.texts().text("map.no-file", Map.of("file", path.toString())));
    }
    FileForm form = new FileForm(encoding.get(), delimiter.get(), Optional.empty(), true);
    DataFile data = new DataFile(path.getFileName().toString(), path, kind.get());
    CappedFindings findings = new CappedFindings();
    Optional<String> draft = MappingDraft.of(data, form, findings);
    new CheckScreen(terminal).printTable(findings.report());
    draft.ifPresent(terminal.out()::print);
    return (draft.isPresent() ? ExitCode.FINE : ExitCode.DATA_HAS_ERRORS).number();
  }
}
