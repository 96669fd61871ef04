package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.statistics.ActionKind;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Source;
import org.rapporteur.yaml.YamlMap;

/// Reads a file of answers and offences.
final class YamlFacts {

  private final Source source;
  private final List<RawAnswer> answers = new ArrayList<>();
  private final List<Offence> offences = new ArrayList<>();

  YamlFacts(Source source) {
    this.source = source;
  }

  List<RawAnswer> answers() {
    return answers;
  }

  List<Offence> offences() {
    return offences;
  }

  void read(YamlMap map) {
    for (YamlMap item : map.maps("answers")) {
      answer(item);
    }
    for (YamlMap item : map.maps("offences")) {
      offence(item);
    }
    map.close();
  }

  private void answer(YamlMap map) {
    RawAnswer answer =
        new RawAnswer(
            map.requiredText("question"),
            map.text("reply"),
            map.text("status"),
            map.text("period"),
            map.date("occurred-on"),
            map.constant("kind", ActionKind.class),
            map.text("words"),
            map.location("question"));
    map.close();
    // A misspelt date or kind would make another answer of it.
    if (map.isSound()) {
      answers.add(answer);
    }
  }

  private void offence(YamlMap map) {
    String id = map.requiredText("id");
    String article = map.requiredText("article");
    map.required("covers", Optional.empty());
    List<String> codes = map.texts("covers");
    if (codes.isEmpty() && map.has("covers")) {
      map.wrongShape("covers", "what the offence reaches");
    }
    var covers = Limbs.read("covers", codes, map);
    var leavesOpen = Limbs.read("leaves-open", map.texts("leaves-open"), map);
    var minimum = Terms.days("minimum", map);
    var maximum = Terms.days("maximum", map);
    var fineInLieu = map.bool("fine-in-lieu");
    var from = map.required("in-force-from", map.date("in-force-from"));
    var to = map.date("in-force-to");
    String citation = map.requiredText("citation");
    map.close();
    if (leavesOpen.stream().anyMatch(covers::contains)) {
      map.wrongShape("leaves-open", "what covers does not name");
    }
    if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() > maximum.getAsInt()) {
      map.wrongShape("minimum", "a term not longer than maximum");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      map.wrongShape("in-force-to", "a day after in-force-from");
    }
    if (!map.isSound()) {
      return;
    }
    offences.add(
        new Offence(
            id,
            article,
            covers,
            leavesOpen,
            minimum,
            maximum,
            fineInLieu,
            from.orElseThrow(),
            to,
            citation,
            new Provenance(source, map.location())));
  }
}
