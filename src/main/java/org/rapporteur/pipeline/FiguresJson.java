package org.rapporteur.pipeline;

import java.util.List;
import java.util.Locale;
import org.rapporteur.diagnostic.SourceLocation;
import org.rapporteur.render.json.JsonText;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;

/// The figures of a period as JSON, each with every place that it was read from.
public final class FiguresJson {
  private FiguresJson() {}

  public static byte[] render(PeriodFigures figures) {
    return JsonText.object(json -> {
      json.text("period", figures.period().iso());
      json.objects("figures", figures.figures(), figure -> figure(json, figure));
    });
  }

  private static void figure(JsonText json, Observation figure) {
    json.text("indicator", figure.series().indicator());
    json.object(
        "breakdown",
        () -> figure.series().breakdown().forEach((dimension, code) -> json.text(dimension, code)));
    json.text("period", figure.period().iso());
    measure(json, figure.measure());
    json.texts(
        "marks",
        figure.marks().stream()
            .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
    json.text("legalBasis", figure.legalBasis().orElse(""));
    json.text("note", figure.note().orElse(""));
    json.text("source", figure.provenance().source().id());
    json.text("asOf", figure.provenance().source().asOf().toString());
    json.texts("places", places(figure));
  }

  private static void measure(JsonText json, Measure measure) {
    switch (measure) {
      case Measure.Known(var value) -> json.number("value", value);
      case Measure.Interval(var low, var high) -> {
        json.number("low", low);
        json.number("high", high);
      }
      case Measure.Missing(MissingReason reason) -> json.text("missing", code(reason));
      case Measure.NotApplicable _ -> json.flag("notApplicable", true);
    }
  }

  private static String code(MissingReason reason) {
    return switch (reason) {
      case MissingReason.Plain plain -> plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case MissingReason.NotProvidedToState _ -> "not-provided-to-state";
      case MissingReason.Contradicted _ -> "contradicted";
    };
  }

  private static List<String> places(Observation figure) {
    return figure.provenance().places().stream().map(SourceLocation::reference).toList();
  }
}
