package org.rapporteur.cli;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.i18n.DiagnosticText;
import org.rapporteur.i18n.FactNames;
import org.rapporteur.i18n.Formats;
import org.rapporteur.i18n.Language;
import org.rapporteur.i18n.Messages;
import org.rapporteur.pipeline.PeriodFigures;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Source;

/// The figures of a period as a list: each with its source, and how it came to be one of this
/// period.
final class FiguresScreen {

  private static final String GAP = "  ";

  private final Terminal terminal;
  private final Messages texts = Terminal.texts();
  private final Formats formats = Formats.of(Language.ENGLISH);
  private final FactNames names = FactNames.of(Language.ENGLISH);
  private final DiagnosticText places = DiagnosticText.of(Language.ENGLISH);

  FiguresScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(PeriodFigures figures) {
    terminal
        .out()
        .println(
            texts.text(
                "figures.head",
                Map.of(
                    "count", figures.figures().size(),
                    "period", formats.period(figures.period()))));
    figures.figures().forEach(figure -> print(figure, figures.period()));
  }

  private void print(Observation figure, Period asked) {
    terminal.out().println(names.series(figure.series()) + GAP + value(figure.measure()));
    Source source = figure.provenance().source();
    line(
        "figures.source",
        Map.of(
            "title", printable(source.title()),
            "asof", source.asOf().toString(),
            "place", places.place(figure.provenance().location())));
    String note = printable(figure.note().orElse(""));
    int parts = figure.provenance().places().size();
    if (figure.measure().equals(Measure.missing(MissingReason.Plain.OTHER_PERIOD))) {
      line("figures.other-periods", Map.of("note", note));
    } else if (parts > 1) {
      line("figures.sum", Map.of("count", parts, "note", note));
    } else if (!note.isEmpty()) {
      terminal.out().println(GAP + note);
    }
    if (!figure.period().equals(asked)) {
      line("figures.stands-in", Map.of("period", formats.period(figure.period())));
    }
  }

  private String value(Measure measure) {
    return switch (measure) {
      case Measure.Known(var value) -> formats.number(value);
      case Measure.Interval(var low, var high) ->
          formats.range(formats.number(low), formats.number(high));
      case Measure.Missing(MissingReason reason) -> texts.text("figures.missing." + code(reason));
      case Measure.NotApplicable _ -> texts.text("figures.not-applicable");
    };
  }

  private static String code(MissingReason reason) {
    return switch (reason) {
      case MissingReason.Plain plain -> plain.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case MissingReason.NotProvidedToState _ -> "not-provided-to-state";
      case MissingReason.Contradicted _ -> "contradicted";
    };
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }

  private void line(String key, Map<String, Object> arguments) {
    terminal.out().println(GAP + texts.text(key, arguments));
  }
}
