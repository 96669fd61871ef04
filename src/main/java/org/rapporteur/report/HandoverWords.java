package org.rapporteur.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.protect.PublishedValue;
import org.rapporteur.reconcile.HandedOver;
import org.rapporteur.report.HandoverReport.State;
import org.rapporteur.statistics.Observation;
import org.rapporteur.statistics.Range;

/// The handovers of the year under report in words.
final class HandoverWords {

  private final Catalogue catalogue;
  private final Words words;
  private final Figures figures;

  HandoverWords(Catalogue catalogue, Words words, Figures figures) {
    this.catalogue = catalogue;
    this.words = words;
    this.figures = figures;
  }

  List<HandoverReport> reports(List<HandedOver> handovers) {
    return handovers.stream().map(this::report).toList();
  }

  private HandoverReport report(HandedOver compared) {
    String label = compared.sent().period().isReportingPeriod() ? "from-to" : "from-to.period";
    PublishedValue sent = figures.of(compared.sent());
    PublishedValue received = figures.of(compared.received());
    State state = state(compared);
    return new HandoverReport(
        compared.handover().check().id(),
        institution(compared.sent()),
        institution(compared.received()),
        words.text(
            "handovers." + label,
            "from",
            words.text("institution." + institution(compared.sent())),
            "to",
            words.text("institution." + institution(compared.received())),
            "what",
            words.series(compared.sent().series()),
            "period",
            words.formats().period(compared.sent().period())),
        catalogue.indicator(compared.sent().series().indicator()).orElseThrow().unit().code(),
        compared.sent().period().iso(),
        sent,
        received,
        figures.change(received, sent),
        state,
        why(compared, state));
  }

  private static String institution(Observation figure) {
    return figure.provenance().source().institution();
  }

  private static State state(HandedOver compared) {
    if (compared.isSame()) {
      return State.SAME;
    }
    if (compared.reason().isPresent()) {
      return State.EXPLAINED;
    }
    return compared.agrees() ? State.UNDER_WAY : State.OPEN;
  }

  /// The office's reason, or else what the sources note; what may have been under way is said where
  /// nobody says more.
  private String why(HandedOver compared, State state) {
    return switch (state) {
      case SAME -> words.text("handovers.same");
      case EXPLAINED -> compared.reason().orElseThrow();
      case OPEN -> words.text("handovers.open", "check", compared.handover().check().id());
      case UNDER_WAY -> {
        List<String> notes =
            Stream.of(compared.sent(), compared.received())
                .filter(figure -> !figure.isOfOtherPeriods())
                .flatMap(figure -> figure.note().stream())
                .toList();
        yield notes.isEmpty()
            ? words.text("handovers.under-way", "most", underWay(compared).toPlainString())
            : String.join(" \u00b7 ", notes);
      }
    };
  }

  /// The most that can have been under way at the end of the period that explains the difference.
  private static BigDecimal underWay(HandedOver compared) {
    Range sent = Range.of(compared.sent().measure());
    return sent.isAbove(Range.of(compared.received().measure()))
        ? sent.low().subtract(compared.allowed().low())
        : compared.allowed().high().orElseThrow().subtract(sent.high().orElseThrow());
  }
}
