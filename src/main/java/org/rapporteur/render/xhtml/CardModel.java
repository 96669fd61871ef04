package org.rapporteur.render.xhtml;

import java.util.Map;
import org.rapporteur.report.Scorecard;

/// Entries of the scorecard as templates see them.
final class CardModel {
  private final Anchors anchors;

  CardModel(Anchors anchors) {
    this.anchors = anchors;
  }

  Map<String, Object> of(Scorecard.Entry entry) {
    return new Fields()
        .text("id", anchors.of("card-" + entry.id()))
        .text("paragraph", entry.paragraph())
        .text("name", entry.name())
        .text("text", entry.text())
        .texts("details", Fields.present(entry.id(), entry.pillar(), entry.citation()))
        .text("rating", entry.rating())
        .text("ratingText", entry.ratingText())
        .text("value", entry.valueText())
        .text("summary", entry.summary().text())
        .each("tests", entry.tests(), CardModel::test)
        .map();
  }

  private static Map<String, Object> test(Scorecard.TestEntry test) {
    return new Fields()
        .text("name", test.name())
        .texts("details", Fields.present(test.id(), test.citation()))
        .text("rating", test.rating())
        .text("ratingText", test.ratingText())
        .text("because", test.because().text())
        .text("basis", test.basis())
        .texts("sources", test.sources())
        .flag("decisive", test.decisive())
        .flag("unverified", test.unverified())
        .each("parts", test.parts(), CardModel::test)
        .map();
  }
}
