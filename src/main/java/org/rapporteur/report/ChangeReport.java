package org.rapporteur.report;

import java.util.List;
import java.util.Objects;

/// Two readings side by side, from the facts to the tier: only what differs.
///
/// @param before what the earlier reading is called, such as its report year
/// @param after what the later one is called
/// @param summary the difference in few sentences; that nothing differs, where nothing does
public record ChangeReport(String before, String after, List<Sentence> summary, List<Row> rows) {

  /// How far from the facts a row is; the codes are a contract of the JSON.
  public enum Level {
    FACT,
    TEST,
    CRITERION,
    RULE,
    STANDARD,
    TIER
  }

  /// One difference.
  ///
  /// @param id of the test, criterion, rule or standard; of a fact the test that read it
  /// @param levelText the level in words
  /// @param before the fact or the rating before, or ""
  /// @param outcome whether the fact is one that no plan may move, where that was asked
  public record Row(
      Level level,
      String id,
      String levelText,
      String name,
      String before,
      String after,
      boolean outcome) {
    public Row {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(id, "id");
    }
  }

  public ChangeReport {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    summary = List.copyOf(summary);
    rows = List.copyOf(rows);
  }
}
