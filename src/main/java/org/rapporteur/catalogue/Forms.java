package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.rapporteur.catalogue.Question.ReplyKind;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.statistics.Actor;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.SourceClass;
import org.rapporteur.yaml.YamlFile;
import org.rapporteur.yaml.YamlMap;

/// The forms of all kinds of institution, in the order of `catalogue/forms.yaml`.
public record Forms(SequencedMap<String, Form> byInstitution) {

  private static final String FILE = "forms.yaml";

  public Forms {
    byInstitution = Collections.unmodifiableSequencedMap(byInstitution);
  }

  /// The forms that ship with the program.
  ///
  /// @throws IllegalStateException with every problem where the file is wrong
  public static Forms load(Catalogue catalogue) {
    return read(CatalogueLoader.resource(FILE), catalogue);
  }

  static Forms read(String text, Catalogue catalogue) {
    List<Diagnostic> findings = new ArrayList<>();
    SequencedMap<String, Form> forms = new LinkedHashMap<>();
    Consumer<Diagnostic> report = findings::add;
    Casework casework = Casework.load(catalogue);
    YamlFile.read(FILE, text, report)
        .ifPresent(map -> {
          List<String> notAsked = map.texts("not-asked");
          for (String id : notAsked) {
            if (catalogue.question(id).filter(q -> q.kind() == ReplyKind.DIRECTION).isEmpty()) {
              map.unknown("not-asked", id, List.copyOf(catalogue.questions().keySet()));
            }
          }
          for (YamlMap entry : map.maps("forms")) {
            Form form = form(entry, catalogue, casework, notAsked);
            entry.close();
            if (forms.putIfAbsent(form.institution(), form) != null) {
              entry.wrongShape("institution", "an institution that has no form yet");
            }
          }
          map.close();
        });
    CatalogueLoader.requireNone(findings);
    return new Forms(forms);
  }

  public Optional<Form> of(String institution) {
    return Optional.ofNullable(byInstitution.get(institution));
  }

  private static Form form(
      YamlMap entry, Catalogue catalogue, Casework casework, List<String> notAsked) {
    String institution = entry.requiredText("institution");
    if (!catalogue.institutions().contains(institution)) {
      entry.unknown("institution", institution, catalogue.institutions());
    }
    SourceClass sourceClass =
        entry.constant("class", SourceClass.class).orElse(SourceClass.COUNTRY_DOCUMENT);
    Actor actor = entry.constant("actor", Actor.class).orElse(Actor.GOVERNMENT);
    List<Form.Asked> figures = new ArrayList<>();
    entry
        .required("figures", entry.map("figures"))
        .ifPresent(map -> {
          for (String text : map.keys()) {
            asked(map, text, catalogue, casework).ifPresent(figures::add);
          }
        });
    List<Question> questions =
        catalogue.questions().values().stream()
            .filter(question -> question.who().equals(institution))
            .filter(question -> !notAsked.contains(question.id()))
            .toList();
    return new Form(institution, sourceClass, actor, figures, questions);
  }

  private static Optional<Form.Asked> asked(
      YamlMap map, String text, Catalogue catalogue, Casework casework) {
    Optional<Series> whole = Series.parse(text);
    Optional<Indicator> indicator =
        whole.flatMap(series -> catalogue.indicator(series.indicator()));
    if (indicator.isEmpty()) {
      map.unknown(text, text, List.copyOf(catalogue.indicators().keySet()));
      return Optional.empty();
    }
    boolean apart =
        indicator.get().dimensions().stream()
            .allMatch(id ->
                catalogue.dimension(id).orElseThrow().apart()
                    == whole.get().breakdown().containsKey(id));
    if (!apart) {
      map.wrongShape(text, "one code of each dimension that is set apart");
      return Optional.empty();
    }
    List<Form.Parts> by = new ArrayList<>();
    for (String id : map.texts(text)) {
      if (indicator.get().dimensions().contains(id)) {
        by.add(parts(catalogue.dimension(id).orElseThrow(), whole.get(), casework));
      } else {
        map.unknown(text, id, indicator.get().dimensions());
      }
    }
    return Optional.of(new Form.Asked(indicator.get(), whole.get(), by));
  }

  /// Of outcomes those that a case of this stage can have and that no other figure states.
  private static Form.Parts parts(Dimension dimension, Series whole, Casework casework) {
    Optional<Ledger> ledger =
        casework.ledgers().stream()
            .filter(_ -> dimension.id().equals(Ledger.OUTCOME))
            .filter(found -> found.of(CasePart.CONCLUDED).contains(whole))
            .findFirst();
    List<String> codes =
        ledger
            .map(found ->
                found.outcomes().stream()
                    .filter(code -> !found.statedAs().containsKey(code))
                    .toList())
            .orElseGet(dimension::codes);
    return new Form.Parts(
        dimension, codes, ledger.map(found -> found.statedAs().isEmpty()).orElse(true));
  }
}
