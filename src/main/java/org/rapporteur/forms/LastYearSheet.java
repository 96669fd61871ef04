package org.rapporteur.forms;

import java.math.BigDecimal;
import java.util.List;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.forms.FormStyles.Look;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// What the same institution said a year before, to compare with.
final class LastYearSheet {

  static final List<Integer> WIDTHS = List.of(52, 12, 24, 22, 64);

  private final FormOrder order;
  private final FormTexts texts;
  private final FormSheet sheet;

  LastYearSheet(FormOrder order, FormTexts texts, FormSheet sheet) {
    this.order = order;
    this.texts = texts;
    this.sheet = sheet;
  }

  void write() {
    sheet.row();
    sheet.put(0, Look.TITLE, texts.text("sheet.last"));
    sheet.row();
    sheet.put(0, Look.LEAD, texts.text("last.about"));
    sheet.row();
    if (order.country().fictional()) {
      sheet.put(0, Look.NOTICE, texts.text("fictional"));
      sheet.row();
    }
    List<String> keys = List.of("figure", "unit", "period", "value", "note");
    for (int column = 0; column < keys.size(); column++) {
      sheet.put(column, Look.HEADING, texts.text("column." + keys.get(column)));
    }
    sheet.freeze(1);
    FormFacts facts = new FormFacts(order);
    for (Series series : order.form().series()) {
      Indicator indicator = indicator(series);
      facts.fact(indicator, series).before().ifPresent(told -> figure(indicator, told));
    }
  }

  private Indicator indicator(Series series) {
    return order.form().figures().keySet().stream()
        .filter(indicator -> indicator.id().equals(series.indicator()))
        .findFirst()
        .orElseThrow();
  }

  private void figure(Indicator indicator, Observation told) {
    sheet.row();
    Series series = told.series();
    String name = texts.label("indicator." + indicator.id() + ".label");
    String label =
        series.breakdown().entrySet().stream()
            .findFirst()
            .map(part -> texts.label("code." + part.getKey() + "." + part.getValue()))
            .orElse(name);
    sheet.put(0, series.isTotal() ? Look.TOTAL : Look.PART, label);
    sheet.put(1, Look.SMALL, texts.unit(indicator.unit()));
    sheet.put(2, Look.SMALL, texts.period(told.period()));
    switch (told.measure()) {
      case Measure.Known(BigDecimal value) ->
          sheet.put(3, Look.NUMBER).setCellValue(value.doubleValue());
      case Measure.Interval _, Measure.Missing _, Measure.NotApplicable _ ->
          sheet.put(3, Look.SMALL, texts.measure(told.measure()));
    }
    sheet.put(4, Look.SMALL, told.note().orElse(""));
  }
}
