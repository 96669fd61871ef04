package org.rapporteur.pipeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.i18n.Language;
import org.rapporteur.statistics.Measure;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Series;

/// A copy of Example Country whose institutions are asked for a year that it does not have yet.
final class FormsDesk {

  static final int YEAR = 2025;
  static final String AS_OF = "2025-04-20";

  private final Path workspace;

  private FormsDesk(Path workspace) {
    this.workspace = workspace;
  }

  static FormsDesk in(Path folder) throws IOException {
    Path workspace = Files.createDirectories(folder).resolve("country");
    WorkspaceCopy.of(Path.of("sample-data/example-country"), workspace);
    return new FormsDesk(workspace);
  }

  /// The desk that was set up in another folder, with its forms.
  static FormsDesk copy(Path from, Path to) throws IOException {
    WorkspaceCopy.of(from.resolve("country"), to.resolve("country"));
    return new FormsDesk(to.resolve("country"));
  }

  Path workspace() {
    return workspace;
  }

  FormSet write(Language language) throws IOException {
    return write(language, Optional.empty());
  }

  FormSet write(Language language, String institution) throws IOException {
    return write(language, Optional.of(institution));
  }

  private FormSet write(Language language, Optional<String> institution) throws IOException {
    return FormSet.write(
        new FormSet.Order(workspace, YEAR, language, Optional.empty(), institution));
  }

  Path form(String institution) {
    return workspace.resolve("forms/" + YEAR + "/" + institution + ".xlsx");
  }

  Path received(String name) {
    return workspace.resolve("received/" + YEAR + "/" + name);
  }

  /// An institution's form comes back.
  void comeBack(String institution, Consumer<FilledForm> filling) throws IOException {
    FilledForm.save(form(institution), received(institution + ".xlsx"), filling);
  }

  Checked check() {
    return check(Optional.empty());
  }

  Checked check(Optional<LocalDate> asOf) {
    return AnnualBuild.check(request(asOf));
  }

  BuildRequest request(Optional<LocalDate> asOf) {
    return Builds.asOf(workspace, YEAR, asOf);
  }

  /// The codes of findings in the files that came back, each with its place.
  static List<String> findings(Checked checked) {
    return checked.diagnostics().diagnostics().stream()
        .filter(finding -> finding.location().file().startsWith("received/"))
        .map(finding -> finding.code().id() + " " + finding.location().file())
        .toList();
  }

  /// The figures that an institution is told to have said, by series.
  SortedMap<Series, BigDecimal> figuresOf(String institution) {
    Checked before = AnnualBuild.check(Builds.asOf(workspace, 2024, Optional.empty()));
    SortedMap<Series, BigDecimal> figures = new TreeMap<>();
    for (Observation told : before.data().orElseThrow().record().observations()) {
      boolean own = told.provenance().source().id().equals(institution + "-2024");
      boolean thisYear = told.period().end().isAfter(LocalDate.of(2023, 6, 30));
      if (own && thisYear && told.measure() instanceof Measure.Known(BigDecimal value)) {
        figures.put(told.series(), value);
      }
    }
    return figures;
  }

  /// Fills in these figures, says of every other total that it is not counted, and signs.
  static Consumer<FilledForm> with(Map<Series, BigDecimal> figures) {
    return form -> {
      form.codes()
          .forEach((series, code) -> {
            if (figures.containsKey(series)) {
              form.number(code, figures.get(series));
            } else if (!settled(series, figures)) {
              form.text(code, "[status]", "not counted by us");
            }
          });
      form.signed(AS_OF);
    };
  }

  /// Whether a blank part needs no word, because the others make the total.
  private static boolean settled(Series part, Map<Series, BigDecimal> figures) {
    BigDecimal total = figures.get(Series.total(part.indicator()));
    return !part.isTotal()
        && total != null
        && figures.entrySet().stream()
                .filter(other -> other.getKey().indicator().equals(part.indicator()))
                .filter(
                    other -> other.getKey().breakdown().keySet().equals(part.breakdown().keySet()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(total)
            == 0;
  }

  /// The numbers that the form of an institution gave, as they were read.
  static SortedMap<Series, BigDecimal> read(Checked checked, String institution) {
    SortedMap<Series, BigDecimal> read = new TreeMap<>();
    for (Observation told : checked.data().orElseThrow().record().observations()) {
      boolean form = told.provenance().source().id().equals(institution + "-2025-form-" + AS_OF);
      if (form && told.measure() instanceof Measure.Known(BigDecimal value)) {
        read.put(told.series(), value);
      }
    }
    return read;
  }

  List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(workspace.resolve("forms/" + YEAR))) {
      return files.sorted().toList();
    }
  }
}
