package org.rapporteur.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Form;
import org.rapporteur.catalogue.Form.Asked;
import org.rapporteur.catalogue.Form.Parts;
import org.rapporteur.catalogue.FormMarks;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Unit;
import org.rapporteur.forms.FormSheet.Hint;
import org.rapporteur.forms.FormStyles.Look;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// The figures: one row a fact, and under each breakdown its sum, which says at once whether the
/// parts make the total.
final class FigureSheet {

  private static final int LABEL = 0;
  private static final int UNIT = 1;
  private static final int PERIOD = 2;
  private static final int BEFORE = 3;
  private static final int VALUE = 4;
  private static final int CHECK = 5;
  private static final int STATUS = 6;
  private static final int NOTE = 7;
  private static final int BASIS = 8;
  private static final int CODE = 9;
  private static final String VALUE_LETTER = "E";
  private static final String CHECK_LETTER = "F";
  private static final String STATUS_LETTER = "G";

  /// The column of articles of law is wide only where one is asked for.
  private static final int BASIS_WIDTH = 26;

  private final FormOrder order;
  private final FormFacts facts;
  private final FormTexts texts;
  private final FormSheet sheet;
  private final ListSheet lists;
  private final Checks checks;
  private final Set<String> partial;
  private final Set<String> overlapping;

  FigureSheet(FormOrder order, FormTexts texts, FormSheet sheet, ListSheet lists) {
    this.order = order;
    this.facts = new FormFacts(order);
    this.texts = texts;
    this.sheet = sheet;
    this.lists = lists;
    this.checks = new Checks(texts);
    this.partial =
        order.respondent().known().map(entry -> entry.source().partial()).orElse(Set.of());
    this.overlapping =
        order.respondent().known().map(entry -> entry.overlapping()).orElse(Set.of());
  }

  static List<Integer> widths(Form form) {
    int basis = needsBasis(form) ? BASIS_WIDTH : 2;
    return List.of(44, 11, 23, 11, 13, 30, 24, 32, basis, 50);
  }

  private static boolean needsBasis(Form form) {
    return form.figures().stream().anyMatch(asked -> asked.indicator().legalBasisRequired());
  }

  void write() {
    sheet.row();
    sheet.put(LABEL, Look.TITLE, texts.text("sheet.figures"));
    sheet.row();
    sheet.put(LABEL, Look.LEAD, texts.text("figures.about"));
    codes();
    headings();
    sheet.freeze(1);
    int first = sheet.number() + 1;
    order.form().figures().forEach(this::asked);
    if (sheet.number() >= first) {
      counter(first, sheet.number());
      checks.colour(sheet.sheet(), CHECK, first, sheet.number());
    }
    sheet.print(needsBasis(order.form()) ? BASIS : NOTE);
  }

  private void codes() {
    sheet.row();
    if (order.country().fictional()) {
      sheet.put(LABEL, Look.NOTICE, texts.text("fictional"));
    }
    sheet.put(VALUE, Look.CODE, FormMarks.VALUE);
    sheet.put(STATUS, Look.CODE, FormMarks.STATUS);
    if (needsBasis(order.form())) {
      sheet.put(BASIS, Look.CODE, FormMarks.LEGAL_BASIS);
    }
    sheet.put(NOTE, Look.CODE, FormMarks.NOTE);
    sheet.put(CODE, Look.CODE, FormMarks.CODE);
  }

  private void headings() {
    sheet.row();
    List<String> keys =
        List.of(
            "figure", "unit", "period", "before", "value", "check", "status", "note", "basis",
            "code");
    for (int column = 0; column < keys.size(); column++) {
      boolean shown = column != BASIS || needsBasis(order.form());
      sheet.put(column, Look.HEADING, shown ? texts.text("column." + keys.get(column)) : "");
    }
  }

  /// How many rows are open, beside the title, where it is always in sight.
  private void counter(int first, int last) {
    String range = "$" + CHECK_LETTER + "$" + first + ":$" + CHECK_LETTER + "$" + last;
    sheet.formulaAt(0, PERIOD, Look.COUNTER, checks.counter(range));
  }

