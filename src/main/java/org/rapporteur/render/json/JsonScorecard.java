package org.rapporteur.render.json;

import org.rapporteur.report.Scorecard;
import org.rapporteur.report.Scorecard.Entry;
import org.rapporteur.report.Scorecard.OperandEntry;
import org.rapporteur.report.Scorecard.TestEntry;

/// The findings with their traces: from rating to test, threshold, citation and facts.
record JsonScorecard(JsonText json, JsonValues values) {

  void members(Scorecard scorecard) {
    json.objects("standards", scorecard.standards(), this::entry);
    json.objects("criteria", scorecard.criteria(), this::entry);
    json.objects("rules", scorecard.rules(), this::entry);
  }

  private void entry(Entry entry) {
    json.text("id", entry.id());
    json.text("paragraph", entry.paragraph());
    json.text("name", entry.name());
    json.text("text", entry.text());
    json.text("citation", entry.citation());
    json.text("pillar", entry.pillar());
    json.text("rating", entry.rating());
    json.text("ratingText", entry.ratingText());
    json.objects("score", entry.value(), values::content);
    json.text("scoreText", entry.valueText());
    values.sentence("summary", entry.summary());
    json.objects("tests", entry.tests(), this::test);
  }

  private void test(TestEntry test) {
    json.text("id", test.id());
    json.text("name", test.name());
    json.text("citation", test.citation());
    json.text("rating", test.rating());
    json.text("ratingText", test.ratingText());
    values.sentence("because", test.because());
    json.text("threshold", test.threshold());
    json.text("weight", test.weight());
    json.flag("decisive", test.decisive());
    json.flag("unverified", test.unverified());
    json.objects("operands", test.operands(), this::operand);
    json.texts("rulesFired", test.rules());
    json.objects("parts", test.parts(), this::test);
  }

  private void operand(OperandEntry operand) {
    json.text("role", operand.role());
    json.text("name", operand.name());
    json.text("text", operand.text());
    json.text("source", operand.source());
    json.texts("facts", operand.facts());
  }
}
