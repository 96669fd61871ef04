package org.rapporteur.workspace;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.statistics.Source;
import org.rapporteur.yaml.YamlNode;

/// A source of the workspace, with its files and how to read them.
///
/// @param facts the answers and offences that stand in the settings themselves
/// @param legalBasis the article of law under which its justice figures were counted, where a row
///   does not name another
/// @param form what is declared of the form of its files
/// @param mapping the file that says how its tables, which are not tidy, are to be read
/// @param lessThanFrom the least number that `<5` may stand for: 0 or 1
/// @param overlapping dimensions whose categories overlap in this source, so that one person may
///   stand under two
/// @param adultsOnly codes of its facilities that house no children
/// @param personsPerCase how many victims one case brings on average, at least 1: those of one case
///   come together, so that their number jumps more than that of cases
public record SourceEntry(
    Source source,
    List<DataFile> files,
    Optional<YamlNode.Mapping> facts,
    Optional<String> legalBasis,
    FileForm form,
    Optional<DataFile> mapping,
    int lessThanFrom,
    Set<String> overlapping,
    Set<String> adultsOnly,
    int personsPerCase,
    SourceLocation location) {

  /// Where a source does not know better, three victims come with one case.
  public static final int USUAL_PERSONS_PER_CASE = 3;

  /// A file of a source.
  ///
  /// @param name relative to the workspace, with `/`
  public record DataFile(String name, Path path, Kind kind) {
    public DataFile {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /// What a file holds, by its extension.
  public enum Kind {
    CSV,
    XLSX,
    XLS,
    ODS,
    YAML;

    /// The kind of a file of this name, by its extension.
    public static Optional<Kind> ofName(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      String extension = lower.substring(lower.lastIndexOf('.') + 1);
      return switch (extension) {
        case "csv", "tsv", "txt" -> Optional.of(CSV);
        case "xlsx" -> Optional.of(XLSX);
        case "xls" -> Optional.of(XLS);
        case "ods" -> Optional.of(ODS);
        case "yaml", "yml" -> Optional.of(YAML);
        default -> Optional.empty();
      };
    }
  }

  public SourceEntry {
    Objects.requireNonNull(source, "source");
    files = List.copyOf(files);
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(legalBasis, "legalBasis");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(mapping, "mapping");
    overlapping = Collections.unmodifiableSortedSet(new TreeSet<>(overlapping));
    adultsOnly = Collections.unmodifiableSortedSet(new TreeSet<>(adultsOnly));
    Objects.requireNonNull(location, "location");
  }
}
