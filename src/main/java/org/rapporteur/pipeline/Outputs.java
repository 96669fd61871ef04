package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.rapporteur.pipeline.BuildResult.OutputFile;
import org.rapporteur.release.ReleaseFacts;
import org.rapporteur.report.Report;

/// The files of a release, rendered from one report.
record Outputs(SortedMap<String, byte[]> bytes, List<OutputFile> files) {

  /// `out/<workspace folder>-<year>` below the working folder; under the law of another year its
  /// version is added, so that a comparison does not take the place of the report.
  static Path folder(Scored scored) {
    CheckedData data = scored.data();
    String name = data.workspace().folder().getFileName() + "-" + data.reportYear();
    return Path.of(
        "out",
        scored.assessment().underAnotherLaw()
            ? name + "-law-" + scored.assessment().rulebook().law().version()
            : name);
  }

  static ReleaseFacts facts(Scored scored, BuildRequest request) {
    Report report = scored.report();
    return new ReleaseFacts(
        request.softwareVersion(),
        scored.data().workspace().folder().getFileName().toString(),
        report.identity().reportYear(),
        report.identity().law(),
        report.identity().profile(),
        report.identity().profileHash(),
        report.audience(),
        report.draft(),
        report.fictional(),
        report.cover().created());
  }
}
