package org.rapporteur.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.yaml.YamlMap;

/// Reads what one Act changed and carries it out on a draft: first what it removed, then what it
/// renumbered, then what it replaced, then what it added.
final class ChangeReader {

  /// The parts that are lists of tests.
  static final List<LawPart> GROUPS =
      List.of(LawPart.SIGNIFICANT_EFFORTS, LawPart.PROOF_OF_FAILURE, LawPart.WATCH_CONDITIONS);

  private final LawDraft draft;
  private final Act act;
  private final References references;
  private final ElementReader elements;

  /// @param span the report years of an element that names none
  ChangeReader(
      LawDraft draft,
      Act act,
      References references,
      YearSpan span,
      Consumer<Diagnostic> findings) {
    this.draft = draft;
    this.act = act;
    this.references = references;
    elements = new ElementReader(references, span, findings);
  }

  void read(YamlMap entry) {
    section(entry, "removed", new Removals(draft, act)::read);
    new Renumbering(draft, act).read(entry.maps("renumbered"));
    section(entry, "replaced", new Replacements(draft, act, references, elements)::read);
    section(entry, "added", new Additions(draft, act, references, elements)::read);
  }

  /// The whole of a law that follows no other.
  void readWhole(YamlMap map) {
    new Additions(draft, act, references, elements).readParts(map);
  }

  private static void section(YamlMap entry, String key, Consumer<YamlMap> reader) {
    Optional<YamlMap> section = entry.map(key);
    section.ifPresent(reader);
    section.ifPresent(YamlMap::close);
  }

  /// The id of an entry, where the law before has it; a finding where it does not.
  static Optional<String> known(YamlMap entry, List<String> ids) {
    Optional<String> id = entry.required("id", entry.text("id"));
    if (id.isPresent() && !ids.contains(id.get())) {
      entry.unknown("id", id.get(), ids);
      return Optional.empty();
    }
    return id;
  }
}