  private void asked(Asked asked) {
    int total = sheet.number() + 1;
    fact(asked, asked.whole(), name(asked), "", checks.open(value(total), status(total)));
    for (Parts parts : asked.by()) {
      Dimension dimension = parts.dimension();
      sheet.row();
      String by = texts.label("dimension." + dimension.id() + ".label");
      sheet.put(LABEL, Look.GROUP, texts.text("figures.by", Map.of("dimension", by)));
      int first = sheet.number() + 1;
      int last = sheet.number() + parts.codes().size();
      String range = value(first) + ":" + value(last);
      for (String code : parts.codes()) {
        int row = sheet.number() + 1;
        String check = checks.open(value(row), status(row), value(total), range);
        String label = texts.label("code." + dimension.id() + "." + code);
        fact(asked, asked.whole().with(dimension.id(), code), label, by, check);
      }
      sum(parts, by, value(total), range);
    }
  }

  private String name(Asked asked) {
    return texts.name(asked.whole());
  }

  private static String value(int row) {
    return VALUE_LETTER + row;
  }

  private static String status(int row) {
    return STATUS_LETTER + row;
  }

  private void fact(Asked asked, Series series, String label, String by, String check) {
    Indicator indicator = asked.indicator();
    AskedFact fact = facts.fact(asked, series);
    sheet.row();
    sheet.put(LABEL, by.isEmpty() ? Look.TOTAL : Look.PART, label);
    sheet.put(UNIT, Look.SMALL, texts.unit(indicator.unit()));
    sheet.put(PERIOD, Look.SMALL, texts.period(fact.period()));
    String prompt =
        by.isEmpty()
            ? texts.label("indicator." + indicator.id() + ".definition")
            : name(asked) + " \u2013 " + by + ": " + label;
    before(fact);
    value(indicator, prompt);
    sheet.formula(CHECK, Look.CHECK, check, checks.open());
    sheet.put(STATUS, Look.CHOICE_IN);
    sheet.allow(
        STATUS,
        sheet.constraints().createFormulaListConstraint(lists.statuses()),
        new Hint(texts.text("column.status"), texts.text("hint.status"), texts.text("error.list")));
    if (indicator.legalBasisRequired()) {
      sheet.put(BASIS, Look.TEXT_IN, facts.legalBasis(indicator).orElse(""));
    }
    sheet.put(NOTE, Look.TEXT_IN);
    sheet.put(CODE, Look.CODE, fact.code());
  }

  private void before(AskedFact fact) {
    fact.before()
        .map(Observation::measure)
        .ifPresent(measure -> {
          if (measure instanceof Measure.Known(BigDecimal value)) {
            sheet.put(BEFORE, Look.SUM_NUMBER).setCellValue(value.doubleValue());
          }
        });
  }

  private void value(Indicator indicator, String prompt) {
    boolean amount = indicator.unit() == Unit.EUR;
    sheet.put(VALUE, amount ? Look.AMOUNT_IN : Look.NUMBER_IN);
    String most = Long.toString(indicator.plausibleMaximum());
    var constraint =
        amount
            ? sheet.constraints().createDecimalConstraint(OperatorType.BETWEEN, "0", most)
            : sheet.constraints().createIntegerConstraint(OperatorType.BETWEEN, "0", most);
    String error = texts.text(amount ? "error.amount" : "error.number", Map.of("most", most));
    sheet.allow(VALUE, constraint, new Hint(texts.text("column.value"), prompt, error));
  }

  private void sum(Parts parts, String by, String total, String range) {
    Dimension dimension = parts.dimension();
    sheet.row();
    sheet.put(LABEL, Look.SUM, texts.text("figures.sum", Map.of("dimension", by)));
    sheet.formula(VALUE, Look.SUM_NUMBER, "IF(COUNT(" + range + ")=0,\"\",SUM(" + range + "))", "");
    boolean maybeLess = !parts.complete() || partial.contains(dimension.id());
    boolean maybeMore = overlapping.contains(dimension.id()) || !dimension.exclusive();
    sheet.formula(
        CHECK,
        Look.CHECK,
        checks.sum(total, range, parts.codes().size(), maybeLess, maybeMore),
        "");
  }
}
