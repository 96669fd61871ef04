package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.caseload.Caseload;
import org.rapporteur.catalogue.Casework;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.Handover;
import org.rapporteur.catalogue.Handovers;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Waivers;
import org.rapporteur.ingest.Submission;
import org.rapporteur.reconcile.HandedOver;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.SeriesMap;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.workspace.Workspace;

/// Makes the statistical record of a report year out of what the sources sent.
public final class Validation {

  private final Workspace workspace;
  private final Catalogue catalogue;
  private final Consumer<Diagnostic> findings;
  private final Citizenships citizenships;
  private final Casework casework;
  private final List<Handover> handovers;
  private final Precedence precedence;
  private final Explanations explanations;
  private final LocalDate newestDay;

  private Validation(
      Workspace workspace,
      Catalogue catalogue,
      LocalDate newestDay,
      Consumer<Diagnostic> findings) {
    this.workspace = workspace;
    this.catalogue = catalogue;
    this.newestDay = newestDay;
    this.findings = findings;
    this.citizenships = new Citizenships(workspace.country().code());
    this.casework = Casework.load(catalogue);
    this.handovers = Handovers.load(catalogue);
    this.precedence = new Precedence(workspace.precedence());
    this.explanations = new Explanations(workspace.explanations());
  }

  /// The record as known in a report year, without rows that have errors and figures that do not
  /// add up; what is wrong with them goes to `findings`. Figures whose fault somebody let stand
  /// stay.
  ///
  /// @param submissions of the sources up to that year, as `Workspace#sourcesUpTo` gives them
  public static StatisticsRecord record(
      Workspace workspace,
      List<Submission> submissions,
      Catalogue catalogue,
      int reportYear,
      Consumer<Diagnostic> findings) {
    LocalDate newestDay =
        Workspace.newestDay(reportYear, submissions.stream().map(Submission::entry).toList());
    return new Validation(workspace, catalogue, newestDay, findings)
        .record(submissions, reportYear);
  }

  /// What the figures of a record say of casework, of record or not.
  public static Caseload caseload(
      Workspace workspace, Catalogue catalogue, StatisticsRecord record) {
    return CaseChecks.caseload(
        Casework.load(catalogue), new Precedence(workspace.precedence()), record.observations());
  }

  /// What institutions handed on to each other in the year under report, where both ends are known.
  public static List<HandedOver> handovers(
      Workspace workspace, Catalogue catalogue, StatisticsRecord record) {
    StatisticsYear year = record.current();
    Explanations explanations = new Explanations(workspace.explanations());
    return new HandoverCounts(Handovers.load(catalogue), year, record.observations(), explanations)
        .of(year.reportYear());
  }

  private StatisticsRecord record(List<Submission> submissions, int reportYear) {
    new SettingsCheck(catalogue, findings).check(workspace);
    SourceChecks sourceChecks = new SourceChecks(catalogue, citizenships, this::stands, findings);
    Restatements restatements = new Restatements(explanations, findings);
    List<Observation> read =
        restatements.mark(
            new CaseChecks(casework, handovers, precedence, this::stands, findings)
                .check(submissions.stream().flatMap(sourceChecks::figures).toList(), explanations));
    FiguresOfRecord asRead = new FiguresOfRecord(SourceChecks.counts(read), precedence);
    Optional<List<Observation>> doubted =
        new RestitutionPaid(this::stands, findings).check(read, asRead, years(asRead, reportYear));
    List<Observation> observations = doubted.orElse(read);
    List<Observation> counts = SourceChecks.counts(observations);
    FiguresOfRecord figures =
        doubted.map(_ -> new FiguresOfRecord(counts, precedence)).orElse(asRead);
    List<Answer> answers = submissions.stream().flatMap(this::answers).toList();
    AnswersOfRecord replies = new AnswersOfRecord(answers, precedence);
    OffencesInForce offences = new OffencesInForce(submissions, findings);
    List<Source> sources =
        submissions.stream().map(submission -> submission.entry().source()).toList();
    SortedMap<Integer, StatisticsYear> years = new TreeMap<>();
    for (int year : years(figures, reportYear)) {
      FiguresOfRecord.Year chosen = figures.of(year);
      years.put(year, year(year, chosen, replies, offences, sources));
      new InstitutionsDiffer(explanations, workspace.bridges(), findings).check(chosen);
      partsOfAnotherSource().check(chosen.ofRecord());
      replies.reportDifferences(year, findings);
    }
    RecordView view = RecordView.of(workspace, catalogue, years, counts);
    RecordCheck.all(handovers, explanations).forEach(check -> check.check(view, findings));
    PeriodCoverage.check(figures.of(reportYear), view.current().period(), findings);
    NotCheckable.check(
        reportYear, CaseChecks.caseload(casework, precedence, observations), findings);
    CalendarYears.check(reportYear, years.get(reportYear).ofRecord().values(), findings);
    explanations.reportUnused(reportYear, new TreeSet<>(workspace.years().keySet()), findings);
    return new StatisticsRecord(years, observations, answers, sources, restatements.found());
  }

