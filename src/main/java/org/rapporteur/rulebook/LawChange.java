package org.rapporteur.rulebook;

import java.util.Objects;

/// One change that a law version makes to the version before it; in the first version, one element
/// that it brings.
///
/// @param in id of the standard or criterion to which a test belongs; of others, their own id
/// @param citation where the change stands; of a removal, where the words stood
/// @param was the section before a renumbering; else the section of `citation`
public record LawChange(
    Kind kind, LawPart part, String id, String in, Citation citation, String was, Act act) {

  /// What became of the element.
  public enum Kind {
    ADDED,
    /// It has new words.
    REPLACED,
    REMOVED,
    /// It stands elsewhere, in the same words.
    RENUMBERED
  }

  public LawChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(act, "act");
  }

  static LawChange of(Kind kind, LawPart part, String id, Citation citation, Act act) {
    return new LawChange(kind, part, id, id, citation, citation.section(), act);
  }

  static LawChange ofTest(Kind kind, Test test, String owner, Act act) {
    Citation citation = test.head().citation();
    return new LawChange(kind, LawPart.TESTS, test.id(), owner, citation, citation.section(), act);
  }
}
