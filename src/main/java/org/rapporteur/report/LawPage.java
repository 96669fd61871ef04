package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// The law of a report year in words, for the screen and for JSON.
///
/// @param version the first report year of the version, which names it
/// @param heading what law it is
/// @param notes what must be known of it
/// @param groups its parts in the order in which they are read
public record LawPage(
    int reportYear, int version, String heading, List<String> notes, List<Group> groups) {

  /// A part of the law.
  ///
  /// @param id for machines, such as `criteria`
  public record Group(String id, String title, List<Entry> entries) {
    public Group {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      entries = List.copyOf(entries);
    }
  }

  /// A standard, criterion, condition or rule.
  ///
  /// @param paragraph such as `(1)`, or ""
  /// @param since since when it stands in these words, and by which Act
  /// @param sinceYear the report year of that
  /// @param state what to know of it, such as that nobody confirmed it; or ""
  /// @param tests what is asked, each with its name
  public record Entry(
      String id,
      String paragraph,
      String name,
      String text,
      String citation,
      String since,
      int sinceYear,
      String state,
      List<Question> tests) {
    public Entry {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(paragraph, "paragraph");
      tests = List.copyOf(tests);
    }
  }

  /// One test.
  ///
  /// @param asks what it reads and when it is met
  public record Question(
      String id, String name, String asks, String citation, String since, int sinceYear) {
    public Question {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(asks, "asks");
    }
  }

  public LawPage {
    Objects.requireNonNull(heading, "heading");
    notes = List.copyOf(notes);
    groups = List.copyOf(groups);
  }
}
