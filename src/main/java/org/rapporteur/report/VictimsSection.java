package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Exact;

/// Who was identified as a victim: by form of exploitation, sex, age, citizenship and who
/// identified them.
final class VictimsSection {

  private static final String INDICATOR = "victims-identified";

  /// Dimension id and the name of its table.
  private static final List<Map.Entry<String, String>> BREAKDOWNS =
      List.of(
          Map.entry("form", "victims_by_form"),
          Map.entry("sex", "victims_by_sex"),
          Map.entry("age", "victims_by_age"),
          Map.entry("age-sex", "victims_by_age_and_sex"),
          Map.entry("citizenship", "victims_by_citizenship"),
          Map.entry("identified-by", "victims_by_identifier"));

  private final ReportInput input;
  private final Words words;
  private final Tables tables;

  VictimsSection(ReportInput input, Words words, Tables tables) {
    this.input = input;
    this.words = words;
    this.tables = tables;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.sentence("victims.intro")));
    List<String> absent = new ArrayList<>();
    for (Map.Entry<String, String> breakdown : BREAKDOWNS) {
      Dimension dimension = input.catalogue().dimension(breakdown.getKey()).orElseThrow();
      String label = words.text("dimension." + dimension.id() + ".label");
      Optional<FactTable> table =
          tables.byDimension(
              breakdown.getValue(),
              words.text("victims.table." + dimension.id()),
              INDICATOR,
              dimension);
      if (table.isEmpty()) {
        absent.add(label);
        continue;
      }
      blocks.add(new Block.Heading("victims-" + dimension.id(), label));
      if (dimension.id().equals("form")) {
        bars(table.get()).ifPresent(chart -> blocks.add(new Block.Figure(chart)));
      }
      blocks.add(new Block.Table(table.get()));
      blocks.add(new Block.Paragraph(words.sentence("victims.not-prevalence")));
    }
    if (!absent.isEmpty()) {
      blocks.add(
          new Block.Callout(
              words.text("victims.absent.title"),
              List.of(words.sentence("victims.absent", "dimensions", String.join("; ", absent)))));
    }
    return new Section("victims", words.text("victims.title"), blocks);
  }

  /// Bars of the figures of this year, from the table that follows; none where this year has none.
  private Optional<Chart> bars(FactTable table) {
    List<Cell.Value> values = table.rows().stream().map(row -> (Cell.Value) row.get(1)).toList();
    if (values.stream().noneMatch(value -> value.value().content() instanceof Exact)) {
      return Optional.empty();
    }
    List<String> categories = table.rows().stream().map(row -> row.getFirst().text()).toList();
    List<PublishedValue> published = values.stream().map(Cell.Value::value).toList();
    List<String> labels = values.stream().map(Cell.Value::text).toList();
    List<String> spoken = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      spoken.add(categories.get(i) + " " + labels.get(i));
    }
    return Optional.of(
        new Chart(
            "victims_by_form_chart",
            Chart.Kind.BARS,
            table.title(),
            words.text(
                "victims.form.alt",
                "year",
                Integer.toString(input.record().current().reportYear()),
                "values",
                String.join(", ", spoken)),
            table.name(),
            words.text("unit.person", "count", 2),
            categories,
            List.of(new Chart.Series(table.columns().get(1).header(), published, labels))));
  }
}
