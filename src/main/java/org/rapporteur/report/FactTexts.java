package org.rapporteur.report;

import java.util.List;
import org.rapporteur.assess.Operand;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.protect.PublishedValue.Style;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Reply;

/// The facts that tests read, in words: what each is, what it says, where it came from.
final class FactTexts {

  private final MissingReason.Plain absent;
  private final Words words;
  private final Figures figures;

  FactTexts(MissingReason.Plain absent, Words words, Figures figures) {
    this.absent = absent;
    this.words = words;
    this.figures = figures;
  }

  /// What a fact is, in words.
  String name(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure -> words.series(figure.series());
      case Operand.Reply reply -> words.text("question." + reply.question() + ".label");
      case Operand.Law law -> law.offence().article();
      case Operand.Request request ->
          words.text(
              "request."
                  + request.request().topic().name()
                  + "."
                  + request.request().scope().name());
      case Operand.Computed computed -> words.text("role." + computed.role());
      case Operand.Movement movement -> words.text("arrow." + movement.role());
      case Operand.Finding finding -> words.text(finding.id() + ".name");
    };
  }

  String text(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure -> words.inWords(published(figure));
      case Operand.Reply reply ->
          reply
              .answer()
              .map(answer -> reply(reply.question(), answer.reply()))
              .orElseGet(() -> none(absent));
      case Operand.Law law -> penalty(law.offence());
      case Operand.Request request ->
          words.text(
              request.request().provided() ? "request.provided" : "request.not-provided",
              "date",
              words.date(request.request().date()));
      case Operand.Computed computed -> words.number(computed.value(), computed.unit());
      case Operand.Movement movement -> movement(movement);
      case Operand.Finding finding -> words.text("rating." + finding.rating().name());
    };
  }

  /// The same in few words: why a figure is missing is said shortly.
  String brief(Operand operand) {
    return operand instanceof Operand.Figure figure
        ? words.cell(published(figure)).text()
        : text(operand);
  }

  /// A reply in words.
  String reply(String question, Reply reply) {
    return switch (reply) {
      case Reply.YesNo(boolean yes) -> words.text(yes ? "reply.yes" : "reply.no");
      case Reply.Choice(String code) -> words.text("choice." + question + "." + code);
      case Reply.Moved(var direction) -> words.text("direction." + direction.name());
      case Reply.OnDate(var date) -> words.date(date);
      case Reply.Words(String text) -> text;
      case Reply.None(var reason) -> none(reason);
      case Reply.NotApplicable _ -> words.text("missing.not-applicable");
    };
  }

  private String none(MissingReason reason) {
    return words.inWords(figures.missing(Measure.missing(reason), Style.COUNT));
  }

  /// A prescribed punishment in words.
  String penalty(Offence offence) {
    return words.text(
        "penalty",
        "minimum",
        offence.minimumDays().isPresent() ? words.term(offence.minimumDays().getAsInt()) : "",
        "hasMinimum",
        offence.minimumDays().isPresent() ? "yes" : "no",
        "maximum",
        offence.maximumDays().isPresent() ? words.term(offence.maximumDays().getAsInt()) : "",
        "hasMaximum",
        offence.maximumDays().isPresent() ? "yes" : "no");
  }

  private String movement(Operand.Movement movement) {
    if (movement.notShown()) {
      return words.text("movement.not-shown");
    }
    return movement
        .moved()
        .map(direction -> words.text("direction." + direction.name()))
        .orElseGet(() -> words.text("movement.unknown"));
  }

  PublishedValue published(Operand.Figure figure) {
    return figure
        .observation()
        .map(figures::of)
        .orElseGet(
            () -> figures.missing(figure.measure(), figures.style(figure.series().indicator())));
  }

  String source(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure ->
          figure.observation().map(o -> o.provenance().source().title()).orElse("");
      case Operand.Reply reply ->
          reply.answer().map(a -> a.provenance().source().title()).orElse("");
      case Operand.Law law -> law.offence().citation();
      case Operand.Request _, Operand.Computed _, Operand.Movement _, Operand.Finding _ -> "";
    };
  }

  List<String> facts(Operand operand) {
    return switch (operand) {
      case Operand.Figure figure -> figure.observation().map(figures::ids).orElse(List.of());
      case Operand.Reply reply -> reply.answer().map(figures::id).stream().toList();
      case Operand.Law _,
          Operand.Request _,
          Operand.Computed _,
          Operand.Movement _,
          Operand.Finding _ ->
          List.of();
    };
  }
}
