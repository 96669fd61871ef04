package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rapporteur.findings.LawfulInput;
import org.rapporteur.findings.LawfulInput.What;
import org.rapporteur.findings.PathToTier;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.rulebook.Threshold;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.Offence;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Reply;

/// One lawful input in words: what is to be done, who can, what to keep as evidence.
final class ActionWords {

  private final ReportInput input;
  private final Words words;
  private final Figures figures;
  private final FactTexts texts;

  ActionWords(ReportInput input, Words words, Figures figures, FactTexts texts) {
    this.input = input;
    this.words = words;
    this.figures = figures;
    this.texts = texts;
  }

  PlanReport.Action action(PathToTier.Action action) {
    LawfulInput lawful = action.input();
    return new PlanReport.Action(
        lawful.id(),
        what(lawful),
        who(lawful),
        evidence(lawful),
        lawful.effort().name(),
        effort(lawful),
        action.elements(),
        action.elements().stream()
            .map(id -> words.text("plan.change", "id", id, "name", words.text(id + ".name")))
            .collect(Collectors.joining("; ")));
  }

  private String what(LawfulInput lawful) {
    return switch (lawful.what()) {
      case What.Report report -> report(report, lawful);
      case What.Reach reach -> reach(reach, lawful);
      case What.Establish(String question, Reply reply) -> establish(question, reply, lawful);
      case What.ReportLaw(boolean yardstick) ->
          words.text(yardstick ? "plan.do.law.rape" : "plan.do.law.report");
      case What.Amend(Offence offence, boolean added) ->
          added
              ? words.text("plan.do.law.add", "limbs", limbs(offence), "terms", terms(offence))
              : words.text(
                  lawful.otherwise().isPresent() ? "plan.do.law.open" : "plan.do.law.amend",
                  "article",
                  offence.article(),
                  "terms",
                  terms(offence));
      case What.AwaitLaw(Offence offence) ->
          words.text(
              "plan.do.law.await",
              "article",
              offence.article(),
              "date",
              words.date(offence.inForceFrom()),
              "year",
              Integer.toString(firstReport(offence)));
    };
  }

  /// The report whose period is the first to end with the offence in force.
  private int firstReport(Offence offence) {
    int year = input.assessment().reportYear();
    while (Period.reportingPeriod(year).end().isBefore(offence.inForceFrom())) {
      year++;
    }
    return year;
  }

  private String report(What.Report report, LawfulInput lawful) {
    String figure = words.series(report.series());
    if (report.lastYear()) {
      return words.text("plan.do.report.last-year", "figure", figure);
    }
    return lawful
        .answers()
        .map(request ->
            words.text(
                "plan.do.report.asked", "figure", figure, "date", words.date(request.date())))
        .orElseGet(() -> words.text("plan.do.report", "figure", figure));
  }

  private String reach(What.Reach reach, LawfulInput lawful) {
    String value = words.number(reach.value(), Threshold.Unit.COUNT);
    String figure = words.series(reach.series());
    String bound = reach.atLeast() ? "least" : "most";
    if (reach.lastYearToo()) {
      return words.text("plan.do.reach.trend", "figure", figure);
    }
    if (lawful.otherwise().isPresent()) {
      return words.text("plan.do.reach.open", "figure", figure, "bound", bound, "value", value);
    }
    // Help is offered, so that a number of persons never becomes a number to be filled.
    boolean helps = reach.atLeast() && reach.series().indicator().startsWith("victims-");
    PublishedValue now = figures.of(input.record().current(), reach.series());
    return words.text(
        helps ? "plan.do.reach.help" : "plan.do.reach",
        "figure",
        figure,
        "bound",
        bound,
        "value",
        value,
        "now",
        now);
  }

  private String establish(String question, Reply reply, LawfulInput lawful) {
    String label = words.text("question." + question + ".label");
    if (lawful.otherwise().isPresent()) {
      return words.text("plan.do.answer.open", "question", label, "reply", reply(question, reply));
    }
    Answer now = input.record().current().answers().get(question);
    return words.text(
        "plan.do.answer",
        "question",
        label,
        "reply",
        reply(question, reply),
        "now",
        now == null ? words.text("plan.no-answer") : texts.reply(question, now.reply()));
  }

  private String reply(String question, Reply reply) {
    return switch (reply) {
      case Reply.OnDate(var date) ->
          words.text(
              input.record().current().period().contains(date)
                  ? "plan.reply.in-period"
                  : "plan.reply.earlier");
      case Reply.Words _ -> words.text("plan.reply.words");
      case Reply.YesNo _, Reply.Choice _, Reply.Moved _, Reply.None _, Reply.NotApplicable _ ->
          texts.reply(question, reply);
    };
  }

  private String limbs(Offence offence) {
    return offence.covers().stream()
        .map(limb -> words.text("plan.limb." + limb.name()))
        .collect(Collectors.joining(", "));
  }

  private String terms(Offence offence) {
    List<String> terms = new ArrayList<>();
    OptionalInt least = offence.minimumDays();
    if (least.isPresent() && least.getAsInt() > 0) {
      terms.add(words.text("plan.term.minimum", "term", words.term(least.getAsInt())));
    }
    offence
        .maximumDays()
        .ifPresent(most -> terms.add(words.text("plan.term.maximum", "term", words.term(most))));
    if (!offence.fineInLieu().orElse(true)) {
      terms.add(words.text("plan.term.no-fine"));
    }
    return String.join(", ", terms);
  }

  private String who(LawfulInput lawful) {
    String actor = institution(lawful.who());
    return lawful
        .keeper()
        .map(keeper -> words.text("plan.who.keeper", "actor", actor, "keeper", institution(keeper)))
        .orElse(actor);
  }

  private String institution(String code) {
    return words.text("institution." + code);
  }

  private String evidence(LawfulInput lawful) {
    return words.text(
        switch (lawful.what()) {
          case What.Report _ -> "plan.evidence.report";
          case What.Reach _ -> "plan.evidence.figure";
          case What.Establish _ ->
              "plan.evidence." + lawful.otherwise().orElse(lawful.effort()).name();
          case What.ReportLaw _, What.Amend _, What.AwaitLaw _ -> "plan.evidence.LEGISLATION";
        });
  }

  private String effort(LawfulInput lawful) {
    if (lawful.what() instanceof What.AwaitLaw) {
      return words.text("plan.effort.none");
    }
    String effort = words.text("plan.effort." + lawful.effort().name());
    return lawful
        .otherwise()
        .map(otherwise ->
            words.text(
                "plan.effort.otherwise",
                "effort",
                effort,
                "otherwise",
                words.text("plan.effort.short." + otherwise.name().toLowerCase(Locale.ROOT))))
        .orElse(effort);
  }
}
