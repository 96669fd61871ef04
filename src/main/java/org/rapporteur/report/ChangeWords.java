package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.assess.Operand;
import org.rapporteur.assess.TestResult;
import org.rapporteur.assess.TierDetermination;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Influence;
import org.rapporteur.catalogue.Question;
import org.rapporteur.findings.ChangeTrace;
import org.rapporteur.findings.ChangeTrace.Moved;
import org.rapporteur.findings.ChangeTrace.MovedFact;
import org.rapporteur.findings.ChangeTrace.MovedTest;
import org.rapporteur.report.ChangeReport.Level;
import org.rapporteur.report.ChangeReport.Row;
import org.rapporteur.rulebook.Rating;
import org.rapporteur.rulebook.Tier;

/// What differs between two readings, in words: facts, the tests that read them, the criterion;
/// then the standards, then the tier.
final class ChangeWords {

  private static final List<Rating> ORDER =
      List.of(Rating.PRESUMED_NOT_MET, Rating.NOT_MET, Rating.PARTLY_MET, Rating.MET);

  private final Catalogue catalogue;
  private final Words words;
  private final Findings findings;
  private final FactTexts texts;

  ChangeWords(Catalogue catalogue, Words words, Findings findings, FactTexts texts) {
    this.catalogue = catalogue;
    this.words = words;
    this.findings = findings;
    this.texts = texts;
  }

  ChangeReport report(ChangeTrace trace, String before, String after) {
    List<Row> rows = new ArrayList<>();
    trace.criteria().forEach(moved -> add(rows, moved, ofCriterion(moved)));
    trace.standards().forEach(moved -> add(rows, moved, Level.STANDARD));
    rows.addAll(tiers(trace));
    return new ChangeReport(before, after, summary(trace), rows);
  }

  private static Level ofCriterion(Moved moved) {
    return moved.before().isPresent() || moved.after().isPresent() ? Level.CRITERION : Level.RULE;
  }

  private void add(List<Row> rows, Moved moved, Level level) {
    for (MovedTest test : moved.tests()) {
      test.facts().forEach(fact -> rows.add(fact(test.id(), fact)));
      rows.add(
          row(Level.TEST, test.id(), name(test.id()), rating(test.before()), rating(test.after())));
    }
    if (level == Level.RULE) {
      rows.add(row(level, moved.id(), name(moved.id()), "", ""));
    } else {
      rows.add(
          row(
              level,
              moved.id(),
              name(moved.id()),
              rated(moved.before(), moved.valueBefore().map(findings::band)),
              rated(moved.after(), moved.valueAfter().map(findings::band))));
    }
  }

  private Row fact(String test, MovedFact fact) {
    Operand named = fact.after().or(fact::before).orElseThrow();
    return new Row(
        Level.FACT,
        test,
        words.text("change.level.FACT"),
        texts.name(named),
        fact.before().map(texts::brief).orElse(""),
        fact.after().map(texts::brief).orElse(""),
        isOutcome(named));
  }

  private boolean isOutcome(Operand fact) {
    return switch (fact) {
      case Operand.Figure figure -> !catalogue.influence(figure.series()).isLever();
      case Operand.Reply reply ->
          catalogue
              .question(reply.question())
              .map(Question::influence)
              .filter(Influence::isLever)
              .isEmpty();
      case Operand.Movement _ -> true;
      case Operand.Law _, Operand.Request _, Operand.Computed _, Operand.Finding _ -> false;
    };
  }

  private Row row(Level level, String id, String name, String before, String after) {
    return new Row(
        level, id, words.text("change.level." + level.name()), name, before, after, false);
  }

  private String name(String id) {
    return words.text(id + ".name");
  }

  private String rating(Optional<TestResult> test) {
    return test.map(TestResult::rating)
        .map(findings::rating)
        .orElseGet(() -> words.text("change.not-asked"));
  }

  private String rated(Optional<Rating> rating, Optional<String> value) {
    if (rating.isEmpty()) {
      return words.text("change.not-asked");
    }
    String text = findings.rating(rating.get());
    return value.isEmpty() || rating.get() == Rating.NOT_APPLICABLE
        ? text
        : words.text("change.rated", "rating", text, "value", value.get());
  }

  private List<Row> tiers(ChangeTrace trace) {
    TierDetermination was = trace.before().tier();
    TierDetermination is = trace.after().tier();
    List<Row> rows = new ArrayList<>();
    rows.add(tierRow("score", score(was), score(is)));
    rows.add(tierRow("indicative", indicative(was), indicative(is)));
    rows.add(tierRow("worst", tier(was.worst().tier()), tier(is.worst().tier())));
    rows.add(tierRow("best", tier(was.best().tier()), tier(is.best().tier())));
    rows.removeIf(row -> row.before().equals(row.after()));
    return rows;
  }

  /// The criteria together; only their band where too little is known for one value.
  private String score(TierDetermination determination) {
    return determination.indicative().isPresent()
        ? findings.band(determination.criteria())
        : findings.range(determination.criteria());
  }

  private Row tierRow(String id, String before, String after) {
    return row(Level.TIER, id, words.text("change.tier." + id), before, after);
  }

  private String indicative(TierDetermination determination) {
    return determination.indicative().map(this::tier).orElseGet(() -> words.text("change.none"));
  }

  private String tier(Tier tier) {
    return words.text("tier." + tier.name());
  }

  private List<Sentence> summary(ChangeTrace trace) {
    if (trace.isEmpty()) {
      return List.of(words.sentence("change.nothing"));
    }
    List<Sentence> sentences = new ArrayList<>();
    String was = indicative(trace.before().tier());
    String is = indicative(trace.after().tier());
    sentences.add(
        words.sentence(
            was.equals(is) ? "change.tier.same" : "change.tier.changed",
            "before",
            was,
            "after",
            is));
    criteria(trace, "change.better", (before, after) -> after > before).ifPresent(sentences::add);
    criteria(trace, "change.worse", (before, after) -> after < before).ifPresent(sentences::add);
    return sentences;
  }

  private Optional<Sentence> criteria(
      ChangeTrace trace, String key, BiPredicate<Integer, Integer> wanted) {
    List<String> names = new ArrayList<>();
    for (Moved moved : trace.criteria()) {
      int before = moved.before().map(ORDER::indexOf).orElse(-1);
      int after = moved.after().map(ORDER::indexOf).orElse(-1);
      if (before >= 0 && after >= 0 && wanted.test(before, after)) {
        names.add(name(moved.id()));
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.sentence(key, "criteria", String.join("; ", names)));
  }
}
