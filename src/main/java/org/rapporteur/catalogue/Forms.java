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
    YamlFile.read(FILE, text, report)
        .ifPresent(map -> {
          List<String> notAsked = map.texts("not-asked");
          for (String id : notAsked) {
            if (catalogue.question(id).filter(q -> q.kind() == ReplyKind.DIRECTION).isEmpty()) {
              map.unknown("not-asked", id, List.copyOf(catalogue.questions().keySet()));
            }
          }
          for (YamlMap entry : map.maps("forms")) {
            Form form = form(entry, catalogue, notAsked);
            entry.close();
            if (forms.putIfAbsent(form.institution(), form) != null) {
              entry.wrongShape("institution", entry.line(), "an institution that has no form yet");
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

  private static Form form(YamlMap entry, Catalogue catalogue, List<String> notAsked) {
    String institution = entry.requiredText("institution");
    if (!catalogue.institutions().contains(institution)) {
      entry.unknown("institution", institution, catalogue.institutions());
    }
    SourceClass sourceClass =
        entry.constant("class", SourceClass.class).orElse(SourceClass.COUNTRY_DOCUMENT);
    Actor actor = entry.constant("actor", Actor.class).orElse(Actor.GOVERNMENT);
    SequencedMap<Indicator, List<Dimension>> figures = new LinkedHashMap<>();
    entry
        .required("figures", entry.map("figures"))
        .ifPresent(map -> {
          for (String id : map.keys()) {
            Optional<Indicator> indicator = catalogue.indicator(id);
            if (indicator.isEmpty()) {
              map.unknown(id, id, List.copyOf(catalogue.indicators().keySet()));
            }
            indicator.ifPresent(known -> figures.put(known, dimensions(map, known, catalogue)));
          }
        });
    List<Question> questions =
        catalogue.questions().values().stream()
            .filter(question -> question.who().equals(institution))
            .filter(question -> !notAsked.contains(question.id()))
            .toList();
    return new Form(institution, sourceClass, actor, figures, questions);
  }

  private static List<Dimension> dimensions(YamlMap map, Indicator indicator, Catalogue catalogue) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String id : map.texts(indicator.id())) {
      if (indicator.dimensions().contains(id)) {
        dimensions.add(catalogue.dimension(id).orElseThrow());
      } else {
        map.unknown(indicator.id(), id, indicator.dimensions());
      }
    }
    return List.copyOf(dimensions);
  }
}
