package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.rulebook.JudgementProfile;
import org.rapporteur.rulebook.Test;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Direction;
import org.rapporteur.statistics.Series;

/// What a test asks, in words: what it reads, and when it is met.
final class TestWords {

  private final Words words;
  private final JudgementProfile profile;

  TestWords(Words words, JudgementProfile profile) {
    this.words = words;
    this.profile = profile;
  }

  String asks(Test test) {
    return switch (test) {
      case Test.AtLeast t -> bound("asks.at-least", t.figure(), t.threshold());
      case Test.AtMost t -> bound("asks.at-most", t.figure(), t.threshold());
      case Test.Share t -> share(t);
      case Test.Trend t -> trend(t);
      case Test.Answered t -> answered(t);
      case Test.Penalty t -> penalty(t);
      case Test.Reported t -> words.text("asks.reported", "figures", together(t.figures(), " / "));
      case Test.Arrows t -> arrows(t);
      case Test.Expert t -> words.text("asks.expert", "question", question(t.finding()));
      case Test.RestsOnCommitments _ -> words.text("asks.rests-on-commitments");
      case Test.AllOf t -> parts("asks.all-of", t);
      case Test.AnyOf t -> parts("asks.any-of", t);
      case Test.FirstKnown t -> parts("asks.first-known", t);
    };
  }

  private String bound(String key, Series figure, String threshold) {
    return words.text(key, "figure", words.series(figure), "threshold", threshold(threshold));
  }

  private String share(Test.Share test) {
    return words.text(
        "asks.share." + test.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "part",
        test.part().stream()
            .map(words::series)
            .reduce((one, other) -> words.text("asks.and", "one", one, "other", other))
            .orElseThrow(),
        "whole",
        words.series(test.whole()),
        "threshold",
        threshold(test.threshold()));
  }

  private String trend(Test.Trend test) {
    String key = test.wanted() == Direction.DOWN ? "asks.trend.down" : "asks.trend.up";
    String plain = words.text(key, "figure", words.series(test.figure()));
    String trend =
        test.discount()
            .map(discount ->
                words.text(
                    "asks.trend.discounted",
                    "trend",
                    plain,
                    "weight",
                    threshold(discount.threshold())))
            .orElse(plain);
    return test.direction().isPresent() ? words.text("asks.trend.words", "trend", trend) : trend;
  }

  private String answered(Test.Answered test) {
    String key =
        test.partly().isEmpty()
            ? "asks.answered"
            : test.met().isEmpty() ? "asks.answered.only-partly" : "asks.answered.partly";
    return words.text(
        key,
        "question",
        question(test.question()),
        "met",
        replies(test.question(), test.met()),
        "partly",
        replies(test.question(), test.partly()));
  }

  private String replies(String question, Set<String> codes) {
    return codes.stream().map(code -> reply(question, code)).collect(Collectors.joining(", "));
  }

  private String reply(String question, String code) {
    String choice = "choice." + question + "." + code;
    if (words.has(choice)) {
      return words.text(choice);
    }
    return switch (code) {
      case "yes", "no" -> words.text("reply." + code);
      case "up", "same", "down" -> words.text("direction." + code.toUpperCase(Locale.ROOT));
      default -> words.text("asks.reply." + code);
    };
  }

  private String penalty(Test.Penalty test) {
    return words.text(
        "asks.penalty." + test.comparison().name(),
        "threshold",
        test.threshold().map(this::threshold).orElse(""));
  }

  private String arrows(Test.Arrows test) {
    return words.text(
        "asks.arrows." + test.progress().name(),
        "arrows",
        test.arrows().stream()
            .map(arrow -> words.text("arrow." + arrow.id()))
            .collect(Collectors.joining(", ")),
        "threshold",
        threshold(JudgementProfile.PROGRESS_UP));
  }

  private String parts(String key, Test test) {
    List<String> parts = new ArrayList<>();
    for (Test part : test.parts()) {
      parts.add(
          words.text(
              "asks.part", "number", Integer.toString(parts.size() + 1), "asks", asks(part)));
    }
    return words.text(key, "parts", String.join(" ", parts));
  }

  private String together(List<Series> figures, String between) {
    return figures.stream().map(words::series).collect(Collectors.joining(between));
  }

  private String question(String id) {
    return words.text("question." + id + ".label");
  }

  private String threshold(String id) {
    Threshold threshold = profile.threshold(id);
    return words.text(
        "asks.threshold",
        "value",
        words.number(threshold.value(), threshold.unit()),
        "basis",
        words.text("basis." + threshold.basis().name()));
  }
}
