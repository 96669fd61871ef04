package org.rapporteur.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.rulebook.LawChange.Kind;
import org.rapporteur.yaml.YamlMap;

/// Moves sections of the statute to other numbers, all of an Act at once: `(9)` may become `(10)`
/// while `(10)` becomes `(11)`.
record Renumbering(LawDraft draft, Act act) {

  void read(List<YamlMap> entries) {
    Map<String, String> sections = new TreeMap<>();
    for (YamlMap entry : entries) {
      Optional<String> from = entry.required("from", entry.text("from"));
      Optional<String> to = entry.required("to", entry.text("to"));
      entry.close();
      if (from.isPresent() && to.isPresent()) {
        if (cited().stream().noneMatch(section -> isIn(section, from.get()))) {
          entry.unknown("from", from.get(), cited());
        }
        sections.put(from.get(), to.get());
      }
    }
    if (!sections.isEmpty()) {
      note(sections);
      draft.cite(
          citation -> new Citation(moved(citation.section(), sections), citation.publicLaw()));
    }
  }

  private List<String> cited() {
    return draft.elements().stream()
        .map(LawDraft.Element::citation)
        .map(Citation::section)
        .toList();
  }

  private void note(Map<String, String> sections) {
    for (LawDraft.Element element : draft.elements()) {
      String was = element.citation().section();
      String is = moved(was, sections);
      if (!is.equals(was)) {
        draft.changed(
            new LawChange(
                Kind.RENUMBERED,
                element.part(),
                element.id(),
                element.id(),
                new Citation(is, element.citation().publicLaw()),
                was,
                act));
      }
    }
  }

  private static String moved(String section, Map<String, String> sections) {
    for (Map.Entry<String, String> move : sections.entrySet()) {
      if (isIn(section, move.getKey())) {
        return move.getValue() + section.substring(move.getKey().length());
      }
    }
    return section;
  }

  /// Whether a section is another, or stands in it.
  private static boolean isIn(String section, String other) {
    return section.equals(other) || section.startsWith(other + "(");
  }
}
