package org.rapporteur.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
import org.rapporteur.diagnostic.DiagnosticCode;
import org.rapporteur.diagnostic.Waivers;
import org.rapporteur.ingest.RawTable;
import org.rapporteur.ingest.Submission;
import org.rapporteur.reconcile.HandedOver;
import org.rapporteur.statistics.Answer;
import org.rapporteur.statistics.DataRequest;
import org.rapporteur.statistics.Mark;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.MissingReason;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Period;
import org.rapporteur.statistics.Provenance;
import org.rapporteur.statistics.Series;
import org.rapporteur.statistics.Source;
import org.rapporteur.statistics.StatisticsRecord;
import org.rapporteur.statistics.StatisticsYear;
import org.rapporteur.workspace.SourceEntry;
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
    return new HandoverCounts(year, record.observations(), explanations)
        .of(Handovers.load(catalogue), year.reportYear());
  }

  private StatisticsRecord record(List<Submission> submissions, int reportYear) {
    new SettingsCheck(catalogue, findings).check(workspace);
    Restatements restatements = new Restatements(explanations, findings);
    List<Observation> read =
        restatements.mark(
            new CaseChecks(casework, handovers, precedence, this::stands, findings)
                .check(submissions.stream().flatMap(this::observations).toList(), explanations));
    FiguresOfRecord asRead = new FiguresOfRecord(counts(read), precedence);
    Optional<List<Observation>> doubted =
        new RestitutionPaid(this::stands, findings).check(read, asRead, years(asRead, reportYear));
    List<Observation> observations = doubted.orElse(read);
    List<Observation> counts = counts(observations);
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

  private Stream<Observation> observations(Submission submission) {
    List<Observation> observations = new ArrayList<>();
    Percents stated = new Percents();
    for (RawTable table : submission.tables()) {
      observations.addAll(
          FigureReader.read(table, submission.entry(), catalogue, stated, findings));
    }
    Set<Observation> twice =
        touched(List.of(new Duplicates()), observations, submission.entry()).keySet();
    observations.removeIf(twice::contains);
    IdentityHashMap<Observation, DiagnosticCode> wrong =
        touched(factChecks(stated), counts(observations), submission.entry());
    return observations.stream().map(o -> wrong.containsKey(o) ? contradicted(o, wrong.get(o)) : o);
  }

  /// A figure that a check has shown to be wrong, or to contradict another, says so.
  private static Observation contradicted(Observation observation, DiagnosticCode code) {
    return observation
        .with(Measure.missing(new MissingReason.Contradicted(code.id())))
        .with(Mark.CONTRADICTED);
  }

  /// Without estimates from samples, which are no counts: they are kept and shown.
  private static List<Observation> counts(List<Observation> observations) {
    return observations.stream().filter(o -> !o.marks().contains(Mark.SAMPLE)).toList();
  }

  private List<FactCheck> factChecks(Percents stated) {
    return List.of(
        new Additivity(catalogue, citizenships),
        new AgeBands(),
        new Subsets(catalogue, citizenships),
        new PartsOfPeriod(catalogue),
        new StocksAdded(catalogue),
        new VictimCare(),
        new SentencesOfConvicted(),
        new SuspendedTerm(),
        new ResidualShare(),
        stated);
  }

  /// The figures that errors touch, by identity, with the first error of each.
  private IdentityHashMap<Observation, DiagnosticCode> touched(
      List<FactCheck> checks, List<Observation> observations, SourceEntry entry) {
    IdentityHashMap<Observation, DiagnosticCode> touched = new IdentityHashMap<>();
    for (FactCheck check : checks) {
      for (FactCheck.Fault fault : check.check(observations, entry)) {
        findings.accept(fault.finding());
        if (!stands(fault.finding())) {
          fault.touched().forEach(o -> touched.putIfAbsent(o, fault.finding().code()));
        }
      }
    }
    return touched;
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
    SortedMap<Series, Observation> ofRecord = new TreeMap<>(figures.ofRecord());
    ofRecord.replaceAll((_, observation) -> unprovided(observation, requests));
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
      int reportYear,
      SortedMap<Series, Observation> ofRecord,
      SortedMap<String, Answer> answers,
      List<Source> sources) {
    Stream<Source> used =
        Stream.concat(
                ofRecord.values().stream().map(Observation::provenance),
                answers.values().stream().map(Answer::provenance))
            .map(Provenance::source);
    Stream<Source> ofEdition = sources.stream().filter(source -> source.edition() == reportYear);
    return Stream.concat(used, ofEdition)
        .map(Source::asOf)
        .max(LocalDate::compareTo)
        .orElse(Period.reportingPeriod(reportYear).end());
  }
}