  private SortedSet<Integer> years(FiguresOfRecord figures, int reportYear) {
    SortedSet<Integer> years = figures.years(reportYear);
    years.addAll(workspace.years().keySet());
    years.add(reportYear);
    return years.headSet(reportYear + 1);
  }

  private boolean stands(Diagnostic finding) {
    return Waivers.of(finding, workspace.waivers().waivers(), newestDay).isPresent();
  }

  private Stream<Answer> answers(Submission submission) {
    Source source = submission.entry().source();
    List<Answer> read = new AnswerReader(catalogue, source, findings).read(submission.answers());
    return AnswerDuplicates.without(read, findings).stream();
  }

  private PartsOfAnotherSource partsOfAnotherSource() {
    return new PartsOfAnotherSource(
        catalogue,
        citizenships,
        (source, dimension) ->
            workspace.years().values().stream()
                .flatMap(year -> year.sources().stream())
                .anyMatch(entry ->
                    entry.source().id().equals(source) && entry.overlapping().contains(dimension)),
        findings);
  }

  private StatisticsYear year(
      int reportYear,
      FiguresOfRecord.Year figures,
      AnswersOfRecord replies,
      OffencesInForce offences,
      List<Source> sources) {
    Period period = Period.reportingPeriod(reportYear);
    List<DataRequest> requests =
        workspace.years().containsKey(reportYear)
            ? workspace.years().get(reportYear).dataRequests()
            : List.of();
    SeriesMap ofRecord =
        requests.stream().allMatch(DataRequest::provided)
            ? figures.ofRecord()
            : figures.ofRecord().map(observation -> unprovided(observation, requests));
    SortedMap<String, Answer> answers = replies.of(reportYear);
    return new StatisticsYear(
        reportYear,
        period,
        asOf(reportYear, ofRecord, answers, sources),
        ofRecord,
        figures.alsoReported(),
        answers,
        replies.later(reportYear),
        offences.on(period.end()),
        offences.after(period.end()),
        requests,
        workspace.unreported());
  }

  /// A figure that is missing, and that the State Department asked for in vain, is missing for that
  /// reason before any other.
  private static Observation unprovided(Observation observation, List<DataRequest> requests) {
    return switch (observation.measure()) {
      case Measure.Known _, Measure.Interval _, Measure.NotApplicable _ -> observation;
      case Measure.Missing _ ->
          requests.stream()
              .filter(request -> !request.provided())
              .filter(request -> request.concerns(observation.series().indicator()))
              .findFirst()
              .map(request -> observation.with(Measure.missing(request.reason())))
              .orElse(observation);
    };
  }

  private static LocalDate asOf(
      int reportYear, SeriesMap ofRecord, SortedMap<String, Answer> answers, List<Source> sources) {
    Set<Source> used = new HashSet<>();
    Source before = null;
    for (Observation figure : ofRecord.values()) {
      Source source = figure.provenance().source();
      if (!source.equals(before)) {
        used.add(source);
        before = source;
      }
    }
    answers.values().forEach(answer -> used.add(answer.provenance().source()));
    return Stream.concat(
            used.stream(), sources.stream().filter(source -> source.edition() == reportYear))
        .map(Source::asOf)
        .max(LocalDate::compareTo)
        .orElse(Period.reportingPeriod(reportYear).end());
  }
}
