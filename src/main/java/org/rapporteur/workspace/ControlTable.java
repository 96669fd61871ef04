package org.rapporteur.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.yaml.YamlNode;

/// A sheet of the control workbook as read, or as it is to be written.
public record ControlTable(ControlSheet sheet, List<Row> rows) {

  /// A row: what stands under each heading, without blank cells.
  public record Row(SourceLocation place, SequencedMap<String, YamlNode.Scalar> cells) {
    public Row {
      Objects.requireNonNull(place, "place");
      cells = Collections.unmodifiableSequencedMap(cells);
    }

    /// The text under a heading, or "".
    public String text(String heading) {
      YamlNode.Scalar cell = cells.get(heading);
      return cell == null ? "" : cell.text();
    }
  }

  public ControlTable {
    Objects.requireNonNull(sheet, "sheet");
    rows = List.copyOf(rows);
  }
}
