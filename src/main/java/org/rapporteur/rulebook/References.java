package org.rapporteur.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Dimension;
import org.rapporteur.catalogue.Indicator;
import org.rapporteur.catalogue.Question;
import org.rapporteur.statistics.Series;
import org.rapporteur.yaml.YamlMap;

/// What the tests of a law may name: indicators, dimensions, codes and questions of the catalogue,
/// thresholds of the profile, rules of the law. Also keeps what they did name.
final class References {

  /// Families of ids, which do not meet: standards, criteria and tests; rules.
  static final String TEST = "test";

  static final String RULE = "rule";

  private final Catalogue catalogue;
  private final SortedMap<String, Threshold> thresholds;
  private final Set<String> used = new TreeSet<>();
  private final Set<String> tests = new TreeSet<>();
  private final Set<String> unverified = new TreeSet<>();
  private final Map<String, List<YearSpan>> spans = new HashMap<>();
  private final List<String> rules = new ArrayList<>();

  References(Catalogue catalogue, SortedMap<String, Threshold> thresholds) {
    this.catalogue = catalogue;
    this.thresholds = thresholds;
  }

  Set<String> usedThresholds() {
    return Collections.unmodifiableSet(used);
  }

  Set<String> testIds() {
    return Collections.unmodifiableSet(tests);
  }

  Set<String> unverifiedIds() {
    return Collections.unmodifiableSet(unverified);
  }

  /// Forgets the ids and rules taken so far and takes those of a draft.
  void startFrom(LawDraft draft) {
    spans.clear();
    rules.clear();
    draft.standards.items().forEach(standard -> claim(TEST, standard.id(), standard.span()));
    draft.criteria.items().forEach(criterion -> claim(TEST, criterion.id(), criterion.span()));
    draft.everyTest().forEach(test -> claim(TEST, test.id(), test.head().span()));
    for (Rule rule : draft.rules.items()) {
      claim(RULE, rule.id(), rule.span());
      claimRule(rule.id());
    }
  }

  /// Gives an id free, for what takes the place of its element.
  void release(String family, String id) {
    spans.remove(family + " " + id);
  }

  /// Gives free the id of a test and those of its parts.
  void release(Test test) {
    release(TEST, test.id());
    test.parts().forEach(this::release);
  }

  /// Takes an id; false where it is taken for one of these years already.
  ///
  /// @param family ids of different families do not meet
  boolean claim(String family, String id, YearSpan span) {
    List<YearSpan> taken = spans.computeIfAbsent(family + " " + id, _ -> new ArrayList<>());
    boolean free = taken.stream().noneMatch(span::overlaps);
    taken.add(span);
    return free;
  }

  void claimRule(String id) {
    rules.add(id);
  }

  void claimTest(String id, boolean isUnverified) {
    tests.add(id);
    if (isUnverified) {
      unverified.add(id);
    }
  }

  List<String> rules(YamlMap entry) {
    List<String> named = entry.texts("rules");
    for (String rule : named) {
      if (!rules.contains(rule)) {
        entry.unknown("rules", rule, rules);
      }
    }
    return named;
  }

  Optional<String> threshold(YamlMap entry, Threshold.Unit unit) {
    Optional<String> id = entry.required("threshold", entry.text("threshold"));
    id.ifPresent(name -> {
      used.add(name);
      Threshold threshold = thresholds.get(name);
      if (threshold == null) {
        entry.unknown("threshold", name, List.copyOf(thresholds.keySet()));
      } else if (threshold.unit() != unit) {
        entry.wrongShape("threshold", "a threshold that counts " + unit);
      }
    });
    return id;
  }

  Optional<Series> series(YamlMap entry, String key) {
    return entry.required(key, entry.text(key)).flatMap(text -> series(entry, key, text));
  }

  List<Series> seriesList(YamlMap entry, String key) {
    entry.required(key, Optional.empty());
    return entry.texts(key).stream().flatMap(text -> series(entry, key, text).stream()).toList();
  }

  /// Reads `indicator dimension=code dimension=code`.
  private Optional<Series> series(YamlMap entry, String key, String text) {
    String[] words = text.split(" +", -1);
    Optional<Indicator> indicator = catalogue.indicator(words[0]);
    if (indicator.isEmpty()) {
      entry.unknown(key, words[0], List.copyOf(catalogue.indicators().keySet()));
      return Optional.empty();
    }
    SortedMap<String, String> breakdown = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      if (!indicator.get().dimensions().contains(pair[0])) {
        entry.unknown(key, pair[0], indicator.get().dimensions());
      } else {
        code(entry, key, pair, catalogue.dimension(pair[0]).orElseThrow());
        breakdown.put(pair[0], pair.length == 2 ? pair[1] : "");
      }
    }
    return Optional.of(new Series(indicator.get().id(), breakdown));
  }

  private static void code(YamlMap entry, String key, String[] pair, Dimension dimension) {
    String code = pair.length == 2 ? pair[1] : "";
    if (!dimension.codes().contains(code)) {
      entry.unknown(key, code, dimension.codes());
    }
  }

  Optional<Question> question(YamlMap entry, String key) {
    return entry.required(key, entry.text(key)).flatMap(id -> question(entry, key, id));
  }

  Optional<String> direction(YamlMap entry) {
    Optional<Question> question =
        entry.text("direction").flatMap(id -> question(entry, "direction", id));
    if (question.filter(q -> q.kind() != Question.ReplyKind.DIRECTION).isPresent()) {
      entry.wrongShape("direction", "a question about a direction");
    }
    return question.map(Question::id);
  }

  private Optional<Question> question(YamlMap entry, String key, String id) {
    Optional<Question> question = catalogue.question(id);
    if (question.isEmpty()) {
      entry.unknown(key, id, List.copyOf(catalogue.questions().keySet()));
    }
    return question;
  }

  /// The codes of replies under a key, each of which the question can have.
  List<String> replies(YamlMap entry, String key, Question question) {
    List<String> possible =
        switch (question.kind()) {
          case YES_NO -> List.of("yes", "no");
          case CHOICE -> question.choices();
          case DIRECTION -> List.of("up", "same", "down");
          case DATE -> List.of("in-period", "earlier");
          case TEXT -> List.of("stated");
        };
    List<String> replies = entry.texts(key);
    for (String reply : replies) {
      if (!possible.contains(reply)) {
        entry.unknown(key, reply, possible);
      }
    }
    return replies;
  }
}
