package org.rapporteur.forms;

import java.math.BigDecimal;
import java.util.List;
import org.rapporteur.catalogue.Form.Asked;
import org.rapporteur.catalogue.Form.Parts;
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
    for (Asked asked : order.form().figures()) {
      told(facts, asked, asked.whole(), Look.TOTAL, texts.name(asked.whole()));
      for (Parts parts : asked.by()) {
        String dimension = parts.dimension().id();
        for (String code : parts.codes()) {
          String label = texts.label("code." + dimension + "." + code);
          told(facts, asked, asked.whole().with(dimension, code), Look.PART, label);
        }
      }
    }
  }

  private void told(FormFacts facts, Asked asked, Series series, Look look, String label) {
    facts
        .fact(asked, series)
        .before()
        .ifPresent(told -> figure(asked.indicator(), told, look, label));
  }

  private void figure(Indicator indicator, Observation told, Look look, String label) {
    sheet.row();
    sheet.put(0, look, label);
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
